/** The clients of a deployment's counties, made when first asked for. */
import { type CountyConnection, countyClient, type Db } from './countyClient.ts';

/** One client per county. */
export type CountyClients = {
  /** The county's client, always the same; it need not be closed, since idle connections close by themselves. */
  of(jurisdiction: string): Db;
  /** Closes them all. */
  close(): Promise<void>;
};

/** Makes nothing yet. `max` is the number of connections that one county may hold. */
export function countyClients(connection: Omit<CountyConnection, 'jurisdiction'>): CountyClients {
  const clients = new Map<string, Db>();
  return {
    of(jurisdiction) {
      const made = clients.get(jurisdiction) ?? countyClient({ ...connection, jurisdiction });
      clients.set(jurisdiction, made);
      return made;
    },
    async close() {
      const open = [...clients.values()];
      clients.clear();
      await Promise.all(open.map((client) => client.$disconnect()));
    },
  };
}
