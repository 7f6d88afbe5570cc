/**
 * Who receives the reply and evaluates it: the lead deputy while in office, else the next co-signer in office by time of signing, else
 * nobody, and the screening body puts the evaluation on record (代表法 61, 62). It comes back to the lead deputy when a suspension ends.
 */
import type { SuggestionState } from '@renda/domain';
import { type Act, actorOf } from '../act.ts';
import type { AuditRecord } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { inOffice } from '../co-signer/signers.ts';
import { writeEvent } from './writeEvent.ts';

/** Nothing is evaluated there any more. */
const over = [
  'WITHDRAWN',
  'REDIRECTED',
  'ENDED_FOR_REFERENCE',
  'CLOSED',
  'PURGED',
] as const satisfies readonly SuggestionState[];

/** Why it may have to pass on: the mandate as it now stands, or a signature that no longer does. */
export type EvaluatorGrounds = 'IN_OFFICE' | 'SUSPENDED' | 'ENDED' | 'WITHDRAWN';

/**
 * Settles it for every suggestion that the deputy leads, evaluates or has signed, after their mandate changed, in the order of their ids;
 * promises the audit records.
 */
export async function settleEvaluatorsOf(
  tx: Tx,
  act: Act,
  deputyId: string,
  grounds: EvaluatorGrounds,
): Promise<AuditRecord[]> {
  const concerned = await tx.suggestion.findMany({
    where: {
      state: { notIn: [...over] },
      OR: [
        { leadDeputyId: deputyId },
        { evaluatorId: deputyId },
        { evaluatorId: null, coSigners: { some: { deputyId, state: 'SIGNED' } } },
      ],
    },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  const records: AuditRecord[] = [];
  for (const { id } of concerned) records.push(...(await settleEvaluator(tx, act, id, grounds)));
  return records;
}

const settledSelect = {
  evaluatorId: true,
  leadDeputyId: true,
  leadDeputy: { select: { person: { select: { name: true } } } },
  evaluator: { select: { person: { select: { name: true } } } },
  screener: { select: { name: true } },
} as const;

/** Settles it for one suggestion; nothing is written where it stays. The audit records it promises must be written last. */
export async function settleEvaluator(tx: Tx, act: Act, id: string, grounds: EvaluatorGrounds): Promise<AuditRecord[]> {
  await tx.$queryRaw`select 1 from suggestions where id = ${id}::uuid for update`;
  const s = await tx.suggestion.findUniqueOrThrow({ where: { id }, select: settledSelect });
  const next = await evaluatorOf(tx, act, id, s.leadDeputyId);
  const nextId = next?.id ?? null;
  if (nextId === s.evaluatorId) return [];
  await tx.suggestion.updateMany({ where: { id }, data: { evaluatorId: nextId, version: { increment: 1 } } });
  const facts = {
    from: s.evaluator?.person.name ?? null,
    to: next?.name ?? null,
    screener: s.screener.name,
    grounds,
    isBack: nextId === s.leadDeputyId,
  };
  await writeEvent(tx, act, { suggestionId: id, move: 'passEvaluation', from: null, to: null, facts });
  return [
    {
      actor: actorOf(act),
      action: 'suggestion.passEvaluation',
      noun: 'Suggestion',
      recordId: id,
      before: { evaluatorId: s.evaluatorId },
      after: { evaluatorId: nextId },
      origin: act.origin,
    },
  ];
}

async function evaluatorOf(tx: Tx, act: Act, suggestionId: string, leadDeputyId: string) {
  const select = { id: true, person: { select: { name: true } } } as const;
  const lead = await tx.deputy.findFirst({ where: { id: leadDeputyId, ...inOffice(act.now) }, select });
  const signed = { suggestionId, state: 'SIGNED', deputy: inOffice(act.now) };
  const next =
    lead ??
    (
      await tx.coSigner.findFirst({
        where: signed,
        orderBy: [{ answeredAt: 'asc' }, { id: 'asc' }],
        select: { deputy: { select } },
      })
    )?.deputy;
  return next ? { id: next.id, name: next.person.name } : null;
}
