/** Handing over (交办): the reply's clock starts here, and nothing restarts it (代表法51). */
import { chinaDate, Invalid } from '@renda/domain';
import type { Act } from '../act.ts';
import type { Tx } from '../client/countyClient.ts';
import { toDate } from '../day.ts';
import { meetDeadlines, readTimetable, setDeadline, type Timetable } from '../deadline/setDeadline.ts';
import { type Asked, type MoveOutcome, type MovingSuggestion, moveSuggestion } from './moveSuggestion.ts';
import { readReaching, receivingOrgans } from './reach.ts';

/** To whom it is handed over, and whether it is wide or difficult (six months instead of three). */
export type HandingOver = { readonly organId: string; readonly isWide: boolean };

/** Hands it over today to an organ through which units are reached; the reply is due from today. A batch that was prepared with it goes on without it. */
export async function handOverSuggestion(act: Act, asked: Asked, handing: HandingOver): Promise<void> {
  await moveSuggestion(act, 'handOver', asked, async (tx, s) => {
    await tx.batchItem.deleteMany({ where: { suggestionId: s.id, batch: { state: 'PREPARING' } } });
    return handedOver(tx, act, s, { ...handing, on: chinaDate(act.now), timetable: await readTimetable(tx) });
  });
}

/** Writes what handing a locked suggestion over on that day makes, and promises what its move changes; refuses (`Invalid`) an organ that cannot receive it. */
export async function handedOver(
  tx: Tx,
  act: Act,
  s: MovingSuggestion,
  { organId, isWide, on, timetable }: HandingOver & { readonly on: string; readonly timetable: Timetable },
): Promise<MoveOutcome> {
  const organ = await receiver(tx, act, s.id, organId);
  await meetDeadlines(tx, { suggestionId: s.id, keys: ['handOver', 'handOverAfterSession'], on });
  const key = isWide ? 'replyWide' : 'reply';
  const { dueOn, legalBasis } = await setDeadline(tx, timetable, { key, startedOn: on, suggestionId: s.id });
  return {
    data: { handedToId: organId, isWide, handedOverAt: act.now, handedOverOn: toDate(on), replyDueOn: toDate(dueOn) },
    legalBasis,
    facts: { organ: organ.name, isWide, handedOverOn: on, replyDueOn: dueOn },
  };
}

async function receiver(tx: Tx, act: Act, suggestionId: string, organId: string): Promise<{ name: string }> {
  const reaching = await readReaching(tx, act.viewer, suggestionId);
  const organ = await tx.organ.findFirst({
    where: { id: organId, AND: receivingOrgans(reaching) },
    select: { name: true },
  });
  if (organ !== null) return organ;
  throw new Invalid('organId', {
    'zh-CN': '只能交办给负责分办的机关（如县政府督查室、县委办公室、法院、检察院、监委）；乡镇的建议交本乡镇政府。',
    en: "It can only be handed over to an organ that assigns it on to units; a township's to its own government.",
  });
}
