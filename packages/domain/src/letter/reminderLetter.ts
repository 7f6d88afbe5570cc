/** The letter that presses a unit for its reply (督办函). It goes to units alone: upwards one asks and reports, nobody is pressed. */
import { daysBetween, type PlainDate } from '../kernel/plainDate.ts';
import { type Letter, type LetterBlock, letter } from './Letter.ts';
import { letterDay, numbered } from './letterWords.ts';

export type ReminderFacts = {
  readonly suggestion: { readonly officialNumber: string | null; readonly title: string };
  readonly leadDeputy: string;
  /** Who presses: the body that handed it over, or the organ that received it. */
  readonly from: string;
  readonly unit: string;
  readonly handedOverOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly isWide: boolean;
  readonly today: PlainDate;
  readonly isConsulted: boolean;
  readonly copies: readonly string[];
};

/** The letter, as of today. */
export function reminderLetter(facts: ReminderFacts): Letter {
  const { suggestion, from, unit, today, copies } = facts;
  const day = letterDay(today);
  return letter('LETTER', `关于督促办理${numbered(suggestion)}的函`, {
    head: from,
    to: unit,
    blocks: wording(facts).map((said): LetterBlock => ({ kind: 'text', text: said })),
    signer: from,
    date: day,
    copies,
    printed: { by: from, on: day },
  });
}

function wording({ suggestion, leadDeputy, handedOverOn, dueOn, isWide, today, isConsulted }: ReminderFacts): string[] {
  const left = daysBetween(today, dueOn);
  const standing =
    left < 0 ? `截至今日已逾期${-left}天仍未答复` : left === 0 ? '答复期限为今日' : `距答复期限还有${left}天`;
  const months = isWide ? '六个月（涉及面广、处理难度大）' : '三个月';
  return [
    `${leadDeputy}代表提出的《${suggestion.title}》（${numbered(suggestion)}），于${letterDay(handedOverOn)}交办，由你单位承办。依照《代表法》第五十一条，应当自交办之日起${months}内答复代表，答复期限为${letterDay(dueOn)}，${standing}。现就有关事项函告如下：`,
    `一、${left < 0 ? '请立即办理、尽快答复代表，并书面说明逾期原因。' : '请抓紧办理，确保在期限内答复代表。'}`,
    isConsulted
      ? '二、答复应当由单位负责人签发并加盖公章，分别送达领衔代表和每一位联名代表。'
      : '二、尚未见到与代表面商的记录。请在答复前与领衔代表面商，并如实记录；面商不能代替答复。',
    '三、请将办理进展及时录入平台，并告知我单位。',
  ];
}
