import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RequestFailedError } from './api/problem.ts';
import { MessagesProvider } from './messages/messages-context.tsx';
import { createAppRouter } from './router.tsx';
import './theme/fonts.css';
import './theme/tokens.css';
import './theme/mantine.css';
import './theme/base.css';

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      refetchOnWindowFocus: false,
      // What the server refuses once it refuses again; only a lost connection is worth a second try.
      retry: (count, error) =>
        count < 1 && error instanceof RequestFailedError && error.problem.code === 'unreachable',
    },
  },
});

const router = createAppRouter(queryClient);

/** Variables and global classes would come as inline styles, which our content security policy refuses. */
const page = (
  <StrictMode>
    <MantineProvider
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
      theme={{ respectReducedMotion: true }}
    >
      <QueryClientProvider client={queryClient}>
        <MessagesProvider>
          <RouterProvider router={router} />
        </MessagesProvider>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>
);

const root = document.getElementById('app');
if (root) createRoot(root).render(page);
