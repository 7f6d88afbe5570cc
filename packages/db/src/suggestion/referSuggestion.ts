/** A second 不满意 with the result: the council of chairpersons, or a township's presidium, decides. */
import { type Council, factsAllow, NotAllowed } from '@renda/domain';
import type { Act } from '../act.ts';
import type { Tx } from '../client/countyClient.ts';
import { type Asked, type MovingSuggestion, moveSuggestion } from './moveSuggestion.ts';

/** Puts it to the council; refuses like every move, and `NotAllowed` unless the result was marked 不满意 a second time or more. */
export async function referSuggestion(act: Act, asked: Asked): Promise<void> {
  await moveSuggestion(act, 'refer', asked, async (tx, s) => {
    if (!factsAllow('refer', s)) throw new NotAllowed(notTheSecond);
    return {
      legalBasis: '代表法第五十二条',
      facts: { dissatisfiedCount: s.dissatisfiedCount, council: await councilOf(tx, s) },
    };
  });
}

const notTheSecond = {
  'zh-CN': '代表再次对结果不满意时，才提请主任会议（主席团会议）研究。',
  en: 'It is put to the council of chairpersons after the second “not satisfied” with the result.',
};

/** Who decides on it: the presidium for what a presidium screens, else the council of chairpersons. */
export async function councilOf(tx: Tx, s: Pick<MovingSuggestion, 'screenerId'>): Promise<Council> {
  const { kind } = await tx.organ.findUniqueOrThrow({ where: { id: s.screenerId }, select: { kind: true } });
  return kind === 'TOWNSHIP_PRESIDIUM' ? 'PRESIDIUM' : 'COUNCIL_OF_CHAIRPERSONS';
}
