import { QuarterPlanScreen } from '@renda/screens';
import { getRouteApi } from '@tanstack/react-router';
import { LostPage } from '../shell/LostPage.tsx';
import { useSignedIn } from '../shell/ViewerContext.ts';

const route = getRouteApi('/shell/activities');

/** The plan of one's township for a quarter. */
export function ActivitiesPage() {
  const navigate = route.useNavigate();
  const search = route.useSearch();
  const [township] = useSignedIn().townships;
  if (!township) return <LostPage />;
  return (
    <QuarterPlanScreen
      onSearch={(changed) => void navigate({ search: changed, replace: true })}
      search={search}
      townshipId={township.id}
    />
  );
}
