/** Reminders and remarks: what whoever follows a suggestion records on it on the way. */
import { checkedText, remarkLimit, reminderLimit } from '@renda/domain';
import type { Act } from '../act.ts';
import { type Asked, recordOnSuggestion } from './moveSuggestion.ts';

/** Reminds (催办) the receiving organ and the units that handle it; refuses like every act, and with `Invalid` (on `words`). */
export async function remindOf(act: Act, asked: Asked, words: string): Promise<void> {
  const reason = checkedText('words', words, reminderLimit);
  await recordOnSuggestion(act, 'remind', asked, async () => ({ reason }));
}

/** Adds a remark (备注) to its history, which everybody reads who may see it; refuses like every act, and with `Invalid` (on `words`). */
export async function remarkOn(act: Act, asked: Asked, words: string): Promise<void> {
  const reason = checkedText('words', words, remarkLimit);
  await recordOnSuggestion(act, 'remark', asked, async () => ({ reason }));
}
