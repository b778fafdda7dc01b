import type { Interpretation, Plan } from '#semantic-layer/query/plan.ts';
import { CopyAnswerButton, PdfLink, ShareButton } from '#web/answer/answer-buttons.tsx';
import { AnswerCard } from '#web/answer/answer-card.tsx';
import { RequestFailedError } from '#web/api/problem.ts';
import { useMe } from '#web/app-shell/me-context.ts';
import { ProblemNotice } from '#web/app-shell/problem-notice.tsx';
import { Icon } from '#web/icons/icon.tsx';
import { useMessages } from '#web/messages/messages-context.tsx';
import { useVocabulary } from '#web/reading/use-vocabulary.ts';
import type { ShownAnswer, Turn } from './conversation.ts';
import { useConversation } from './conversation-context.tsx';
import { ProgressView } from './progress-view.tsx';

/** One question, and below it what became of it. */
export function TurnView({
  turn,
  isLast,
  onEdit,
}: {
  readonly turn: Turn;
  readonly isLast: boolean;
  readonly onEdit: () => void;
}) {
  const { turn: words, working } = useMessages();
  const { askAgain, askWithPlan } = useConversation();
  const onPlan = (plan: Plan) => askWithPlan(turn.key, turn.question, plan);
  return (
    <>
      <div className="question">
        <h2>{turn.question}</h2>
        <button
          type="button"
          className="icon-button"
          onClick={onEdit}
          aria-label={words.edit}
          title={words.edit}
        >
          <Icon name="edit" />
        </button>
      </div>
      {turn.status === 'working' && <ProgressView progress={turn.progress} isQuiet={turn.shown !== null} />}
      {turn.status === 'failed' && turn.problem && (
        <ProblemNotice error={new RequestFailedError(turn.problem)} onAgain={() => askAgain(turn.key)} />
      )}
      {turn.status === 'stopped' && (
        <div className="notice">
          <Icon name="stop" size={18} />
          <div>
            <p>{working.stopped}</p>
            <button type="button" className="button notice-action" onClick={() => askAgain(turn.key)}>
              {words.askAgain}
            </button>
          </div>
        </div>
      )}
      {turn.shown && (
        <TurnAnswer
          shown={turn.shown}
          isStale={turn.status === 'working'}
          hasFollowUps={isLast && turn.status === 'done'}
          onPlan={onPlan}
        />
      )}
      {turn.status === 'done' && turn.progress.interpretation && (
        <NoAnswer reading={turn.progress.interpretation} onPlan={onPlan} />
      )}
    </>
  );
}

function TurnAnswer({
  shown: { answer, interpretation },
  isStale,
  hasFollowUps,
  onPlan,
}: {
  readonly shown: ShownAnswer;
  readonly isStale: boolean;
  readonly hasFollowUps: boolean;
  readonly onPlan: (plan: Plan) => void;
}) {
  const messages = useMessages();
  const { organisation, permissions } = useMe();
  const { askQuestion } = useConversation();
  return (
    <>
      <AnswerCard
        answer={answer}
        interpretation={interpretation}
        vocabulary={useVocabulary()}
        clock={organisation}
        onPlan={isStale ? undefined : onPlan}
        isStale={isStale}
        buttons={
          <>
            {permissions.includes('answer.share') && <ShareButton answer={answer} />}
            <PdfLink href={`/api/answers/${encodeURIComponent(answer.id)}/pdf`} />
            <CopyAnswerButton answer={answer} />
          </>
        }
      />
      {hasFollowUps && (
        <QuestionChips
          title={messages.answer.followUps}
          questions={answer.followUps}
          lang={answer.locale}
          onAsk={askQuestion}
        />
      )}
    </>
  );
}

/** A question that has several readings, or none: the choices, or the nearest questions that have an answer. */
function NoAnswer({
  reading,
  onPlan,
}: {
  readonly reading: Interpretation;
  readonly onPlan: (plan: Plan) => void;
}) {
  const { turn: words } = useMessages();
  const { askQuestion } = useConversation();
  switch (reading.kind) {
    case 'plan':
      return null;
    case 'clarify':
      return (
        <section className="clarify sheet">
          <p className="clarify-question serif">{reading.question}</p>
          <ul className="clarify-choices">
            {reading.choices.map(({ label, plan }) => (
              <li key={label}>
                <button type="button" className="button" onClick={() => onPlan(plan)}>
                  {label}
                </button>
              </li>
            ))}
          </ul>
          <p className="quiet">{words.clarifyHint}</p>
        </section>
      );
    case 'refuse':
      return (
        <>
          <div className="notice">
            <Icon name="alert" size={18} />
            <div>
              <strong>{words.refused[reading.reason]}</strong>
              <p>{reading.message}</p>
            </div>
          </div>
          <QuestionChips title={words.instead} questions={reading.suggestions} onAsk={askQuestion} />
        </>
      );
  }
}

function QuestionChips({
  title,
  questions,
  lang,
  onAsk,
}: {
  readonly title: string;
  readonly questions: readonly string[];
  readonly lang?: string;
  readonly onAsk: (question: string) => void;
}) {
  if (questions.length === 0) return null;
  return (
    <section className="question-chips" aria-label={title}>
      <h3 className="quiet">{title}</h3>
      <ul lang={lang}>
        {questions.map((question) => (
          <li key={question}>
            <button type="button" className="question-chip" onClick={() => onAsk(question)}>
              {question}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
