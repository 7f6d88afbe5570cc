/** How the holder of an account wants to be told out of the house: their own affair, and nobody else's to change. */
import { checkedEmail, type Locale, maskedEmail, NotFound } from '@renda/domain';
import type pg from 'pg';
import { writeAuthAudit } from '../audit/writeAuthAudit.ts';
import type { AccountAct } from './accountActs.ts';
import { inAuthTransaction } from './authPool.ts';

/** What the holder decides. */
export type NoticeChoices = {
  readonly email: string | null;
  /** Whether what is unread comes as one letter a day. */
  readonly takesDigest: boolean;
  /** Whether dates that are near or past come as messages to the account's telephone. */
  readonly takesMessages: boolean;
  readonly language: Locale;
};

export type NoticeSettings = NoticeChoices & {
  /** The account's telephone, which an administrator keeps. */
  readonly phone: string | null;
};

const read = `select notice_email as email, takes_digest as "takesDigest", takes_messages as "takesMessages",
    notice_language as language, phone
  from auth.accounts where jurisdiction = $1 and id = $2`;

/** Those of an account of the county. Refuses with `NotFound` where there is none. */
export async function noticeSettings(
  connection: pg.Pool | pg.ClientBase,
  jurisdiction: string,
  accountId: string,
): Promise<NoticeSettings> {
  const { rows } = await connection.query<NoticeSettings>(read, [jurisdiction, accountId]);
  const [found] = rows;
  if (found === undefined) throw new NotFound();
  return found;
}

/**
 * Changes the viewer's own, with an entry in the trail that tells the address no further than its domain. The same twice leaves no second
 * entry. Refuses (`Invalid`) an address that is none.
 */
export async function changeNoticeSettings(
  pool: pg.Pool,
  { viewer, origin }: AccountAct,
  choices: NoticeChoices,
): Promise<NoticeSettings> {
  const { accountId, jurisdiction, name } = viewer;
  const wanted = { ...choices, email: checkedEmail('email', choices.email) };
  return inAuthTransaction(pool, async (client) => {
    await client.query('select from auth.accounts where id = $1 and jurisdiction = $2 for update', [
      accountId,
      jurisdiction,
    ]);
    const { phone, ...before } = await noticeSettings(client, jurisdiction, accountId);
    if (JSON.stringify(before) === JSON.stringify({ ...before, ...wanted })) return { ...before, phone };
    await client.query(
      `update auth.accounts set notice_email = $3, takes_digest = $4, takes_messages = $5, notice_language = $6, updated_at = now()
       where jurisdiction = $1 and id = $2`,
      [jurisdiction, accountId, wanted.email, wanted.takesDigest, wanted.takesMessages, wanted.language],
    );
    const record = { actor: { id: accountId, name }, noun: 'Account', recordId: accountId, origin };
    await writeAuthAudit(client, jurisdiction, [
      { ...record, action: 'account.changeNoticeSettings', before: told(before), after: told(wanted) },
    ]);
    return { ...wanted, phone };
  });
}

function told({ email, takesDigest, takesMessages, language }: NoticeChoices) {
  return { email: email && maskedEmail(email), takesDigest, takesMessages, language };
}
