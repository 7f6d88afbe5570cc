/** What goes upwards about a suggestion (提请, 呈报): drafted from the record, amended and sent by a person. */
import {
  type Addressee,
  allows,
  checkedText,
  chinaDate,
  handlingLimits,
  Invalid,
  NotAllowed,
  NotFound,
  Stale,
  suggestionRelations,
  upwardDraft,
} from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import { type Act, actorOf } from '../act.ts';
import { type AuditRecord, writeAudit } from '../audit/writeAudit.ts';
import { chainOf } from '../chain/readChain.ts';
import type { Tx } from '../client/countyClient.ts';
import { toDay } from '../day.ts';
import { newId } from '../newId.ts';
import {
  type Asked,
  assertActIn,
  lockFor,
  lockSuggestion,
  type MovingSuggestion,
} from '../suggestion/moveSuggestion.ts';
import { forOffices } from '../suggestion/officePeople.ts';
import { visibleSuggestions } from '../suggestion/visibleTo.ts';
import { writeEvent } from '../suggestion/writeEvent.ts';

/** The reports that the viewer may see: those of suggestions that they see, for people of the offices; a draft to its own side alone. */
export function visibleUpwardReports(viewer: Act['viewer']): Prisma.UpwardReportWhereInput {
  return { suggestion: visibleSuggestions(viewer), AND: forOffices(viewer) };
}

/** Drafts one from the record as it is, and promises its id; nothing is sent. Refuses like every act. */
export async function draftUpwardReport(act: Act, asked: Asked, addressee: Addressee): Promise<string> {
  return act.db.$transaction(async (tx) => {
    const s = await lockFor(tx, act, asked, 'suggestion.reportUpwards');
    assertActIn('reportUpwards', s.state);
    const { id, record } = await writeDraft(tx, act, s, addressee);
    await writeAudit(tx, [record]);
    return id;
  });
}

/** Writes a draft of a locked suggestion; the audit record it promises must be written last in the transaction. */
export async function writeDraft(
  tx: Tx,
  act: Act,
  s: MovingSuggestion,
  addressee: Addressee,
): Promise<{ id: string; record: AuditRecord }> {
  const to = await addressed(tx, act, s, addressee);
  const id = newId();
  const body = upwardDraft(
    { ...(await factsOf(tx, act, s)), addressee, addresseeName: to.addresseeName },
    act.viewer.locale,
  );
  const data = { id, suggestionId: s.id, addressee, ...to, body, draftedAt: act.now, draftedByName: act.viewer.name };
  await tx.upwardReport.create({ data });
  return { id, record: auditOf(act, 'suggestion.draftUpwardReport', id, null, { addressee, ...to, text: body }) };
}

/** Sends a draft as the person amended it, once. Refuses with `NotFound`, `NotAllowed`, `Stale` or `Invalid`. */
export async function sendUpwardReport(act: Act, asked: Asked, body: string): Promise<string> {
  const checked = checkedText('body', body, handlingLimits.upwardReport);
  return onDraft(act, asked, async (tx, row) => {
    const data = {
      body: checked,
      state: 'SENT',
      sentAt: act.now,
      sentByName: act.viewer.name,
      version: row.version + 1,
    };
    await tx.upwardReport.updateMany({ where: { id: asked.id }, data });
    const facts = { addressee: row.addressee, to: row.addresseeName };
    await writeEvent(tx, act, { suggestionId: row.suggestionId, move: 'reportUpwards', from: null, to: null, facts });
    return auditOf(act, 'suggestion.reportUpwards', asked.id, { state: 'DRAFT', version: row.version }, data);
  });
}

/** Throws a draft away; what was sent stays. Refuses with `NotFound`, `NotAllowed` or `Stale`. */
export async function discardUpwardReport(act: Act, asked: Asked): Promise<string> {
  return onDraft(act, asked, async (tx, row) => {
    await tx.upwardReport.deleteMany({ where: { id: asked.id } });
    return auditOf(act, 'suggestion.discardUpwardReport', asked.id, { addressee: row.addressee }, null);
  });
}

type ReportRow = Prisma.UpwardReportGetPayload<object>;

async function onDraft(
  act: Act,
  asked: Asked,
  write: (tx: Tx, row: ReportRow) => Promise<AuditRecord>,
): Promise<string> {
  return act.db.$transaction(async (tx) => {
    const where = { id: asked.id, AND: visibleUpwardReports(act.viewer) };
    const found = await tx.upwardReport.findFirst({ where, select: { suggestionId: true } });
    if (found === null) throw new NotFound();
    const s = await lockSuggestion(tx, act, found.suggestionId);
    if (!allows(act.viewer, 'suggestion.reportUpwards', suggestionRelations(act.viewer, s))) throw new NotAllowed();
    const row = await tx.upwardReport.findFirst({ where });
    if (row === null || row.version !== asked.version) throw new Stale();
    if (row.state !== 'DRAFT') throw new NotAllowed(sentBefore);
    await writeAudit(tx, [await write(tx, row)]);
    return row.suggestionId;
  });
}

const sentBefore = {
  'zh-CN': '已经报送，不能再改；可以另行报送。',
  en: 'It was sent and stays as it is; another may be sent.',
};

/** To whom it goes: the organ it was handed to, the leader in charge of its lead unit, or the council of chairpersons. */
async function addressed(tx: Tx, act: Act, s: MovingSuggestion, addressee: Addressee) {
  if (addressee === 'VICE_HEAD') {
    const link = (await chainOf(tx, { id: s.id }, act.now)).find(({ tier }) => tier === 'LEADER_IN_CHARGE');
    if (!link?.person) throw new Invalid('addressee', noLeader);
    return { addresseeName: `${link.person.title}${link.person.name}`, addresseePersonId: link.person.id };
  }
  const where =
    addressee === 'INSPECTION_OFFICE' ? { id: s.handedToId ?? '' } : { kind: 'COUNCIL_OF_CHAIRPERSONS', validTo: null };
  const organ = await tx.organ.findFirst({ where, select: { id: true, name: true } });
  if (organ === null) throw new Invalid('addressee', noOrgan);
  return { addresseeName: organ.name, addresseeOrganId: organ.id };
}

const noLeader = {
  'zh-CN': '名册里没有分管承办单位的领导，请先在“分管”中补充。',
  en: 'The register names no leader in charge of the unit; add the portfolio first.',
};
const noOrgan = { 'zh-CN': '名册里没有这个机构。', en: 'The register has no such organ.' };

async function factsOf(tx: Tx, act: Act, s: MovingSuggestion) {
  const row = await tx.suggestion.findUniqueOrThrow({
    where: { id: s.id },
    select: {
      screener: { select: { name: true } },
      handlings: {
        where: { state: { not: 'DECLINED' }, round: s.round },
        select: { unit: { select: { name: true } } },
      },
      commitments: {
        where: { isMade: true, state: { in: ['OPEN', 'REPORTED'] } },
        orderBy: { dueOn: 'asc' },
        select: { what: true, dueOn: true },
      },
    },
  });
  return {
    sender: row.screener.name,
    today: chinaDate(act.now),
    suggestion: s.officialNumber ?? '',
    title: s.title,
    handedOverOn: s.handedOverOn && toDay(s.handedOverOn),
    replyDueOn: s.replyDueOn && toDay(s.replyDueOn),
    isReplied: s.replyClass !== null,
    units: row.handlings.map(({ unit }) => unit.name),
    consultationCount: s.consultationCount,
    declineCount: s.declineCount,
    dissatisfiedCount: s.dissatisfiedCount,
    openCommitments: row.commitments.map(({ what, dueOn }) => ({ what, dueOn: toDay(dueOn) })),
  };
}

function auditOf(act: Act, action: string, recordId: string, before: object | null, after: object | null): AuditRecord {
  const actor = actorOf(act);
  return { actor, action, noun: 'UpwardReport', recordId, before, after, origin: act.origin };
}
