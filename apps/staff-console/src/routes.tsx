import { signInSearch } from '@renda/client';
import type { RegisterNoun } from '@renda/domain';
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
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

const RegisterPage = lazyRouteComponent(() => import('./register/RegisterPage.tsx'), 'RegisterPage');

/** The page of a noun of the register. */
const register = <const Path extends string>(path: Path, noun: RegisterNoun) =>
  createRoute({
    getParentRoute: () => shell,
    path,
    validateSearch: registerSearch,
    component: () => <RegisterPage noun={noun} />,
  });

const registerPages = [
  register(urls.organs, 'organ'),
  register(urls.partyOrganisations, 'partyOrganisation'),
  register(urls.people, 'person'),
  register(urls.posts, 'post'),
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

// Below the shell, so that the navigation stays when an address leads nowhere.
const lost = createRoute({ getParentRoute: () => shell, path: '$', component: LostPage });

const routeTree = root.addChildren([signIn, shell.addChildren([today, ...registerPages, lost])]);

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
