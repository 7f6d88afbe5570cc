/** What one entry may not do to another: the refusals, given the facts. */
import { dateWords } from '../kernel/dateWords.ts';
import { Invalid, type Sentences } from '../kernel/Refusal.ts';
import { type RegisterNoun, registerNounTerms } from './registerNouns.ts';

/** Entries of one kind that stand in the way, with the name of the first where it helps. */
export type Standing = { readonly what: Sentences; readonly count: number; readonly first: string | null };

/** What stands in the way, as a noun of the register. */
export function standing(noun: RegisterNoun, count: number, first: string | null): Standing {
  return { what: registerNounTerms[noun], count, first };
}

/** An entry can't end while others would still rest on it; the sentence names them. */
export function refuseEnding(name: string, inTheWay: readonly Standing[]): void {
  if (inTheWay.length === 0) return;
  const zh = inTheWay.map((s) => `${s.what['zh-CN']} ${s.count} 个${example(s, '（', '等）', '）')}`).join('、');
  const en = inTheWay.map((s) => `${s.count} × ${s.what.en}${example(s, ' (', ', …)', ')')}`).join(', ');
  throw new Invalid('validTo', {
    'zh-CN': `还不能终止“${name}”：届时仍有${zh}依附于它，请先终止或调整这些。`,
    en: `"${name}" cannot end yet: ${en} would still depend on it. End or move those first.`,
  });
}

function example({ first, count }: Standing, open: string, more: string, close: string): string {
  return first === null ? '' : `${open}${first}${count > 1 ? more : close}`;
}

/** An entry can't outlast what it rests on. */
export function refuseOutlasting(field: string, name: string, endedOn: string): never {
  throw new Invalid(field, {
    'zh-CN': `“${name}”自${dateWords(endedOn, 'zh-CN')}起已终止，不能延续到那以后。`,
    en: `"${name}" ended on ${dateWords(endedOn, 'en')}; this cannot last longer.`,
  });
}

/** An entry that has ended is not ended again. */
export function refuseEndedAgain(endedOn: string): never {
  throw new Invalid('validTo', {
    'zh-CN': `已于${dateWords(endedOn, 'zh-CN')}终止；日期有误请用“修改”。`,
    en: `It ended on ${dateWords(endedOn, 'en')} already; to correct the day, change the entry.`,
  });
}

/** An organ or Party organisation can't stand above itself. */
export function refuseCircle(field: string): never {
  throw new Invalid(field, {
    'zh-CN': '不能选它自己或它的下级。',
    en: 'It cannot be the entry itself or one below it.',
  });
}

/** A district elects no more deputies than it has seats (选举法25). */
export function refuseFullDistrict(district: string, seats: number): never {
  throw new Invalid('electoralDistrictId', {
    'zh-CN': `“${district}”应选 ${seats} 名，已有 ${seats} 名代表。`,
    en: `"${district}" elects ${seats} and has ${seats} already.`,
  });
}

/** Deputy, district, delegation and group meet within one term. */
export function refuseOtherTerm(field: string): never {
  throw new Invalid(field, { 'zh-CN': '所选的不属于同一届。', en: 'It belongs to another term.' });
}

/** What holds one at a time has one already in these days. */
export function refuseSecond(field: string, name: string): never {
  throw new Invalid(field, {
    'zh-CN': `与“${name}”的时间重叠，请先终止前一个。`,
    en: `It overlaps with "${name}"; end that one first.`,
  });
}

/** A number, name or code that another entry has. */
export function refuseTaken(field: string): never {
  throw new Invalid(field, { 'zh-CN': '已有同样的记录，不能重复。', en: 'There is such an entry already.' });
}

/** A field that must be of certain kinds is not. */
export function refuseKind(field: string, zh: string, en: string): never {
  throw new Invalid(field, { 'zh-CN': zh, en });
}
