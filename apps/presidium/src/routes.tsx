import { signInSearch } from '@renda/client';
import {
  boardSearch,
  commitmentsSearch,
  drawsSearch,
  inboxSearch,
  quarterSearch,
  searchSearch,
  sitesSearch,
  suggestionSearch,
  suggestionsSearch,
  zoneBoardSearch,
} from '@renda/screens';
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { AppError } from './shell/AppError.tsx';
import { LostPage } from './shell/LostPage.tsx';
import { PageError } from './shell/PageError.tsx';
import { Shell } from './shell/Shell.tsx';
import { SignInPage } from './shell/SignInPage.tsx';
import { urls } from './urls.ts';

const root = createRootRoute({ component: Outlet, errorComponent: AppError });

const signIn = createRoute({
  getParentRoute: () => root,
  path: urls.signIn,
  validateSearch: signInSearch,
  component: () => <SignInPage search={signIn.useSearch()} />,
});

const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell });

const today = createRoute({
  getParentRoute: () => shell,
  path: urls.today,
  component: lazyRouteComponent(() => import('./today/TodayPage.tsx'), 'TodayPage'),
});

const inbox = createRoute({
  getParentRoute: () => shell,
  path: urls.inbox,
  validateSearch: inboxSearch,
  component: lazyRouteComponent(() => import('./notice/InboxPage.tsx'), 'InboxPage'),
});

const search = createRoute({
  getParentRoute: () => shell,
  path: urls.search,
  validateSearch: searchSearch,
  component: lazyRouteComponent(() => import('./search/SearchPage.tsx'), 'SearchPage'),
});

const suggestions = createRoute({
  getParentRoute: () => shell,
  path: urls.suggestions,
  validateSearch: suggestionsSearch,
  component: lazyRouteComponent(() => import('./suggestion/SuggestionsPage.tsx'), 'SuggestionsPage'),
});

const newSuggestion = createRoute({
  getParentRoute: () => shell,
  path: urls.newSuggestion,
  component: lazyRouteComponent(() => import('./suggestion/NewSuggestionPage.tsx'), 'NewSuggestionPage'),
});

const suggestion = createRoute({
  getParentRoute: () => shell,
  path: urls.suggestion,
  validateSearch: suggestionSearch,
  component: lazyRouteComponent(() => import('./suggestion/SuggestionPage.tsx'), 'SuggestionPage'),
});

const screening = createRoute({
  getParentRoute: () => shell,
  path: urls.screening,
  component: lazyRouteComponent(() => import('./suggestion/ScreeningPage.tsx'), 'ScreeningPage'),
});

const entry = createRoute({
  getParentRoute: () => shell,
  path: urls.entry,
  component: lazyRouteComponent(() => import('./suggestion/EntryPage.tsx'), 'EntryPage'),
});

const board = createRoute({
  getParentRoute: () => shell,
  path: urls.board,
  validateSearch: boardSearch,
  component: lazyRouteComponent(() => import('./board/BoardPage.tsx'), 'BoardPage'),
});

const sites = createRoute({
  getParentRoute: () => shell,
  path: urls.sites,
  validateSearch: sitesSearch,
  component: lazyRouteComponent(() => import('./site/SitesPage.tsx'), 'SitesPage'),
});

const siteSheet = createRoute({
  getParentRoute: () => shell,
  path: urls.siteSheet,
  component: lazyRouteComponent(() => import('./site/SiteSheetPage.tsx'), 'SiteSheetPage'),
});

const zones = createRoute({
  getParentRoute: () => shell,
  path: urls.zones,
  validateSearch: zoneBoardSearch,
  component: lazyRouteComponent(() => import('./zone/ZonesPage.tsx'), 'ZonesPage'),
});

const activities = createRoute({
  getParentRoute: () => shell,
  path: urls.activities,
  validateSearch: quarterSearch,
  component: lazyRouteComponent(() => import('./activity/ActivitiesPage.tsx'), 'ActivitiesPage'),
});

const commitments = createRoute({
  getParentRoute: () => shell,
  path: urls.commitments,
  validateSearch: commitmentsSearch,
  component: lazyRouteComponent(() => import('./commitment/CommitmentsPage.tsx'), 'CommitmentsPage'),
});

const lookBacks = createRoute({
  getParentRoute: () => shell,
  path: urls.lookBacks,
  component: lazyRouteComponent(() => import('./look-back/LookBacksPage.tsx'), 'LookBacksPage'),
});

const lookBackDraws = createRoute({
  getParentRoute: () => shell,
  path: urls.lookBackDraws,
  validateSearch: drawsSearch,
  component: lazyRouteComponent(() => import('./look-back/LookBackDrawsPage.tsx'), 'LookBackDrawsPage'),
});

const batches = createRoute({
  getParentRoute: () => shell,
  path: urls.batches,
  component: lazyRouteComponent(() => import('./hand-over-batch/BatchesPage.tsx'), 'BatchesPage'),
});

const batch = createRoute({
  getParentRoute: () => shell,
  path: urls.batch,
  validateSearch: suggestionSearch,
  component: lazyRouteComponent(() => import('./hand-over-batch/BatchPage.tsx'), 'BatchPage'),
});

const batchPackets = createRoute({
  getParentRoute: () => shell,
  path: urls.batchPackets,
  component: lazyRouteComponent(() => import('./hand-over-batch/BatchPacketsPage.tsx'), 'BatchPacketsPage'),
});

// Below the shell, so that the navigation stays when an address leads nowhere.
const lost = createRoute({ getParentRoute: () => shell, path: '$', component: LostPage });

const routeTree = root.addChildren([
  signIn,
  shell.addChildren([
    today,
    inbox,
    search,
    sites,
    siteSheet,
    zones,
    activities,
    board,
    suggestions,
    batches,
    batch,
    batchPackets,
    newSuggestion,
    suggestion,
    screening,
    entry,
    commitments,
    lookBacks,
    lookBackDraws,
    lost,
  ]),
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
