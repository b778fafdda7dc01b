import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { EvidenceLayout } from '#web/answer/evidence-layout.tsx';
import { meQuery } from '#web/api/queries.ts';
import { ConversationProvider } from '#web/chat/conversation-context.tsx';
import { useMessages } from '#web/messages/messages-context.tsx';
import { HeaderBar } from './header-bar.tsx';
import { LeftRail } from './left-rail.tsx';
import { MeContext } from './me-context.ts';
import { ProblemNotice } from './problem-notice.tsx';
import { RailDrawer } from './rail-drawer.tsx';
import { SendToSignIn } from './send-to-sign-in.tsx';
import './app-shell.css';

/** Everything behind sign-in: the rail, the header, the screen, the panel. */
export function AppShell() {
  const me = useQuery(meQuery);
  const messages = useMessages();
  if (me.isPending) return <p className="shell-wait quiet">{messages.app.loading}</p>;
  if (me.isError) {
    return (
      <main className="shell-wait">
        <ProblemNotice error={me.error} onAgain={() => me.refetch()} />
      </main>
    );
  }
  if (!me.data) return <SendToSignIn />;
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
