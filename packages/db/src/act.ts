/** Who writes, when and from where: what every change carries into history and audit. */
import type { Viewer } from '@renda/domain';
import type { AuditOrigin } from './audit/writeAudit.ts';
import type { Db } from './client/countyClient.ts';

export type Act = {
  readonly db: Db;
  readonly viewer: Viewer;
  readonly origin: AuditOrigin;
  readonly now: Date;
};
