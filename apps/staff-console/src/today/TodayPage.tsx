import { TodayScreen } from '@renda/screens';
import { Navigate } from '@tanstack/react-router';
import { homeFor } from '../shell/navigation.ts';
import { useSignedIn } from '../shell/ViewerContext.ts';
import { entersOnBehalf } from '../suggestion/entersOnBehalf.ts';
import { urls } from '../urls.ts';

/** The first page: what is mine to do now. An administrator, who has no part in the work, begins elsewhere. */
export function TodayPage() {
  const { name, roles, isInCharge } = useSignedIn();
  const home = homeFor(roles);
  if (home !== undefined && home !== urls.today) return <Navigate replace to={home} />;
  return <TodayScreen isEntryOffered={entersOnBehalf(roles)} isInCharge={isInCharge} name={name} />;
}
