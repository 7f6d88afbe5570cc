import { ZoneBoardScreen } from '@renda/screens';
import { getRouteApi } from '@tanstack/react-router';
import { LostPage } from '../shell/LostPage.tsx';
import { useSignedIn } from '../shell/ViewerContext.ts';

const route = getRouteApi('/shell/zones');

/** Who of one's presidium holds which zone and room. */
export function ZonesPage() {
  const navigate = route.useNavigate();
  const search = route.useSearch();
  const [township] = useSignedIn().townships;
  if (!township) return <LostPage />;
  return (
    <ZoneBoardScreen
      onSearch={(changed) => void navigate({ search: changed, replace: true })}
      search={search}
      townshipId={township.id}
    />
  );
}
