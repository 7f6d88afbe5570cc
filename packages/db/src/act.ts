/** Who writes, when and from where: what every change carries into history and audit. */
import type { Viewer } from '@renda/domain';
import type { AuditOrigin } from './audit/writeAudit.ts';
import type { Db } from './client/countyClient.ts';

export type Act = {
  readonly db: Db;
  readonly viewer: Viewer;
  readonly origin: AuditOrigin;
  readonly now: Date;
  /** No person acts: it follows from the passing of time. */
  readonly isSystem?: true;
};

/** Who acts, as history and audit name them; the system has no account. */
export function actorOf({ viewer, isSystem }: Act): { readonly id: string | null; readonly name: string } {
  return { id: isSystem ? null : viewer.accountId, name: viewer.name };
}

/** The act of the system itself on a county, at that instant. It holds no role: what it may do, the code that makes it says. */
export function systemAct(db: Db, jurisdiction: string, now: Date): Act {
  const viewer = {
    accountId: noAccount,
    personId: null,
    name: '系统',
    locale: 'zh-CN',
    grants: [],
    mandates: [],
  } as const;
  return { db, viewer: { ...viewer, jurisdiction }, origin: {}, now, isSystem: true };
}

const noAccount = '00000000-0000-0000-0000-000000000000';
