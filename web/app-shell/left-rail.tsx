import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { historyQuery, meQuery, signOut } from '#web/api/queries.ts';
import { useConversation } from '#web/chat/conversation-context.tsx';
import { BrandMark } from '#web/icons/brand-mark.tsx';
import { Icon } from '#web/icons/icon.tsx';
import { useMessages } from '#web/messages/messages-context.tsx';
import { useMe } from './me-context.ts';

/** Where to go: a new question, the metrics, the questions asked before. `onLeave` closes the drawer it may be in. */
export function LeftRail({ onLeave }: { readonly onLeave?: () => void }) {
  const { app } = useMessages();
  const { clear } = useConversation();
  const startOver = () => {
    clear();
    onLeave?.();
  };
  return (
    <nav className="rail" aria-label={app.navigation}>
      <Link to="/" className="rail-brand" onClick={startOver}>
        <BrandMark />
        <span>Vigie</span>
      </Link>
      <Link to="/" className="button rail-new" data-kind="primary" onClick={startOver}>
        <Icon name="plus" />
        {app.newQuestion}
      </Link>
      <Link to="/questions" className="rail-link" onClick={() => onLeave?.()}>
        <Icon name="search" />
        {app.questions}
      </Link>
      <Link to="/metrics" className="rail-link" onClick={() => onLeave?.()}>
        <Icon name="metrics" />
        {app.metrics}
      </Link>
      <History {...(onLeave ? { onLeave } : {})} />
      <Account />
    </nav>
  );
}

function History({ onLeave }: { readonly onLeave?: () => void }) {
  const { app } = useMessages();
  const history = useQuery(historyQuery);
  return (
    <section className="rail-history" aria-labelledby="history-title">
      <h2 id="history-title">{app.history}</h2>
      {history.isError && <p className="rail-note">{app.historyFailed}</p>}
      {history.data?.answers.length === 0 && <p className="rail-note">{app.noHistory}</p>}
      <ul>
        {history.data?.answers.map((answer) => (
          <li key={answer.id}>
            <Link
              to="/a/$id"
              params={{ id: answer.id }}
              className="rail-link"
              title={answer.headline}
              lang={answer.locale}
              onClick={() => onLeave?.()}
            >
              <span className="rail-question">{answer.question}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Account() {
  const { app } = useMessages();
  const { user, organisation } = useMe();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const leave = async () => {
    await signOut();
    queryClient.clear();
    queryClient.setQueryData(meQuery.queryKey, null);
    await navigate({ to: '/sign-in' });
  };
  return (
    <section className="rail-account" aria-label={app.account}>
      <div className="rail-person">
        <strong>{user.name}</strong>
        <span className="quiet">{organisation.name}</span>
      </div>
      <button
        type="button"
        className="icon-button"
        onClick={leave}
        aria-label={app.signOut}
        title={app.signOut}
      >
        <Icon name="leave" />
      </button>
    </section>
  );
}
