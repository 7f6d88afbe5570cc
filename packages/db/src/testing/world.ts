/** A small county for tests, built as the world nests: town, deputy, suggestion in a state. Everyone in it is invented. */
import {
  chinaDate,
  defaultDeadlineRules,
  type Grant,
  type ReplyClass,
  type Role,
  type SuggestionState,
  screeningPoints,
  type Viewer,
} from '@renda/domain';
import type { Act } from '../act.ts';
import type { Db } from '../client/countyClient.ts';
import { toDate } from '../day.ts';
import { acknowledgeHandling } from '../handling/acknowledgeHandling.ts';
import { recordConsultation } from '../handling/recordConsultation.ts';
import { draftReply, issueReply, type ReplyDraft } from '../handling/replyToSuggestion.ts';
import { newId } from '../newId.ts';
import { searchText } from '../register/searchText.ts';
import { assignSuggestion } from '../suggestion/assignSuggestion.ts';
import { draftSuggestion, type SuggestionDraft } from '../suggestion/draftSuggestion.ts';
import { evaluateSuggestion } from '../suggestion/evaluateSuggestion.ts';
import { handOverSuggestion } from '../suggestion/handOverSuggestion.ts';
import { acceptSuggestion } from '../suggestion/screenSuggestion.ts';
import { submitSuggestion } from '../suggestion/submitSuggestion.ts';

const since = toDate('2021-12-01');
const jurisdiction = '530524';
const dayMs = 24 * 60 * 60 * 1000;

export type World = Awaited<ReturnType<typeof testWorld>>;

/** Builds the county's organs, term, rules and categories; `town` adds towns, and a town its deputies. */
export async function testWorld(db: Db) {
  const base = await baseWorld(db);
  return { ...base, town: (name: string) => testTown(base, name), actOf: (viewer: Viewer): Act => actOf(base, viewer) };
}

type Base = Awaited<ReturnType<typeof baseWorld>>;

async function baseWorld(db: Db) {
  let days = 0;
  const organ = (name: string, kind: string, more: object = {}) => makeOrgan(db, name, kind, more);
  const congress = await organ('县人民代表大会', 'CONGRESS');
  const committee = await organ('县人大常委会代表工作委员会', 'WORKING_COMMITTEE');
  const inspection = await organ('县人民政府督查室', 'GOVERNMENT_INSPECTION_OFFICE');
  const roads = await organ('县交通运输局', 'GOVERNMENT_DEPARTMENT', { handedThroughId: inspection.id });
  const police = await organ('县公安局', 'GOVERNMENT_DEPARTMENT', { handedThroughId: inspection.id });
  const court = await organ('县人民法院', 'COURT');
  await db.organ.update({ where: { id: court.id }, data: { handedThroughId: court.id } });
  const term = await db.term.create({ data: { congressId: congress.id, ordinal: 18, validFrom: since } });
  const category = await db.category.create({ data: { key: 'TRANSPORT', name: '交通电力', sortOrder: 1 } });
  await db.deadlineRule.createMany({ data: defaultDeadlineRules.map(ruleRow) });
  const person = (name: string, role: Role, organId: string | null) => testViewerOf(name, [{ role, organId }]);
  return {
    db,
    now: () => new Date(Date.now() + days * dayMs),
    /** The world's clock, a day later. */
    passDay: () => {
      days += 1;
    },
    congress,
    committee,
    inspection,
    roads,
    police,
    court,
    term,
    category,
    staff: person('周演示', 'STAFF', committee.id),
    otherStaff: person('钱演示', 'STAFF', congress.id),
    coordinator: person('杨演示', 'COORDINATOR', inspection.id),
    handler: person('段演示', 'HANDLER', roads.id),
    policeHandler: person('赵演示', 'HANDLER', police.id),
    stranger: testViewerOf('陌生人', []),
  };
}

/** A town with its congress, presidium, government and clerk. */
async function testTown(world: Base, name: string) {
  const { db } = world;
  const code = `530524${String(100 + Math.floor(Math.random() * 899))}`;
  const township = await db.township.create({
    data: { code, kind: 'TOWN', name, validFrom: since, searchText: searchText(name) },
  });
  const own = { townshipId: township.id };
  const congress = await makeOrgan(db, `${name}人民代表大会`, 'TOWNSHIP_CONGRESS', own);
  const presidium = await makeOrgan(db, `${name}人大主席团`, 'TOWNSHIP_PRESIDIUM', own);
  const reached = { ...own, handedThroughId: world.inspection.id };
  const government = await makeOrgan(db, `${name}人民政府`, 'TOWNSHIP_GOVERNMENT', reached);
  const term = await db.term.create({ data: { congressId: congress.id, ordinal: 12, validFrom: since } });
  const grants = (role: Role, organId: string) => [{ role, organId, townshipId: township.id }];
  const town = {
    township,
    congress,
    presidium,
    government,
    term,
    clerk: testViewerOf(`${name}专干`, grants('TOWNSHIP_CLERK', presidium.id)),
    member: testViewerOf(`${name}主席团成员`, grants('PRESIDIUM_MEMBER', presidium.id)),
    coordinator: testViewerOf(`${name}政府协调员`, grants('COORDINATOR', government.id)),
    handler: testViewerOf(`${name}政府承办人`, grants('HANDLER', government.id)),
  };
  const deputy = (surname: string, of: 'county' | 'township' = 'county') =>
    testDeputy(
      world,
      {
        congressId: of === 'county' ? world.congress.id : congress.id,
        term: of === 'county' ? world.term : term,
        townshipId: township.id,
      },
      surname,
    );
  return { ...town, deputy };
}

type Seat = { readonly congressId: string; readonly term: { readonly id: string }; readonly townshipId: string };

/** A deputy of the town, and suggestions of theirs in a state. */
async function testDeputy(world: Base, seat: Seat, surname: string) {
  const { db } = world;
  const name = `${surname}演示`;
  const { townshipId } = seat;
  const person = await db.person.create({
    data: {
      name,
      sex: 'FEMALE',
      ethnicGroup: '汉族',
      isInvented: true,
      validFrom: since,
      searchText: searchText(name),
    },
  });
  const district = await db.electoralDistrict.create({
    data: { termId: seat.term.id, townshipId, name: `第${newId().slice(-6)}选区`, seats: 2, validFrom: since },
  });
  const deputy = await db.deputy.create({
    data: {
      personId: person.id,
      termId: seat.term.id,
      electoralDistrictId: district.id,
      townshipId,
      validFrom: since,
      searchText: searchText(name),
    },
  });
  const mandate = { deputyId: deputy.id, congressId: seat.congressId, townshipId };
  const viewer: Viewer = { ...testViewerOf(name, [{ role: 'DEPUTY' }]), personId: person.id, mandates: [mandate] };
  const act = (who: Viewer) => actOf(world, who);
  return {
    ...deputy,
    person,
    viewer,
    draftSuggestion: (more: Partial<SuggestionDraft> = {}) =>
      draftSuggestion(
        act(viewer),
        newId(),
        { leadDeputyId: deputy.id, isOnBehalf: false },
        { ...completeDraft(world), ...more },
      ),
    /** A suggestion brought to the state by the moves themselves; states that no move reaches yet are written straight. */
    suggestionIn: (state: SuggestionState, more: Partial<SuggestionDraft> = {}) =>
      suggestionIn(world, viewer, deputy.id, state, more),
  };
}

/** What a deputy would send. */
export function completeDraft(world: Pick<Base, 'category'>): SuggestionDraft {
  return {
    title: '关于改造临崖路段安全防护设施的建议',
    body: '该路段临崖弯道多，雨季多雾，现有防护墩间距大、反光弱，学生往返都要经过。',
    proposal: '一、加装连续护栏；二、增设爆闪灯和限速标志。',
    kind: 'SUGGESTION',
    source: 'DEPUTY',
    categoryId: world.category.id,
    wishedUnitId: null,
    openness: 'OPEN',
    opennessReason: null,
    isSecrecyConfirmed: true,
  };
}

const straightPath = [
  'DRAFT',
  'SUBMITTED',
  'ACCEPTED',
  'HANDED_OVER',
  'ASSIGNED',
  'HANDLING',
  'REPLIED',
  'EVALUATED',
] as const;

async function suggestionIn(
  world: Base,
  lead: Viewer,
  leadDeputyId: string,
  state: SuggestionState,
  more: Partial<SuggestionDraft>,
) {
  const { db } = world;
  const draft = { ...completeDraft(world), ...more };
  const id = await draftSuggestion(actOf(world, lead), newId(), { leadDeputyId, isOnBehalf: false }, draft);
  const goal = straightPath.indexOf(nearest(state));
  const steps = straightSteps(world, lead, id);
  for (let i = 1; i <= goal; i++) await steps[straightPath[i] as keyof typeof steps]();
  if (straightPath[goal] !== state) await db.suggestion.update({ where: { id }, data: { state } });
  return db.suggestion.findUniqueOrThrow({ where: { id }, include: { handlings: true } });
}

/** The state of the path from which one that no move reaches yet is written straight. */
function nearest(state: SuggestionState): (typeof straightPath)[number] {
  const onPath = straightPath.find((s) => s === state);
  if (onPath) return onPath;
  return state === 'WITH_COUNCIL' || state === 'FULFILLING' || state === 'CLOSED' ? 'EVALUATED' : 'DRAFT';
}

/** One step for each state of the straight path. */
function straightSteps(world: Base, lead: Viewer, id: string) {
  const { db } = world;
  const asked = () => db.suggestion.findUniqueOrThrow({ where: { id }, select: { id: true, version: true } });
  const handling = () =>
    db.handling.findFirstOrThrow({ where: { suggestionId: id }, select: { id: true, version: true } });
  const by = (viewer: Viewer) => actOf(world, viewer);
  return {
    SUBMITTED: async () => submitSuggestion(by(lead), await asked()),
    ACCEPTED: async () => acceptSuggestion(by(world.staff), await asked(), screeningPoints),
    HANDED_OVER: async () =>
      handOverSuggestion(by(world.staff), await asked(), { organId: world.inspection.id, isWide: false }),
    ASSIGNED: async () =>
      assignSuggestion(by(world.coordinator), await asked(), [{ unitId: world.roads.id, role: 'LEAD' }]),
    HANDLING: async () => acknowledgeHandling(by(world.handler), await handling()),
    REPLIED: async () => replyAfterConsultation(world, handling),
    EVALUATED: async () => {
      const mark = {
        handlingId: (await handling()).id,
        attitude: 'SATISFIED',
        result: 'SATISFIED',
        reason: null,
      } as const;
      await evaluateSuggestion(by(lead), await asked(), [mark]);
    },
  };
}

type Handle = () => Promise<{ readonly id: string; readonly version: number }>;

/** Consults today and replies tomorrow: the world's clock moves on a day. */
async function replyAfterConsultation(world: Base, handling: Handle): Promise<void> {
  const by = () => actOf(world, world.handler);
  const consultation = {
    heldOn: chinaDate(world.now()),
    mode: 'FACE_TO_FACE',
    summary: '已到现场与代表商量。',
  } as const;
  await recordConsultation(by(), await handling(), consultation);
  world.passDay();
  await draftReply(by(), await handling(), completeReply('A'));
  const sealed = await testAttachment(world.db, world.handler, 'SEALED_REPLY');
  const paper = { documentNumber: '昌交函〔2026〕1号', issuedOn: chinaDate(world.now()), sealedReplyId: sealed.id };
  await issueReply(by(), await handling(), paper);
}

/** What a unit would answer. */
export function completeReply(replyClass: ReplyClass): ReplyDraft {
  const contact = { contactName: '段演示', contactPhone: '0875-0000000' };
  return {
    replyClass,
    body: '已安装护栏并通过验收，感谢您的关心。',
    openness: 'OPEN',
    opennessReason: null,
    ...contact,
  };
}

/** The row of an upload; its bytes are nobody's concern here. */
export function testAttachment(db: Db, viewer: Viewer, purpose: string) {
  const bytes = { sha256: newId().replaceAll('-', '').padEnd(64, '0'), size: 1024, mediaType: 'application/pdf' };
  return db.attachment.create({
    data: { ...bytes, name: '扫描件.pdf', purpose, uploadedById: viewer.accountId, uploadedByName: viewer.name },
  });
}

/** A viewer without an account behind it: what sign-in would have found. */
export function testViewerOf(name: string, grants: readonly Partial<Grant>[]): Viewer {
  const whole = grants.map((g) => ({
    role: 'STAFF' as Role,
    organId: null,
    townshipId: null,
    delegationId: null,
    ...g,
  }));
  return { accountId: newId(), jurisdiction, personId: null, name, locale: 'zh-CN', grants: whole, mandates: [] };
}

function actOf(world: Pick<Base, 'db' | 'now'>, viewer: Viewer): Act {
  return { db: world.db, viewer, origin: { requestId: 'test' }, now: world.now() };
}

function makeOrgan(db: Db, name: string, kind: string, more: object) {
  return db.organ.create({
    data: { name, shortName: name, kind, validFrom: since, searchText: searchText(name), ...more },
  });
}

function ruleRow({ starts, inForceFrom, inForceTo, ...rule }: (typeof defaultDeadlineRules)[number]) {
  return { ...rule, startsAt: starts, inForceFrom: toDate(inForceFrom), inForceTo: inForceTo && toDate(inForceTo) };
}
