import { Link } from '@tanstack/react-router';
import { useMessages } from '#web/messages/messages-context.tsx';

export function NotFoundScreen() {
  const { app } = useMessages();
  return (
    <main className="shell-wait">
      <h1 className="serif">{app.notFoundTitle}</h1>
      <p className="quiet">{app.notFound}</p>
      <Link to="/" className="button" data-kind="primary">
        {app.newQuestion}
      </Link>
    </main>
  );
}
