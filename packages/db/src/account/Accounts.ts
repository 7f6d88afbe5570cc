/** The accounts of one county, as the graph asks for them. */
import type pg from 'pg';
import {
  type AccountAct,
  type AccountInput,
  createAccount,
  endSignIns,
  type IssuedCode,
  resetPassword,
  setDisabled,
} from './accountActs.ts';
import {
  type AccountFilter,
  type AccountPage,
  type AccountRow,
  accountPage,
  accountRowsByIds,
  countAccounts,
  type SignInRow,
  signInRows,
} from './accountRows.ts';

import { changeNoticeSettings, type NoticeChoices, type NoticeSettings, noticeSettings } from './noticeSettings.ts';

/** Reads and acts that never reach beyond the county, whatever id they are given. Acts ask the policies themselves, reads leave it to who shows them. */
export type Accounts = {
  byIds(ids: readonly string[]): Promise<AccountRow[]>;
  page(page: AccountPage): Promise<AccountRow[]>;
  count(filter: AccountFilter): Promise<number>;
  signIns(accountId: string): Promise<SignInRow[]>;
  create(act: AccountAct, input: AccountInput): Promise<IssuedCode>;
  resetPassword(act: AccountAct, accountId: string): Promise<IssuedCode>;
  setDisabled(act: AccountAct, accountId: string, isDisabled: boolean): Promise<void>;
  endSignIns(act: AccountAct, accountId: string): Promise<number>;
  noticeSettings(accountId: string): Promise<NoticeSettings>;
  /** The viewer's own. */
  changeNoticeSettings(act: AccountAct, choices: NoticeChoices): Promise<NoticeSettings>;
};

/** The county's accounts, on the pool of the log-in of sign-in. Acts go by the viewer's county, which must be this one. */
export function accountsOf(pool: pg.Pool, jurisdiction: string): Accounts {
  const ofCounty = (act: AccountAct): AccountAct => {
    if (act.viewer.jurisdiction !== jurisdiction) throw new RangeError('an act on accounts of another county');
    return act;
  };
  return {
    byIds: (ids) => accountRowsByIds(pool, jurisdiction, ids),
    page: (page) => accountPage(pool, jurisdiction, page),
    count: (filter) => countAccounts(pool, jurisdiction, filter),
    signIns: (accountId) => signInRows(pool, jurisdiction, accountId),
    create: (act, input) => createAccount(pool, ofCounty(act), input),
    resetPassword: (act, accountId) => resetPassword(pool, ofCounty(act), accountId),
    setDisabled: (act, accountId, isDisabled) => setDisabled(pool, ofCounty(act), accountId, isDisabled),
    endSignIns: (act, accountId) => endSignIns(pool, ofCounty(act), accountId),
    noticeSettings: (accountId) => noticeSettings(pool, jurisdiction, accountId),
    changeNoticeSettings: (act, choices) => changeNoticeSettings(pool, ofCounty(act), choices),
  };
}
