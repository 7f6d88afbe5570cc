/** Letters as the county's body sends them: on its letterhead, as the setting has it. */
import { chinaDate, type Letter, letterheadOf, onLetterhead } from '@renda/domain';
import type { Context } from '@renda/graph';
import { ask } from '../ask.ts';
import { CountyPaperDocument } from './countyPaper.generated.ts';

/** Who sends a letter: a body of the county, or of one of its townships, which have heads of their own. */
type Sender = { readonly name: string; readonly township: object | null };

/** The letters on the letterhead of the county where its body sends them; those of a township's body stay as they are. */
export async function onCountyPaper(context: Context, letters: readonly Letter[], from: Sender): Promise<Letter[]> {
  if (from.township !== null) return [...letters];
  const { letterhead } = await ask(context, CountyPaperDocument, {});
  const year = Number(chinaDate(context.now()).slice(0, 4));
  return letters.map((each) => onLetterhead(each, letterheadOf(letterhead), from.name, year));
}
