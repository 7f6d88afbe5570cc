import {
  addDays,
  availableSuggestionMoves,
  chinaDate,
  IllegalMove,
  NotAllowed,
  NotFound,
  type PersonalSuggestionMove,
  personalSuggestionMoves,
  type SuggestionState,
  screeningPoints,
  suggestionLifecycle,
  suggestionStates,
  type Viewer,
} from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Act } from '../act.ts';
import { openStage, type Stage } from '../testing/stage.ts';
import { testAttachment } from '../testing/world.ts';
import { assignSuggestion } from './assignSuggestion.ts';
import { closeSuggestion } from './closeSuggestion.ts';
import { decideSuggestion } from './decideSuggestion.ts';
import { endForReference } from './endForReference.ts';
import { evaluateSuggestion } from './evaluateSuggestion.ts';
import { handleAgain } from './handleAgain.ts';
import { handOverSuggestion } from './handOverSuggestion.ts';
import { joinSuggestion, unjoinSuggestion } from './joinSuggestion.ts';
import type { Asked } from './moveSuggestion.ts';
import { purgeSuggestion } from './purgeSuggestion.ts';
import { redirectSuggestion } from './redirectSuggestion.ts';
import { referSuggestion } from './referSuggestion.ts';
import { acceptSuggestion, sendBackSuggestion } from './screenSuggestion.ts';
import { submitSuggestion } from './submitSuggestion.ts';
import { suggestionFacts } from './suggestionFacts.ts';
import { withdrawSuggestion } from './withdrawSuggestion.ts';

let { by, database, deputy, read, town, world } = {} as Stage;

beforeAll(async () => {
  ({ by, database, deputy, read, town, world } = await openStage());
});
afterAll(() => database.drop());

/** Each move with an input that would be good. */
const tries: Readonly<
  Partial<Record<PersonalSuggestionMove, (act: Act, asked: Asked, handlingIds: string[]) => Promise<void>>>
> = {
  submit: submitSuggestion,
  sendBack: (act, asked) => sendBackSuggestion(act, asked, '请补充具体地点'),
  accept: (act, asked) => acceptSuggestion(act, asked, screeningPoints),
  handOver: (act, asked) => handOverSuggestion(act, asked, { organId: world.inspection.id, isWide: false }),
  assign: (act, asked) => assignSuggestion(act, asked, [{ unitId: world.roads.id, role: 'LEAD' }]),
  evaluate: (act, asked, handlings) =>
    evaluateSuggestion(act, asked, {
      marks: handlings.map((handlingId) => ({
        handlingId,
        attitude: 'SATISFIED',
        result: 'SATISFIED',
        reason: null,
      })),
    }),
  handleAgain,
  refer: referSuggestion,
  decide: (act, asked) => decideSuggestion(act, asked, thirdHandling()),
  close: closeSuggestion,
  withdraw: (act, asked) => withdrawSuggestion(act, asked, '问题已经解决'),
  redirect: (act, asked) => redirectSuggestion(act, asked, 'PETITION', '属于个人信访事项'),
  join: async (act, asked) => joinSuggestion(act, asked, (await deputy.suggestionIn('SUBMITTED')).id, await paper()),
  unjoin: (act, asked) => unjoinSuggestion(act, asked, '两件并不相同'),
  endForReference: async (act, asked) => endForReference(act, asked, await paper()),
  purge: async (act, asked) => {
    await purgeSuggestion(act, asked, '含有工作秘密');
  },
};

/** The lead deputy's consent as the screening body's staff scanned it. */
const paper = async () => ({
  reason: '与另一件反映同一问题',
  attachmentIds: [(await testAttachment(world.db, world.staff, 'CONSENT_FORM')).id],
});

/** The council's decision that it be handled once more. */
const thirdHandling = () => ({
  outcome: 'THIRD_HANDLING' as const,
  meeting: '县十八届人大常委会第四十三次主任会议',
  heldOn: chinaDate(world.now()),
  reason: '护栏仍未装完，责成限期办结',
  dueOn: addDays(chinaDate(world.now()), 30),
  supervisorId: null,
  minutesId: null,
});

const tried = personalSuggestionMoves.filter((move) => move in tries);

/** Who may make each move. */
const actor = (move: PersonalSuggestionMove): Viewer =>
  move === 'submit' || move === 'evaluate' || move === 'withdraw'
    ? deputy.viewer
    : move === 'assign'
      ? world.coordinator
      : world.staff;

describe('every move in every state', () => {
  const pairs = suggestionStates.flatMap((state) => tried.map((move) => [state, move] as const));

  it.each(pairs)('in %s, %s does as the table says', async (state, move) => {
    const s = await deputy.suggestionIn(state);
    const attempt = tries[move]?.(
      by(actor(move)),
      s,
      s.handlings.map((h) => h.id),
    );
    const legal = suggestionLifecycle.moves[move].from.some((from) => from === state);
    const open = availableSuggestionMoves(actor(move), suggestionFacts(s)).includes(move);
    if (open) {
      await expect(attempt).resolves.toBeUndefined();
      expect((await read(s.id)).state).toBe(suggestionLifecycle.targets(move)[0]);
      return;
    }
    const refusal = await attempt?.then(
      () => null,
      (error: unknown) => error,
    );
    if (legal) expect(refusal instanceof NotAllowed || refusal instanceof NotFound).toBe(true);
    else
      expect(refusal instanceof IllegalMove || refusal instanceof NotAllowed || refusal instanceof NotFound).toBe(true);
    expect((await read(s.id)).state).toBe(state);
    expect((await read(s.id)).version).toBe(s.version);
  });

  it.each(tried)('refuses %s to everybody whom the table does not name', async (move) => {
    const [state] = suggestionLifecycle.moves[move].from as [SuggestionState];
    const s = await deputy.suggestionIn(state);
    const stranger = await town.deputy('茶');
    const everybody = [
      world.stranger,
      stranger.viewer,
      world.otherStaff,
      world.coordinator,
      world.handler,
      world.staff,
      deputy.viewer,
    ];
    for (const viewer of everybody.filter((v) => !availableSuggestionMoves(v, suggestionFacts(s)).includes(move))) {
      const refusal = await tries[move]?.(by(viewer), s, []).then(
        () => null,
        (error: unknown) => error,
      );
      expect(refusal instanceof NotAllowed || refusal instanceof NotFound, `${viewer.name}: ${String(refusal)}`).toBe(
        true,
      );
    }
    expect((await read(s.id)).state).toBe(state);
  });
});
