import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { AppShell } from './app-shell/app-shell.tsx';
import { NotFoundScreen } from './app-shell/not-found-screen.tsx';
import { ChatScreen } from './chat/chat-screen.tsx';

/** The pages: `/` and `/a/$id` are one screen, so that an answer keeps its place when it gets its address. */
export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    defaultNotFoundComponent: NotFoundScreen,
    scrollRestoration: true,
  });
}

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({});

const signedIn = createRoute({ getParentRoute: () => root, id: 'signed-in', component: AppShell });

const chat = createRoute({ getParentRoute: () => signedIn, id: 'chat', component: ChatScreen });

const newQuestion = createRoute({
  getParentRoute: () => chat,
  path: '/',
  validateSearch: (search: Record<string, unknown>): { readonly q?: string } =>
    typeof search.q === 'string' ? { q: search.q } : {},
});

const answer = createRoute({ getParentRoute: () => chat, path: '/a/$id' });

const catalogue = createRoute({
  getParentRoute: () => signedIn,
  path: '/metrics',
  component: lazyRouteComponent(() => import('./catalogue/catalogue-screen.tsx'), 'CatalogueScreen'),
});

const library = createRoute({
  getParentRoute: () => signedIn,
  path: '/questions',
  component: lazyRouteComponent(() => import('./library/library-screen.tsx'), 'LibraryScreen'),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('./sign-in/sign-in-screen.tsx'), 'SignInScreen'),
  validateSearch: (search: Record<string, unknown>): { readonly back?: string } =>
    typeof search.back === 'string' && /^\/(?!\/)/.test(search.back) ? { back: search.back } : {},
});

const shared = createRoute({
  getParentRoute: () => root,
  path: '/s/$token',
  component: lazyRouteComponent(() => import('./share/share-screen.tsx'), 'ShareScreen'),
});

const routeTree = root.addChildren([
  signedIn.addChildren([chat.addChildren([newQuestion, answer]), catalogue, library]),
  signIn,
  shared,
]);

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
