import { signInSearch } from '@renda/client';
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { AppError } from './shell/AppError.tsx';
import { LostPage } from './shell/LostPage.tsx';
import { PageError } from './shell/PageError.tsx';
import { Shell } from './shell/Shell.tsx';
import { SignInPage } from './shell/SignInPage.tsx';
import { suggestionSearch } from './suggestion/suggestionSearch.ts';
import { suggestionsSearch } from './suggestion/suggestionsSearch.ts';
import { urls } from './urls.ts';

const root = createRootRoute({ component: Outlet, errorComponent: AppError, notFoundComponent: LostPage });

const signIn = createRoute({
  getParentRoute: () => root,
  path: urls.signIn,
  validateSearch: signInSearch,
  component: () => <SignInPage search={signIn.useSearch()} />,
});

const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell });

const home = createRoute({
  getParentRoute: () => shell,
  path: urls.home,
  component: lazyRouteComponent(() => import('./home/HomePage.tsx'), 'HomePage'),
});

const suggestions = createRoute({
  getParentRoute: () => shell,
  path: urls.suggestions,
  validateSearch: suggestionsSearch,
  component: lazyRouteComponent(() => import('./suggestion/SuggestionsPage.tsx'), 'SuggestionsPage'),
});

const suggestion = createRoute({
  getParentRoute: () => shell,
  path: urls.suggestion,
  validateSearch: suggestionSearch,
  component: lazyRouteComponent(() => import('./suggestion/SuggestionPage.tsx'), 'SuggestionPage'),
});

const evaluation = createRoute({
  getParentRoute: () => shell,
  path: urls.evaluation,
  component: lazyRouteComponent(() => import('./evaluation/EvaluationPage.tsx'), 'EvaluationPage'),
});

const opinion = createRoute({
  getParentRoute: () => shell,
  path: urls.opinion,
  component: lazyRouteComponent(() => import('./co-signing/OpinionPage.tsx'), 'OpinionPage'),
});

const draft = createRoute({
  getParentRoute: () => shell,
  path: urls.draft,
  component: lazyRouteComponent(() => import('./draft/DraftPage.tsx'), 'DraftPage'),
});

const notices = createRoute({
  getParentRoute: () => shell,
  path: urls.notices,
  component: lazyRouteComponent(() => import('./notice/NoticesPage.tsx'), 'NoticesPage'),
});

const me = createRoute({
  getParentRoute: () => shell,
  path: urls.me,
  component: lazyRouteComponent(() => import('./me/MePage.tsx'), 'MePage'),
});

const rooms = createRoute({
  getParentRoute: () => shell,
  path: urls.rooms,
  component: lazyRouteComponent(() => import('./room/RoomsPage.tsx'), 'RoomsPage'),
});

const room = createRoute({
  getParentRoute: () => shell,
  path: urls.room,
  component: lazyRouteComponent(() => import('./room/RoomPage.tsx'), 'RoomPage'),
});

/** Every screen under its address. */
export const routeTree = root.addChildren([
  signIn,
  shell.addChildren([home, suggestions, suggestion, evaluation, opinion, draft, notices, rooms, room, me]),
]);

/** The router of this app; a page that breaks is caught inside the frame. */
export const router = createRouter({
  routeTree,
  basepath: import.meta.env.BASE_URL,
  defaultErrorComponent: PageError,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
