/** Who may be told anything out of the house, and how they want to be told. */
import type { DeliveryChannel, Grant, HeldMandate, Locale, PlainDate, Viewer } from '@renda/domain';
import type { Db } from '../client/countyClient.ts';

/** An enabled account of the county, as whoever it would be on signing in, with its addresses. */
export type NoticeReader = {
  readonly viewer: Viewer;
  /** Where this channel reaches them; null where they gave no address or want none. */
  readonly addresses: Readonly<Record<DeliveryChannel, string | null>>;
  /** The account's telephone, whether messages are wanted or not. */
  readonly phone: string | null;
};

type Row = {
  account_id: string;
  name: string;
  person_id: string | null;
  phone: string | null;
  email: string | null;
  takes_digest: boolean;
  takes_messages: boolean;
  language: Locale;
  grants: Grant[];
  mandates: HeldMandate[];
};

/** All of the client's county, with the mandates that are in office on that day; `jurisdiction` is that county's code. */
export async function noticeReaders(db: Db, jurisdiction: string, day: PlainDate): Promise<NoticeReader[]> {
  const rows = await db.$queryRaw<Row[]>`select * from notice_readers(${day}::text::date)`;
  return rows.map((row) => readerOf(row, jurisdiction));
}

/** The reader of that account, or null when it is disabled or gone. */
export async function noticeReader(
  db: Db,
  jurisdiction: string,
  day: PlainDate,
  accountId: string,
): Promise<NoticeReader | null> {
  const rows = await db.$queryRaw<Row[]>`
    select * from notice_readers(${day}::text::date) where account_id = ${accountId}::uuid`;
  const [row] = rows;
  return row === undefined ? null : readerOf(row, jurisdiction);
}

function readerOf(row: Row, jurisdiction: string): NoticeReader {
  const viewer: Viewer = {
    accountId: row.account_id,
    jurisdiction,
    personId: row.person_id,
    name: row.name,
    locale: row.language,
    grants: row.grants,
    mandates: row.mandates,
  };
  const addresses = {
    EMAIL: row.takes_digest ? row.email : null,
    GATEWAY: row.takes_messages ? row.phone : null,
  };
  return { viewer, addresses, phone: row.phone };
}
