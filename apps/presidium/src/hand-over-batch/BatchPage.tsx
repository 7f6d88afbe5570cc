import { BatchScreen } from '@renda/screens';
import { getRouteApi } from '@tanstack/react-router';

const route = getRouteApi('/shell/batches/$batchId');

/** One batch with its list and receipts. */
export function BatchPage() {
  const { batchId } = route.useParams();
  return <BatchScreen id={batchId} />;
}
