import { screeningPoints } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerInvitation } from '../co-signer/answerInvitation.ts';
import { inviteCoSigners } from '../co-signer/inviteCoSigners.ts';
import { changeInRegister, endInRegister } from '../register/changeRegister.ts';
import { openStage, type Stage } from '../testing/stage.ts';
import { acceptSuggestion } from './screenSuggestion.ts';
import { awaitingSuggestions } from './todo.ts';
import { visibleSuggestions } from './visibleTo.ts';

let { by, database, read, town, world } = {} as Stage;
type Deputy = Stage['deputy'];

beforeAll(async () => {
  ({ by, database, read, town, world } = await openStage());
});
afterAll(() => database.drop());

const asked = (of: Deputy) =>
  world.db.deputy.findUniqueOrThrow({ where: { id: of.id }, select: { id: true, version: true } });
const ending = { validTo: '2026-01-01', endGrounds: 'RESIGNED', legalBasis: '代表法第六十二条第二项' } as const;
const suspension = {
  mandateState: 'SUSPENDED',
  endGrounds: 'IN_CUSTODY',
  legalBasis: '代表法第六十一条第一项',
} as const;
const evaluator = async (id: string) => (await read(id)).evaluatorId;
const last = async (id: string) => (await read(id)).events.filter((e) => e.move === 'passEvaluation').at(-1)?.facts;

/** A replied suggestion of a deputy of its own, signed by these in this order. */
async function signedBy(...who: Deputy[]) {
  const lead = await town.deputy('茶');
  const s = await lead.suggestionIn('REPLIED');
  for (const [i, d] of who.entries()) {
    const signed = {
      state: 'SIGNED',
      invitedAt: world.now(),
      answeredAt: new Date(world.now().getTime() + i * 1000),
      enteredByName: '段演示',
    };
    await world.db.coSigner.create({ data: { suggestionId: s.id, deputyId: d.id, ...signed } });
  }
  return { lead, id: s.id };
}

describe('when the mandate of the lead deputy ends', () => {
  it('the next co-signer in office by time of signing receives the reply and evaluates it', async () => {
    const [first, second] = [await town.deputy('段'), await town.deputy('杨')];
    const { lead, id } = await signedBy(first, second);
    await changeInRegister(by(world.staff), 'deputy', await asked(first), suspension);
    await endInRegister(by(world.staff), 'deputy', await asked(lead), ending);
    expect(await evaluator(id)).toBe(second.id);
    expect(await last(id)).toMatchObject({ from: '茶演示', to: '杨演示', grounds: 'ENDED', isBack: false });
    const waiting = {
      AND: [{ id }, visibleSuggestions(second.viewer), awaitingSuggestions(second.viewer, '2026-11-22')],
    };
    expect(await world.db.suggestion.count({ where: waiting })).toBe(1);
    expect(await world.db.auditEntry.count({ where: { recordId: id, action: 'suggestion.passEvaluation' } })).toBe(1);
  });

  it('and nobody else signed, the screening body puts the evaluation on record', async () => {
    const { lead, id } = await signedBy();
    await endInRegister(by(world.staff), 'deputy', await asked(lead), ending);
    expect(await evaluator(id)).toBeNull();
    expect(await last(id)).toMatchObject({ to: null, screener: '县人大常委会代表工作委员会' });
  });

  it('what is over stays as it was', async () => {
    const lead = await town.deputy('蒋');
    const s = await lead.suggestionIn('WITHDRAWN');
    await endInRegister(by(world.staff), 'deputy', await asked(lead), ending);
    expect(await evaluator(s.id)).toBe(lead.id);
  });
});

describe('a signature given while the lead deputy is suspended', () => {
  it('makes its signer the evaluator once the suggestion is accepted', async () => {
    const [lead, signer] = [await town.deputy('茶'), await town.deputy('段')];
    const { id } = await lead.suggestionIn('SUBMITTED');
    await inviteCoSigners(by(lead.viewer), await read(id), [signer.id]);
    await changeInRegister(by(world.staff), 'deputy', await asked(lead), suspension);
    expect(await evaluator(id)).toBeNull();
    const invitation = await world.db.coSigner.findFirstOrThrow({ where: { suggestionId: id } });
    await answerInvitation(by(signer.viewer), invitation, true);
    await acceptSuggestion(by(world.staff), await read(id), screeningPoints);
    expect(await evaluator(id)).toBe(signer.id);
    expect(await last(id)).toMatchObject({ from: null, to: '段演示', grounds: 'SUSPENDED' });
  });
});

describe('a suspension', () => {
  it('passes the evaluation on, on to the next when that one goes too, and it comes back when the suspension ends', async () => {
    const [first, second] = [await town.deputy('段'), await town.deputy('杨')];
    const { lead, id } = await signedBy(first, second);
    await changeInRegister(by(world.staff), 'deputy', await asked(lead), suspension);
    expect(await evaluator(id)).toBe(first.id);
    await changeInRegister(by(world.staff), 'deputy', await asked(first), suspension);
    expect(await evaluator(id)).toBe(second.id);
    await changeInRegister(by(world.staff), 'deputy', await asked(lead), { mandateState: 'IN_OFFICE' });
    expect(await evaluator(id)).toBe(lead.id);
    expect(await last(id)).toMatchObject({ to: '茶演示', isBack: true });
  });

  it('of a co-signer who does not evaluate changes nothing', async () => {
    const first = await town.deputy('段');
    const { id } = await signedBy(first);
    await changeInRegister(by(world.staff), 'deputy', await asked(first), suspension);
    expect((await read(id)).events.filter((e) => e.move === 'passEvaluation')).toEqual([]);
  });
});
