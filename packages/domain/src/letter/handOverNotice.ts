/** The notice by which suggestions are handed over (交办通知), with their list and their texts: one for each organ and unit that takes a packet. */
import type { PlainDate } from '../kernel/plainDate.ts';
import { type Letter, type LetterAnnex, type LetterBlock, letter } from './Letter.ts';
import { letterDay, paragraphs } from './letterWords.ts';

/** A suggestion as a packet holds it; without its text for who may not see it yet. */
export type HandedSuggestion = {
  readonly officialNumber: string | null;
  readonly title: string;
  readonly leadDeputy: string;
  readonly from: string | null;
  readonly category: string | null;
  readonly body: string;
  readonly proposal: string;
  readonly replyDueOn: PlainDate | null;
  readonly isWide: boolean;
  readonly organ: string;
  readonly unit: string | null;
};

export type HandOverFacts = {
  /** The body that hands over. */
  readonly from: string;
  /** Whose packet it is. */
  readonly to: string;
  /** An organ places them with units; a unit handles them itself. */
  readonly isPlacing: boolean;
  readonly handedOverOn: PlainDate;
  /** At which meeting; none for one that is handed over by itself. */
  readonly batch: string | null;
  readonly suggestions: readonly HandedSuggestion[];
  readonly isPlanned: boolean;
};

/** The notice. The dates follow 代表法 article 51: three months, six where it is wide or difficult, from the day of handing over. */
export function handOverNotice(facts: HandOverFacts): Letter {
  const { from, to, suggestions, handedOverOn, isPlanned } = facts;
  const day = letterDay(handedOverOn);
  const one = suggestions.length === 1 ? suggestions[0] : undefined;
  const matter = one?.officialNumber ? `${one.officialNumber}建议` : '代表建议、批评和意见';
  return letter('DOCUMENT', `关于交办${matter}的通知`, {
    head: from,
    corner: isPlanned ? ['（讨论稿）'] : [],
    to,
    blocks: wording(facts, day).map(text),
    annexes: [{ title: '代表建议交办清单和建议全文', blocks: [list(suggestions)] }, ...suggestions.flatMap(fullText)],
    signer: from,
    date: day,
    printed: { by: from, on: day },
  });
}

function wording({ suggestions, batch, isPlacing }: HandOverFacts, day: string): string[] {
  const wide = suggestions.filter(({ isWide }) => isWide).length;
  const at = batch === null ? '' : `在${batch}上，`;
  return [
    `根据《中华人民共和国全国人民代表大会和地方各级人民代表大会代表法》有关规定，${at}现将${suggestions.length}件代表建议、批评和意见交由你单位${isPlacing ? '研究分办' : '办理'}。有关事项通知如下：`,
    `一、办理时限。自交办之日（${day}）起三个月内答复代表${wide > 0 ? `；其中${wide}件涉及面广、处理难度大，自交办之日起六个月内答复` : '；涉及面广、处理难度大的，经交办机构同意后不超过六个月'}。各件答复期限见所附清单。`,
    isPlacing
      ? '二、分办要求。请尽快确定主办、分办和协办单位并督促签收；承办单位认为不属于本单位职责的，应当说明理由申请退办，不得自行转办或者延误。'
      : '二、办理要求。请及时签收；认为不属于本单位职责的，应当说明理由申请退办，不得自行转办或者延误。答复前应当与领衔代表面商，听取意见。',
    '三、答复要求。答复应当由单位负责人签发并加盖公章，注明办理结果类别和是否公开，分别送达领衔代表和每一位联名代表，同时抄送交办机构。',
  ];
}

function list(suggestions: readonly HandedSuggestion[]): LetterBlock {
  return {
    kind: 'table',
    columns: [
      { heading: '编号', width: 22 },
      { heading: '建议标题', width: 32 },
      { heading: '领衔代表', width: 13 },
      { heading: '主办单位', width: 17 },
      { heading: '答复期限', width: 16 },
    ],
    rows: suggestions.map(({ officialNumber, title, leadDeputy, unit, organ, replyDueOn }) => [
      officialNumber ?? '—',
      title,
      leadDeputy,
      unit ?? `由${organ}确定`,
      replyDueOn === null ? '—' : letterDay(replyDueOn),
    ]),
  };
}

/** Its text, for who may read it already. */
function fullText(suggestion: HandedSuggestion): LetterAnnex[] {
  const { officialNumber, title, leadDeputy, from, category, body, proposal } = suggestion;
  if (body === '') return [];
  const facts = [officialNumber, `领衔代表：${leadDeputy}`, from, category && `类别：${category}`];
  const blocks: LetterBlock[] = [
    { kind: 'remark', text: facts.filter(Boolean).join('　　') },
    text('一、反映的情况'),
    ...paragraphs(body).map(text),
    ...(proposal === '' ? [] : [text('二、具体建议'), ...paragraphs(proposal).map(text)]),
  ];
  return [{ title, blocks, isContinued: true }];
}

const text = (said: string): LetterBlock => ({ kind: 'text', text: said });
