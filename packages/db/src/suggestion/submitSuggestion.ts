/** A deputy's suggestion goes to the body that screens it. */
import {
  addDays,
  checkedText,
  checkedTexts,
  chinaDate,
  handlingLimits,
  Invalid,
  type Openness,
  suggestionLimits,
} from '@renda/domain';
import type { Act } from '../act.ts';
import type { Tx } from '../client/countyClient.ts';
import { toDate, toDay } from '../day.ts';
import { readTimetable, setDeadline } from '../deadline/setDeadline.ts';
import { leadDeputy } from './leadDeputy.ts';
import { type Asked, type MovingSuggestion, moveSuggestion } from './moveSuggestion.ts';

/**
 * Submits it: complete, with a category, confirmed free of secrets, and with the scan when entered on behalf. Handing over becomes due
 * from the day of receipt. Refuses like every move, and with `Invalid` naming what is missing.
 */
export async function submitSuggestion(act: Act, asked: Asked): Promise<void> {
  await moveSuggestion(act, 'submit', asked, async (tx, s) => {
    await assertComplete(tx, s);
    const place = await leadDeputy(tx, act, s.leadDeputyId, s.isOnBehalf);
    const first = s.state === 'DRAFT' ? { ...place, ...(await firstSubmission(tx, act, s.id, place.sessionId)) } : null;
    return {
      data: { ...first, submittedAt: act.now },
      facts: { raisedIn: first?.raisedIn ?? s.raisedIn, isOnBehalf: s.isOnBehalf },
    };
  });
}

/**
 * What holds from the first submission on, also when it is sent back and submitted again: its place in lists, and when it has to be
 * handed over (in session counted from the session's last day, in recess from receipt).
 */
async function firstSubmission(tx: Tx, act: Act, suggestionId: string, sessionId: string | null) {
  const timetable = await readTimetable(tx);
  const session =
    sessionId === null
      ? null
      : await tx.session.findUniqueOrThrow({ where: { id: sessionId }, select: { validTo: true } });
  const today = chinaDate(act.now);
  const start =
    session === null
      ? ({ key: 'handOver', startedOn: today } as const)
      : ({
          key: 'handOverAfterSession',
          startedOn: session.validTo ? addDays(toDay(session.validTo), -1) : today,
        } as const);
  const { dueOn } = await setDeadline(tx, timetable, { ...start, suggestionId });
  return { filedAt: act.now, handOverDueOn: toDate(dueOn) };
}

async function assertComplete(tx: Tx, s: MovingSuggestion): Promise<void> {
  checkedTexts({ title: s.title, body: s.body, proposal: s.proposal }, suggestionLimits);
  if (s.categoryId === null) throw new Invalid('categoryId', { 'zh-CN': '请选择类别。', en: 'Choose a category.' });
  if (!s.isSecrecyConfirmed) {
    throw new Invalid('isSecrecyConfirmed', {
      'zh-CN': '请确认内容不含国家秘密、工作秘密和他人隐私。',
      en: 'Confirm that it holds no state or work secret and nobody’s privacy.',
    });
  }
  const { openness, opennessReason } = await tx.suggestion.findUniqueOrThrow({
    where: { id: s.id },
    select: { openness: true, opennessReason: true },
  });
  if ((openness as Openness) === 'CLOSED') checkedText('opennessReason', opennessReason, handlingLimits.opennessReason);
  if (s.isOnBehalf && (await tx.attachment.count({ where: { suggestionId: s.id, purpose: 'SCAN' } })) === 0) {
    throw new Invalid('attachmentIds', {
      'zh-CN': '代为录入的建议要附代表签名原件的扫描件或照片。',
      en: 'A suggestion entered on behalf needs the scan of the signed paper.',
    });
  }
}
