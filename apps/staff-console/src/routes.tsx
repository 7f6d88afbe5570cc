import { signInSearch } from '@renda/client';
import type { RegisterNoun } from '@renda/domain';
import {
  boardSearch,
  commitmentsSearch,
  drawsSearch,
  inboxSearch,
  quarterSearch,
  replyTemplatesSearch,
  searchSearch,
  sitesSearch,
  suggestionSearch,
  suggestionsSearch,
  zoneBoardSearch,
} from '@renda/screens';
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { accountsSearch } from './account/accountsSearch.ts';
import { auditSearch } from './audit/auditSearch.ts';
import { callSheetSearch } from './call-sheet/callSheetSearch.ts';
import { importSearch } from './import/importSearch.ts';
import { importsSearch } from './import/importsSearch.ts';
import { failedJobsSearch } from './job/failedJobsSearch.ts';
import { keySuggestionsSearch } from './key-suggestion/keySuggestionsSearch.ts';
import { pastSuggestionsSearch } from './past-suggestion/pastSuggestionsSearch.ts';
import { registerSearch } from './register/registerSearch.ts';
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

const callSheet = createRoute({
  getParentRoute: () => shell,
  path: urls.callSheet,
  validateSearch: callSheetSearch,
  component: lazyRouteComponent(() => import('./call-sheet/CallSheetPage.tsx'), 'CallSheetPage'),
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

const handlings = createRoute({
  getParentRoute: () => shell,
  path: urls.handlings,
  validateSearch: suggestionsSearch,
  component: lazyRouteComponent(() => import('./handling/HandlingsPage.tsx'), 'HandlingsPage'),
});

const suggestion = createRoute({
  getParentRoute: () => shell,
  path: urls.suggestion,
  validateSearch: suggestionSearch,
  component: lazyRouteComponent(() => import('./suggestion/SuggestionPage.tsx'), 'SuggestionPage'),
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
  component: lazyRouteComponent(() => import('./zone/ZonesPage.tsx'), 'ZonesPage'),
});

const zone = createRoute({
  getParentRoute: () => shell,
  path: urls.zone,
  validateSearch: zoneBoardSearch,
  component: lazyRouteComponent(() => import('./zone/ZonePage.tsx'), 'ZonePage'),
});

const roomQuarters = createRoute({
  getParentRoute: () => shell,
  path: urls.roomQuarters,
  component: lazyRouteComponent(() => import('./activity/RoomQuartersPage.tsx'), 'RoomQuartersPage'),
});

const quarterPlan = createRoute({
  getParentRoute: () => shell,
  path: urls.quarterPlan,
  validateSearch: quarterSearch,
  component: lazyRouteComponent(() => import('./activity/QuarterPlanPage.tsx'), 'QuarterPlanPage'),
});

const board = createRoute({
  getParentRoute: () => shell,
  path: urls.board,
  validateSearch: boardSearch,
  component: lazyRouteComponent(() => import('./board/BoardPage.tsx'), 'BoardPage'),
});

const screening = createRoute({
  getParentRoute: () => shell,
  path: urls.screening,
  component: lazyRouteComponent(() => import('./suggestion/ScreeningPage.tsx'), 'ScreeningPage'),
});

const newSuggestion = createRoute({
  getParentRoute: () => shell,
  path: urls.newSuggestion,
  component: lazyRouteComponent(() => import('./suggestion/NewSuggestionPage.tsx'), 'NewSuggestionPage'),
});

const entry = createRoute({
  getParentRoute: () => shell,
  path: urls.entry,
  component: lazyRouteComponent(() => import('./suggestion/EntryPage.tsx'), 'EntryPage'),
});

const keySuggestions = createRoute({
  getParentRoute: () => shell,
  path: urls.keySuggestions,
  validateSearch: keySuggestionsSearch,
  component: lazyRouteComponent(() => import('./key-suggestion/KeySuggestionsPage.tsx'), 'KeySuggestionsPage'),
});

const pastSuggestions = createRoute({
  getParentRoute: () => shell,
  path: urls.pastSuggestions,
  validateSearch: pastSuggestionsSearch,
  component: lazyRouteComponent(() => import('./past-suggestion/PastSuggestionsPage.tsx'), 'PastSuggestionsPage'),
});

const commitments = createRoute({
  getParentRoute: () => shell,
  path: urls.commitments,
  validateSearch: commitmentsSearch,
  component: lazyRouteComponent(() => import('./commitment/CommitmentsPage.tsx'), 'CommitmentsPage'),
});

const replyTemplates = createRoute({
  getParentRoute: () => shell,
  path: urls.replyTemplates,
  validateSearch: replyTemplatesSearch,
  component: lazyRouteComponent(() => import('./reply-template/ReplyTemplatesPage.tsx'), 'ReplyTemplatesPage'),
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

const suggestionPages = [
  batches,
  batch,
  batchPackets,
  suggestions,
  handlings,
  newSuggestion,
  suggestion,
  screening,
  entry,
  replyTemplates,
  keySuggestions,
  pastSuggestions,
  sites,
  siteSheet,
  zones,
  zone,
  roomQuarters,
  quarterPlan,
  board,
  commitments,
  lookBacks,
  lookBackDraws,
] as const;

const RegisterPage = lazyRouteComponent(() => import('./register/RegisterPage.tsx'), 'RegisterPage');

/** The page of a noun of the register. */
const register = <const Path extends string>(path: Path, noun: RegisterNoun) =>
  createRoute({
    getParentRoute: () => shell,
    path,
    validateSearch: registerSearch,
    component: Object.assign(() => <RegisterPage noun={noun} />, { preload: RegisterPage.preload }),
  });

const registerPages = [
  register(urls.organs, 'organ'),
  register(urls.partyOrganisations, 'partyOrganisation'),
  register(urls.people, 'person'),
  register(urls.posts, 'post'),
  register(urls.portfolios, 'portfolio'),
  register(urls.deputies, 'deputy'),
  register(urls.terms, 'term'),
  register(urls.sessions, 'session'),
  register(urls.electoralDistricts, 'electoralDistrict'),
  register(urls.delegations, 'delegation'),
  register(urls.deputyGroups, 'deputyGroup'),
  register(urls.memberships, 'membership'),
  register(urls.townships, 'township'),
  register(urls.villages, 'village'),
] as const;

const imports = createRoute({
  getParentRoute: () => shell,
  path: urls.imports,
  validateSearch: importsSearch,
  component: lazyRouteComponent(() => import('./import/ImportsPage.tsx'), 'ImportsPage'),
});

const importPage = createRoute({
  getParentRoute: () => shell,
  path: urls.import,
  validateSearch: importSearch,
  component: lazyRouteComponent(() => import('./import/ImportPage.tsx'), 'ImportPage'),
});

const accounts = createRoute({
  getParentRoute: () => shell,
  path: urls.accounts,
  validateSearch: accountsSearch,
  component: lazyRouteComponent(() => import('./account/AccountsPage.tsx'), 'AccountsPage'),
});

const audit = createRoute({
  getParentRoute: () => shell,
  path: urls.audit,
  validateSearch: auditSearch,
  component: lazyRouteComponent(() => import('./audit/AuditPage.tsx'), 'AuditPage'),
});

const settings = createRoute({
  getParentRoute: () => shell,
  path: urls.settings,
  component: lazyRouteComponent(() => import('./setting/SettingsPage.tsx'), 'SettingsPage'),
});

const failedJobs = createRoute({
  getParentRoute: () => shell,
  path: urls.jobs,
  validateSearch: failedJobsSearch,
  component: lazyRouteComponent(() => import('./job/FailedJobsPage.tsx'), 'FailedJobsPage'),
});

// Below the shell, so that the navigation stays when an address leads nowhere.
const lost = createRoute({ getParentRoute: () => shell, path: '$', component: LostPage });

const routeTree = root.addChildren([
  signIn,
  shell.addChildren([
    ...[today, inbox, callSheet, search, ...suggestionPages, ...registerPages],
    ...[imports, importPage, accounts, failedJobs, audit, settings, lost],
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
