import { TodayScreen } from '@renda/screens';
import { useSignedIn } from '../shell/ViewerContext.ts';
import { entersOnBehalf } from '../suggestion/entersOnBehalf.ts';

/** The first page: what is mine to do now. */
export function TodayPage() {
  const { name, roles } = useSignedIn();
  return <TodayScreen isEntryOffered={entersOnBehalf(roles)} name={name} />;
}
