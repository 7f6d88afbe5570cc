import { BatchPacketsScreen } from '@renda/screens';
import { getRouteApi } from '@tanstack/react-router';

const route = getRouteApi('/shell/batches/$batchId/packets');

/** The packets of a batch, to be printed. */
export function BatchPacketsPage() {
  const { batchId } = route.useParams();
  return <BatchPacketsScreen id={batchId} />;
}
