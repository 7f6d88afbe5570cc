/** The audit entry of a change of the register. */
import type { RegisterNoun } from '@renda/domain';
import type { Act } from '../act.ts';
import type { AuditRecord } from '../audit/writeAudit.ts';

type Values = Readonly<Record<string, unknown>>;

/** What changed, before → after; a telephone number is masked, since the trail is kept for ever. */
export function entryAudit(
  act: Act,
  move: 'add' | 'change' | 'end',
  noun: RegisterNoun,
  recordId: string,
  before: object | null,
  after: object,
  reason: string | null = null,
): AuditRecord {
  const [was, is] = changedOnly(before as Values | null, after as Values);
  return {
    actor: { id: act.viewer.accountId, name: act.viewer.name },
    action: `${noun}.${move}`,
    noun: `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`,
    recordId,
    before: was,
    after: reason === null ? is : { ...is, reason },
    origin: act.origin,
  };
}

function changedOnly(before: Values | null, after: Values): [object | null, object] {
  const names = Object.keys(after).filter((name) =>
    before === null ? after[name] !== null : after[name] !== before[name],
  );
  const pick = (values: Values) =>
    Object.fromEntries(names.map((name) => [name, name === 'phone' ? masked(values[name]) : values[name]]));
  return [before === null ? null : pick(before), pick(after)];
}

function masked(phone: unknown): string | null {
  return typeof phone === 'string'
    ? phone.replace(/\d(?=\d{4})/g, (digit, at: number) => (at < 3 ? digit : '*'))
    : null;
}
