import { useQuery } from '@tanstack/react-query';
import { Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { meQuery } from '#web/api/queries.ts';
import { EvidenceLayout } from '#web/answer/evidence-layout.tsx';
import { ConversationProvider } from '#web/chat/conversation-context.tsx';
import { useMessages } from '#web/messages/messages-context.tsx';
import { HeaderBar } from './header-bar.tsx';
import { LeftRail } from './left-rail.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import { MeContext } from './me-context.ts';
import { RailDrawer } from './rail-drawer.tsx';
import './app-shell.css';

/** Everything behind sign-in: the rail, the header, the screen, the panel. */
export function AppShell() {
  const me = useQuery(meQuery);
  const messages = useMessages();
  const location = useLocation();
  if (me.isPending) return <p className="shell-wait quiet">{messages.app.loading}</p>;
  if (me.isError) {
    return (
      <main className="shell-wait">
        <ProblemNotice error={me.error} onAgain={() => me.refetch()} />
      </main>
    );
  }
  if (!me.data) return <Navigate to="/sign-in" search={{ back: location.href }} replace />;
  return (
    <MeContext value={me.data}>
      <ConversationProvider>
        <a className="skip-link" href="#content">
          {messages.app.skip}
        </a>
        <div className="shell">
          <aside className="shell-rail">
            <LeftRail />
          </aside>
          <EvidenceLayout>
            <HeaderBar menu={<RailDrawer />} />
            <main id="content" className="shell-content" tabIndex={-1}>
              <Outlet />
            </main>
          </EvidenceLayout>
        </div>
      </ConversationProvider>
    </MeContext>
  );
}
