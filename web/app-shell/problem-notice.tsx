import { type Problem, problemOf } from '#web/api/problem.ts';
import { Icon } from '#web/icons/icon.tsx';
import type { Messages } from '#web/messages/en.ts';
import { useMessages } from '#web/messages/messages-context.tsx';

/** What happened, what still works, what to do. */
export function ProblemNotice({
  error,
  onAgain,
}: {
  readonly error: unknown;
  readonly onAgain?: () => void;
}) {
  const messages = useMessages();
  const problem = problemOf(error);
  const { message, hint } = problemWords(problem, messages);
  return (
    <div className="notice" data-tone="signal" role="alert">
      <Icon name="alert" size={18} />
      <div>
        <strong>{message}</strong>
        <p>{hint}</p>
        {problem.id && <p className="quiet number">{messages.problemId(problem.id)}</p>}
        {onAgain && (
          <button type="button" className="button notice-action" onClick={onAgain}>
            {messages.turn.askAgain}
          </button>
        )}
      </div>
    </div>
  );
}

/** Words in the reader's language where we have them, else the server's own. */
export function problemWords(
  problem: Problem,
  messages: Messages,
): { readonly message: string; readonly hint: string } {
  const known = messages.problems[problem.code];
  if (known) return known;
  return problem.message ? problem : (messages.problems.unexpected ?? problem);
}
