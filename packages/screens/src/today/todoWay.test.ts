import { todoActs } from '@renda/domain';
import { expect, it } from 'vitest';
import { placingActNames } from '../placing/placingActs.ts';
import { moreActNames } from '../screening/moreActs.ts';
import { actNames } from '../suggestion/actsOf.ts';
import screens from './texts.zh-CN.json' with { type: 'json' };
import { todoWay } from './todoWay.ts';

const suggestion = { id: 'S' };
/** Forms that sections of the page open themselves; `reply` is what a reply lacks first. */
const ofSections = ['answerObjection', 'answerInstruction', 'sendReport', 'reportCommitment', 'lookBack', 'reply'];
const forms = new Set<string>([...actNames, ...placingActNames, ...moreActNames, ...ofSections]);

const onNone: readonly string[] = ['SIGN_RECEIPT', 'DRAW_LOOK_BACKS', 'PLAN_ACTIVITY', 'HOLD_ACTIVITY'];

it.each(todoActs.filter((act) => !onNone.includes(act)))(
  '%s leads to a form that is there, or to a page of its own',
  (act) => {
    const way = todoWay({ act, suggestion });
    if ('href' in way) expect(way.href).toMatch(/^\/deputy\//);
    else if (way.to === 'suggestion') expect(forms).toContain(way.act);
    else expect(['screening', 'entry']).toContain(way.to);
  },
);

it('what is done on a unit’s part opens the form of that very part', () => {
  const way = todoWay({ act: 'CONTRIBUTE', handlingId: 'H', suggestion });
  expect(way).toEqual({ to: 'suggestion', id: 'S', act: 'contribute.H' });
});

it('a packet is signed for on the page of its batch, and a sample drawn among the draws', () => {
  expect(todoWay({ act: 'SIGN_RECEIPT', batch: { id: 'B' } })).toEqual({ to: 'batch', id: 'B', act: 'signReceipt' });
  expect(todoWay({ act: 'DRAW_LOOK_BACKS' })).toEqual({ to: 'draws', act: 'draw' });
});

it('an activity is planned and held in the plan of the quarter, with its room in sight', () => {
  expect(todoWay({ act: 'PLAN_ACTIVITY', siteId: 'R' })).toEqual({ to: 'activities', room: 'R' });
});

it('every thing to do has its heading and its sentences', () => {
  for (const words of [screens.group, screens.numbered, screens.unnumbered]) {
    expect(Object.keys(words)).toEqual([...todoActs]);
  }
});
