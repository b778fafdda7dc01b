import { useReducedMotion } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { OrganisationContext } from '#web/answer/organisation-context.ts';
import { storedAnswerQuery } from '#web/api/queries.ts';
import { useMe } from '#web/app-shell/me-context.ts';
import { ProblemNotice } from '#web/app-shell/problem-notice.tsx';
import { useMessages } from '#web/messages/messages-context.tsx';
import { AskBox } from './ask-box.tsx';
import { hasAnswer, isWorking, type Turn } from './conversation.ts';
import { useConversation } from './conversation-context.tsx';
import { FirstScreen } from './first-screen.tsx';
import { TurnView } from './turn-view.tsx';
import { useAnnouncement } from './use-announcement.ts';
import './chat.css';

/** The chat: a box and examples at first, then questions with their answers and the box below them. */
export function ChatScreen() {
  const { organisation } = useMe();
  const { conversation } = useConversation();
  const stored = useAddressedAnswer();
  const announcement = useAnnouncement(conversation);
  const messages = useMessages();
  const isFirst = conversation.turns.length === 0;
  return (
    <OrganisationContext value={organisation}>
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
      {stored.isError && (
        <div className="column column-narrow">
          <ProblemNotice error={stored.error} onAgain={() => stored.refetch()} />
        </div>
      )}
      {stored.isLoading && <p className="column quiet">{messages.app.loading}</p>}
      {isFirst && !stored.isLoading && !stored.isError && <FirstScreen box={<QuestionBox />} />}
      {!isFirst && <Thread turns={conversation.turns} />}
    </OrganisationContext>
  );
}

function Thread({ turns }: { readonly turns: readonly Turn[] }) {
  const { turn: words } = useMessages();
  const [editing, setEditing] = useState<Turn | null>(null);
  const lastKey = turns.at(-1)?.key;
  const last = useRef<HTMLDivElement>(null);
  const isCalm = useReducedMotion();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another question moves the page
  useEffect(() => {
    if (turns.length > 1)
      last.current?.scrollIntoView({ block: 'start', behavior: isCalm ? 'auto' : 'smooth' });
  }, [lastKey]);
  return (
    <div className="thread">
      <h1 className="visually-hidden">{words.conversation}</h1>
      {turns.map((turn) => (
        <div key={turn.key} className="column turn" ref={turn.key === lastKey ? last : null}>
          <TurnView turn={turn} isLast={turn.key === lastKey} onEdit={() => setEditing(turn)} />
        </div>
      ))}
      <div className="dock">
        <div className="column">
          <QuestionBox editing={editing} onEditing={setEditing} />
        </div>
      </div>
    </div>
  );
}

/** The box, knowing the conversation: what was asked last, what is being worked on, what is being changed. */
function QuestionBox({
  editing = null,
  onEditing = () => undefined,
}: {
  readonly editing?: Turn | null;
  readonly onEditing?: (turn: Turn | null) => void;
}) {
  const { organisation } = useMe();
  const { ask } = useMessages();
  const { conversation, askQuestion, askInstead, stop } = useConversation();
  const { q } = useSearch({ strict: false });
  const lastTurn = conversation.turns.at(-1);
  return (
    <AskBox
      key={editing?.key ?? 'new'}
      initialText={editing?.question ?? (lastTurn ? '' : (q ?? ''))}
      placeholder={lastTurn ? ask.followUpPlaceholder : ask.placeholder(organisation.name)}
      isWorking={isWorking(conversation)}
      isEditing={editing !== null}
      onAsk={(question) => {
        onEditing(null);
        if (editing) askInstead(editing.key, question);
        else askQuestion(question);
      }}
      onStop={stop}
      onEditLast={() => lastTurn && onEditing(lastTurn)}
      onCancelEdit={() => onEditing(null)}
    />
  );
}

/** Opens the answer that the address names, and starts afresh when the reader goes back from it. */
function useAddressedAnswer() {
  const { id } = useParams({ strict: false });
  const { conversation, open, clear } = useConversation();
  const isMissing = id !== undefined && !hasAnswer(conversation, id);
  const stored = useQuery({ ...storedAnswerQuery(id ?? ''), enabled: isMissing });
  const found = isMissing ? stored.data : undefined;
  useEffect(() => {
    if (found) open(found);
  }, [found, open]);
  const previousId = useRef(id);
  useEffect(() => {
    if (previousId.current !== undefined && id === undefined) clear();
    previousId.current = id;
  }, [id, clear]);
  return useMemo(
    () => ({
      isLoading: isMissing && stored.isPending,
      isError: isMissing && stored.isError,
      error: stored.error,
      refetch: stored.refetch,
    }),
    [isMissing, stored.isPending, stored.isError, stored.error, stored.refetch],
  );
}
