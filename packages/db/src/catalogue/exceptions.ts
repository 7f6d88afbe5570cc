/** What the catalogue's tests let pass, each with its reason. */

/** Tables that no county owns. */
export const sharedTables: Readonly<Record<string, string>> = {
  _prisma_migrations: 'the ledger of migrations, which only the owner reads',
  jurisdictions: 'the counties themselves; the log-ins that serve requests only read them',
};

/** Keys and indexes without the county: every table's primary key, since ids are made at random and Prisma finds a row by its id alone. */
export const isPrimaryKeyOnId = (columns: readonly string[], isPrimary: boolean): boolean =>
  isPrimary && columns.length === 1 && columns[0] === 'id';

/** Text columns that sound like closed lists and are none. */
export const openColumns: Readonly<Record<string, string>> = {
  'people.occupation_class': 'the statistical office’s list, which changes without us',
  'suggestion_events.from_state': 'history keeps the words of its day, of suggestions and of handlings',
  'suggestion_events.to_state': 'history keeps the words of its day, of suggestions and of handlings',
};
