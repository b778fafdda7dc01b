import type { Action, Answer, Finding } from '#server/answer/answer.ts';
import { Icon } from '#web/icons/icon.tsx';
import { useLocale, useMessages } from '#web/messages/messages-context.tsx';
import { describeBucket } from '#web/reading/describe-period.ts';
import type { Vocabulary } from '#web/reading/vocabulary.ts';
import { useFormatFigure } from './use-format-figure.ts';

/** Points in time and members that stand apart, each with what was expected. */
export function FindingsList({
  findings,
  unitOf,
  vocabulary,
}: {
  readonly findings: readonly Finding[];
  readonly unitOf: (metric: string) => string;
  readonly vocabulary: Vocabulary;
}) {
  const { locale, messages } = useLocale();
  const { figure } = useFormatFigure();
  if (findings.length === 0) return null;
  return (
    <AnswerPart title={messages.answer.unusual}>
      <ul className="findings">
        {findings.map((finding) => {
          const unit = unitOf(finding.metric);
          const where = [finding.at && describeBucket(finding.at, locale), finding.member].filter(Boolean);
          return (
            <li key={JSON.stringify(finding)} className="finding number">
              <span className="finding-where">
                {where.length > 0 ? where.join(' · ') : vocabulary.metricLabel(finding.metric)}
              </span>
              <strong>{figure(finding.value, unit)}</strong>
              {finding.expected !== undefined && (
                <span className="quiet">{messages.answer.expected(figure(finding.expected, unit))}</span>
              )}
            </li>
          );
        })}
      </ul>
    </AnswerPart>
  );
}

export function ActionsList({
  actions,
  unitOf,
  answer,
}: {
  readonly actions: readonly Action[];
  readonly unitOf: (metric: string) => string;
  readonly answer: Pick<Answer, 'locale'>;
}) {
  const messages = useMessages();
  const { figure } = useFormatFigure();
  if (actions.length === 0) return null;
  return (
    <AnswerPart title={messages.answer.next}>
      <ol className="actions" lang={answer.locale}>
        {actions.map((action) => (
          <li key={action.text}>
            <p>{action.text}</p>
            {action.effect && (
              <p className="action-effect number">
                {messages.answer.effect(
                  figure(action.effect.from, unitOf(action.effect.metric)),
                  figure(action.effect.to, unitOf(action.effect.metric)),
                )}
              </p>
            )}
            {action.evidence.length > 0 && <p className="quiet">{action.evidence.join(' ')}</p>}
          </li>
        ))}
      </ol>
    </AnswerPart>
  );
}

export function CaveatsList({ answer }: { readonly answer: Answer }) {
  const messages = useMessages();
  if (answer.caveats.length === 0) return null;
  return (
    <AnswerPart title={messages.answer.mind}>
      <ul className="caveats" lang={answer.locale}>
        {answer.caveats.map((caveat) => (
          <li key={caveat}>
            <Icon name="alert" size={15} />
            <span>{caveat}</span>
          </li>
        ))}
      </ul>
    </AnswerPart>
  );
}

/** One part of an answer under its small title. */
export function AnswerPart({
  title,
  children,
}: {
  readonly title: string;
  readonly children: React.ReactNode;
}) {
  return (
    <section className="answer-part">
      <h3 className="answer-part-title">{title}</h3>
      <div className="answer-part-body">{children}</div>
    </section>
  );
}
