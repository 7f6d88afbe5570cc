import { BatchScreen } from '@renda/screens';
import { getRouteApi } from '@tanstack/react-router';

const route = getRouteApi('/shell/batches/$batchId');

/** One batch with its list and receipts; the address names the form that is open on it. */
export function BatchPage() {
  const { batchId } = route.useParams();
  const { act } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <BatchScreen
      act={act}
      id={batchId}
      onAct={(next) => void navigate({ search: next === undefined ? {} : { act: next }, replace: true })}
    />
  );
}
