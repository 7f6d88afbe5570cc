import {
  acknowledgeHandling,
  answerAgain,
  answerConsent,
  answerInstruction,
  answerInvitation,
  applyForWide,
  askConsent,
  assignMore,
  assignSuggestion,
  authPool,
  contribute,
  createAccounts,
  decideWide,
  declineHandling,
  discardUpwardReport,
  draftReply,
  draftUpwardReport,
  drawLookBacks,
  enterSignature,
  evaluateSuggestion,
  forwardWide,
  giveOpinion,
  handOverBatch,
  inviteCoSigners,
  issueAgain,
  issueReply,
  newId,
  prepareBatch,
  preScreenSuggestion,
  recordConsultation,
  recordInstruction,
  signReceipt,
  signReply,
} from '@renda/db';
import {
  completeReply,
  delegationInSession,
  openLeadership,
  testAttachment,
  testViewerOf,
  testWorld,
  type World,
} from '@renda/db/testing';
import { chinaDate, type HandlingRole, type TodoAct, type Viewer } from '@renda/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type GraphHarness, graphHarness } from '../testing/index.ts';

let t: GraphHarness;
let world: World;
let town: Awaited<ReturnType<World['town']>>;
let lead: Awaited<ReturnType<typeof town.deputy>>;
let other: typeof lead;
let receiver: Viewer;

beforeAll(async () => {
  t = await graphHarness();
  world = await testWorld(t.db);
  t.clock.now = () => world.now();
  town = await world.town('田园镇');
  [lead, other] = [await town.deputy('鲁'), await town.deputy('茶')];
  receiver = world.coordinator;
});
afterAll(() => t.drop());
beforeEach(() => t.db.roleGrant.deleteMany({}));

type Todo = {
  readonly act: TodoAct;
  readonly handlingId: string | null;
  readonly suggestion: { readonly id: string } | null;
  readonly batch: { readonly id: string } | null;
  readonly count: number | null;
};
const query = '{ todos { act handlingId count batch { id } suggestion { id } } }';
const todosOf = async (viewer: Viewer) => (await t.ask<{ todos: Todo[] }>(query, {}, viewer)).todos;
/** The same role in another county, for the same organs: their rows are not there. */
const abroad = (viewer: Viewer): Viewer => ({ ...viewer, jurisdiction: '530521' });

/** Who of all is asked for that on the suggestion; nobody of another county ever is. */
async function asked(act: TodoAct, suggestionId: string): Promise<string[]> {
  const cast = {
    lead: lead.viewer,
    other: other.viewer,
    staff: world.staff,
    otherStaff: world.otherStaff,
    receiver,
    handler: world.handler,
    head: world.head,
    nextHandler: world.policeHandler,
    nextHead: world.policeHead,
    stranger: world.stranger,
  };
  const found: string[] = [];
  for (const [name, viewer] of Object.entries(cast)) {
    const own = (await todosOf(viewer)).filter(
      ({ suggestion }) => suggestion?.id === t.globalId('Suggestion', suggestionId),
    );
    if (own.some((todo) => todo.act === act)) found.push(name);
    if (own.length > 0) expect(await todosOf(abroad(viewer))).toEqual([]);
  }
  return found;
}

const by = (viewer: Viewer) => world.actOf(viewer);
const now = (id: string) => t.db.suggestion.findUniqueOrThrow({ where: { id }, select: { id: true, version: true } });
const part = (id: string, unitId = world.roads.id) =>
  t.db.handling.findFirstOrThrow({ where: { suggestionId: id, unitId }, orderBy: { id: 'desc' } });
/** Somebody with an account holds the role for that organ, whoever they are. */
async function grant(role: string, organId: string) {
  const one = [{ login: `one${newId().slice(-8)}`, name: '任演示' }];
  const pool = authPool({ url: t.database.ownerUrl, max: 1 });
  const [accountId = ''] = await createAccounts(pool, '530524', one).finally(() => pool.end());
  await t.db.roleGrant.create({ data: { accountId, role, roleClass: 'ORDINARY', organId } });
}

/** One that was assigned to the roads office and the police, and signed for. */
async function shared(role: HandlingRole, next: HandlingRole) {
  const { id } = await lead.suggestionIn('HANDED_OVER');
  const units = [
    { unitId: world.roads.id, role },
    { unitId: world.police.id, role: next },
  ];
  await assignSuggestion(by(receiver), await now(id), units);
  return id;
}

describe('of a deputy', () => {
  it('an invitation to sign is asked of who is invited, until it is answered', async () => {
    const { id } = await lead.suggestionIn('SUBMITTED');
    await inviteCoSigners(by(lead.viewer), await now(id), [other.id]);
    expect(await asked('ANSWER_INVITATION', id)).toEqual(['other']);
    const { id: coSignerId, version } = await t.db.coSigner.findFirstOrThrow({ where: { suggestionId: id } });
    await answerInvitation(by(other.viewer), { id: coSignerId, version }, true);
    expect(await asked('ANSWER_INVITATION', id)).toEqual([]);
  });

  it('an opinion is asked of who signed too, before the evaluation, once', async () => {
    const { id } = await lead.suggestionIn('REPLIED');
    const signed = { suggestionId: id, deputyId: other.id, state: 'SIGNED', invitedAt: world.now(), enteredByName: '' };
    const coSigner = await t.db.coSigner.create({ data: signed });
    expect(await asked('GIVE_OPINION', id)).toEqual(['other']);
    const marks = { attitude: 'SATISFIED', result: 'SATISFIED', comment: null } as const;
    await giveOpinion(by(other.viewer), coSigner, marks);
    expect(await asked('GIVE_OPINION', id)).toEqual([]);
  });

  it('a question is asked of the lead deputy, until it is answered', async () => {
    const { id } = await lead.suggestionIn('SUBMITTED');
    await askConsent(
      by(world.staff),
      await now(id),
      { kind: 'END_FOR_REFERENCE', intoId: null },
      '已有安排，供工作参考',
    );
    expect(await asked('ANSWER_CONSENT', id)).toEqual(['lead']);
    await answerConsent(by(lead.viewer), await now(id), { isGiven: false });
    expect(await asked('ANSWER_CONSENT', id)).toEqual([]);
  });
});

describe('of the offices', () => {
  it('the first check is asked of the delegation that raised it, once', async () => {
    const { clerk, raise } = await delegationInSession(world);
    const { clerk: next } = await delegationInSession(world, '温泉代表团');
    const { id } = await raise(await lead.suggestionIn('SUBMITTED'));
    const acts = async (viewer: Viewer) => (await todosOf(viewer)).map(({ act }) => act);
    expect(await acts(clerk)).toEqual(['FIRST_CHECK']);
    for (const viewer of [next, abroad(clerk)]) expect(await acts(viewer)).toEqual([]);
    await preScreenSuggestion(by(clerk), await now(id), { isInOrder: true, comment: '' });
    expect(await acts(clerk)).toEqual([]);
  });

  it('an application is forwarded by the receiving organ, then decided by the body', async () => {
    await grant('COORDINATOR', world.inspection.id);
    const { id } = await lead.suggestionIn('HANDLING');
    await applyForWide(by(world.handler), await part(id), '涉及三个乡镇，勘察设计需要时间');
    expect([await asked('FORWARD_WIDE', id), await asked('DECIDE_WIDE', id)]).toEqual([['receiver'], []]);
    const { id: applicationId } = await t.db.wideApplication.findFirstOrThrow({ where: { suggestionId: id } });
    const opinion = '情况属实，建议同意延长';
    await forwardWide(by(receiver), await now(id), { applicationId, isForwarded: true, opinion });
    expect([await asked('FORWARD_WIDE', id), await asked('DECIDE_WIDE', id)]).toEqual([[], ['staff']]);
    await decideWide(by(world.staff), await now(id), { applicationId, isGranted: true, decision: '同意延长' });
    expect(await asked('DECIDE_WIDE', id)).toEqual([]);
  });

  it('a part that was declined while another is handled is placed anew by the receiving organ', async () => {
    const id = await shared('SEPARATE', 'SEPARATE');
    await acknowledgeHandling(by(world.policeHandler), await part(id, world.police.id));
    await declineHandling(by(world.handler), await part(id), '不属于本单位职责范围');
    expect(await asked('ASSIGN_AGAIN', id)).toEqual(['receiver']);
    await assignMore(by(receiver), await now(id), [{ unitId: world.roads.id, role: 'SEPARATE' }]);
    expect(await asked('ASSIGN_AGAIN', id)).toEqual([]);
  });

  it('a drafted report upwards is sent by who may, never by whom it goes to', async () => {
    const { id } = await lead.suggestionIn('HANDLING');
    const reportId = await draftUpwardReport(by(world.staff), await now(id), 'INSPECTION_OFFICE');
    expect(await asked('SEND_REPORT', id)).toEqual(['staff']);
    await discardUpwardReport(by(world.staff), { id: reportId, version: 1 });
    expect(await asked('SEND_REPORT', id)).toEqual([]);
  });

  it('an instruction is answered by the organ to which it went', async () => {
    const { leader, viceHead } = await openLeadership({ world });
    const { id } = await lead.suggestionIn('HANDLING');
    const given = {
      leaderId: null,
      text: '请抓紧办理，按期答复代表',
      givenOn: chinaDate(world.now()),
      attachmentIds: [],
    };
    await recordInstruction(by(leader(viceHead)), await now(id), { ...given, toId: world.roads.id });
    expect(await asked('ANSWER_INSTRUCTION', id)).toEqual(['handler', 'head']);
    const instruction = await t.db.instruction.findFirstOrThrow({ where: { suggestionId: id } });
    await answerInstruction(by(world.handler), instruction, '已召开专题会议研究落实');
    expect(await asked('ANSWER_INSTRUCTION', id)).toEqual([]);
  });

  it('a sample is drawn by the body from what was evaluated since its last draw', async () => {
    const drawn = async (viewer: Viewer) => (await todosOf(viewer)).filter(({ act }) => act === 'DRAW_LOOK_BACKS');
    const before = (await drawn(world.staff))[0]?.count ?? 0;
    await lead.suggestionIn('EVALUATED');
    expect(await drawn(world.staff)).toMatchObject([{ count: before + 1, suggestion: null, batch: null }]);
    for (const viewer of [world.otherStaff, town.member, world.handler, abroad(world.staff)]) {
      expect(await drawn(viewer)).toEqual([]);
    }
    const range = { screenerId: world.committee.id, sessionId: null, year: null };
    await drawLookBacks(by(world.staff), newId(), { ...range, percent: 20, seed: '7341' });
    expect(await drawn(world.staff)).toEqual([]);
  });

  it('a packet is signed for by the organ that received it', async () => {
    const { id } = await lead.suggestionIn('ACCEPTED');
    const heldOn = chinaDate(world.now());
    const beginning = { name: '闭会期间第一批', heldOn, sessionId: null, suggestionIds: [id] };
    const batchId = await prepareBatch(by(world.staff), newId(), beginning);
    const waits = async (viewer: Viewer) =>
      (await todosOf(viewer)).filter(({ batch }) => batch?.id === t.globalId('HandOverBatch', batchId)).length;
    expect(await waits(receiver)).toBe(0);
    await handOverBatch(by(world.staff), { id: batchId, version: 1 }, heldOn);
    expect(await waits(receiver)).toBe(1);
    for (const viewer of [world.staff, world.policeHandler, abroad(receiver)]) expect(await waits(viewer)).toBe(0);
    const receipt = { organId: world.inspection.id, signedByName: '杨演示', signedOn: heldOn, scanIds: [] };
    await signReceipt(by(receiver), batchId, receipt);
    expect(await waits(receiver)).toBe(0);
  });
});

describe('of a unit', () => {
  const consulted = { mode: 'FACE_TO_FACE', summary: '已到现场与代表商量。' } as const;
  const paper = async (documentNumber: string) => ({
    documentNumber,
    issuedOn: chinaDate(world.now()),
    sealedReplyId: (await testAttachment(t.db, world.handler, 'SEALED_REPLY')).id,
  });

  it('an assisting part is asked for once the suggestion is handled, and names the part', async () => {
    const id = await shared('LEAD', 'ASSISTING');
    await acknowledgeHandling(by(world.policeHandler), await part(id, world.police.id));
    expect(await asked('CONTRIBUTE', id)).toEqual([]);
    await acknowledgeHandling(by(world.handler), await part(id));
    expect(await asked('CONTRIBUTE', id)).toEqual(['nextHandler', 'nextHead']);
    const own = await part(id, world.police.id);
    const todo = (await todosOf(world.policeHandler)).find(({ act }) => act === 'CONTRIBUTE');
    expect(todo?.handlingId).toBe(t.globalId('Handling', own.id));
    await contribute(by(world.policeHandler), own, { text: '已安排警力加强巡逻管控。', attachmentIds: [] });
    expect(await asked('CONTRIBUTE', id)).toEqual([]);
  });

  it('a reply is drafted by the unit, signed by its own head, issued by the unit, and evaluated then', async () => {
    await grant('UNIT_HEAD', world.roads.id);
    const { id } = await lead.suggestionIn('HANDLING');
    await recordConsultation(by(world.handler), await part(id), { ...consulted, heldOn: chinaDate(world.now()) });
    world.passDay();
    expect(await asked('REPLY', id)).toEqual(['handler', 'head']);
    await draftReply(by(world.handler), await part(id), completeReply('A', chinaDate(world.now())));
    expect([await asked('REPLY', id), await asked('SIGN_REPLY', id)]).toEqual([[], ['head']]);
    const both = testViewerOf('段演示', [...world.handler.grants, ...world.policeHead.grants]);
    const acts = (await todosOf(both)).filter(({ suggestion }) => suggestion?.id === t.globalId('Suggestion', id));
    expect(acts).toEqual([]);
    await expect(signReply(by(both), await part(id))).rejects.toThrow();
    await signReply(by(world.head), await part(id));
    expect([await asked('SIGN_REPLY', id), await asked('ISSUE_REPLY', id)]).toEqual([[], ['handler', 'head']]);
    await issueReply(by(world.handler), await part(id), await paper('昌交函〔2026〕7号'));
    expect([await asked('ISSUE_REPLY', id), await asked('EVALUATE', id)]).toEqual([[], ['lead']]);
  });

  it('where the unit has no head who signs on screen, the signature is entered from paper', async () => {
    const { id } = await lead.suggestionIn('HANDLING');
    await draftReply(by(world.handler), await part(id), completeReply('A', chinaDate(world.now())));
    expect(await asked('ENTER_SIGNATURE', id)).toEqual(['handler']);
    const scan = await testAttachment(t.db, world.handler, 'SIGNED_DRAFT');
    await enterSignature(by(world.handler), await part(id), { headName: '李演示', signedDraftId: scan.id });
    expect(await asked('ENTER_SIGNATURE', id)).toEqual([]);
  });

  it('a later reply of class A is signed and issued while its promise is carried out', async () => {
    const { id } = await lead.suggestionIn('FULFILLING');
    expect(await asked('REPORT_COMMITMENT', id)).toEqual(['handler', 'head']);
    await answerAgain(by(world.handler), await part(id), completeReply('A', chinaDate(world.now())));
    expect(await asked('SIGN_REPLY', id)).toEqual(['head']);
    await signReply(by(world.head), await part(id));
    expect([await asked('SIGN_REPLY', id), await asked('ISSUE_AGAIN', id)]).toEqual([[], ['handler', 'head']]);
    await issueAgain(by(world.handler), await part(id), await paper('昌交函〔2026〕8号'));
    expect(await asked('ISSUE_AGAIN', id)).toEqual([]);
  });

  it('what nobody in office signed is evaluated on record by the body', async () => {
    const { id } = await lead.suggestionIn('REPLIED');
    expect(await asked('EVALUATE', id)).toEqual(['lead']);
    await t.db.suggestion.update({ where: { id }, data: { evaluatorId: null } });
    expect(await asked('EVALUATE', id)).toEqual(['staff']);
    const form = await testAttachment(t.db, world.staff, 'EVALUATION_FORM');
    const { id: handlingId } = await part(id);
    const marks = [{ handlingId, attitude: 'SATISFIED', result: 'SATISFIED', reason: null }] as const;
    const reason = '领衔代表资格终止，无联名代表';
    const onRecord = { marks, reason, areCoSignersHeard: true, attachmentIds: [form.id] };
    await evaluateSuggestion(by(world.staff), await now(id), onRecord);
    expect(await asked('EVALUATE', id)).toEqual([]);
  });
});
