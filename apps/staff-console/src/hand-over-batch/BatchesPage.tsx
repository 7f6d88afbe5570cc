import { BatchesScreen } from '@renda/screens';

/** The batches of suggestions handed over at a meeting. */
export function BatchesPage() {
  return <BatchesScreen />;
}
