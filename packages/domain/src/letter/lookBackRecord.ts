/** The record of a look-back (回头看记录): what was promised, what was found, who was there and signs. */
import type { PlainDate } from '../kernel/plainDate.ts';
import { type LookBackState, lookBackStateTerms } from '../suggestion/suggestionTerms.ts';
import { type Letter, letter } from './Letter.ts';
import { blankDay, letterDay, numbered } from './letterWords.ts';

export type LookBackFacts = {
  readonly suggestion: { readonly officialNumber: string | null; readonly title: string };
  readonly leadDeputy: string;
  readonly unit: string;
  /** What was promised; null where the visit was drawn by sample. */
  readonly promise: string | null;
  readonly promisedBy: PlainDate | null;
  readonly state: LookBackState;
  readonly heldOn: PlainDate | null;
  readonly place: string | null;
  readonly isDeputyPresent: boolean | null;
  readonly note: string | null;
  readonly heldBy: string | null;
};

/** The record; what has not been held yet leaves room to write on the spot. */
export function lookBackRecord(facts: LookBackFacts): Letter {
  const { suggestion, leadDeputy, unit, promise, promisedBy, state, heldOn, place, isDeputyPresent, note, heldBy } =
    facts;
  const isHeld = state !== 'DUE';
  const present = isDeputyPresent ? '在场' : '不在场';
  const outcome = isHeld ? lookBackStateTerms[state]['zh-CN'] : '□通过　　□未通过';
  return letter('FORM', '代表建议办理“回头看”记录', {
    blocks: [
      {
        kind: 'form',
        rows: [
          { cells: [{ label: '建议编号', value: numbered(suggestion) }] },
          { cells: [{ label: '建议标题', value: suggestion.title }] },
          {
            cells: [
              { label: '领衔代表', value: leadDeputy },
              { label: '承办单位', value: unit },
            ],
          },
          { cells: [{ label: '承诺事项', value: promise ?? '（抽样回头看，核对答复所述办理结果）' }], lines: 2 },
          {
            cells: [
              { label: '承诺期限', value: promisedBy === null ? '—' : letterDay(promisedBy) },
              { label: '回头看日期', value: heldOn === null ? blankDay : letterDay(heldOn) },
            ],
          },
          {
            cells: [
              { label: '地点', value: place ?? '' },
              { label: '代表是否在场', value: isHeld ? present : '□在场　　□不在场' },
            ],
          },
          { cells: [{ label: '现场情况', value: note ?? '' }], lines: 9 },
          { cells: [{ label: '结论', value: outcome }] },
          {
            cells: [
              { label: '回头看人', value: heldBy ?? '' },
              { label: '代表签名', value: '' },
            ],
            lines: 2,
          },
          { cells: [{ label: '承办单位签名', value: '' }], lines: 2 },
        ],
      },
    ],
  });
}
