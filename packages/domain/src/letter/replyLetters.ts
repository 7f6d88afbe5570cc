/** Letters of reply (答复函): one to the lead deputy and one to each co-signer (联名建议分别答复每一位代表). */
import type { PlainDate } from '../kernel/plainDate.ts';
import { type Openness, opennessTerms, type ReplyClass } from '../suggestion/suggestionTerms.ts';
import { type Letter, type LetterBlock, letter } from './Letter.ts';
import { blankDay, letterDay, numbered, paragraphs } from './letterWords.ts';

/** What a unit's reply says and to whom it goes. */
export type ReplyFacts = {
  readonly suggestion: { readonly officialNumber: string | null; readonly title: string };
  readonly unit: string;
  readonly leadDeputy: string;
  readonly coSigners: readonly string[];
  readonly body: string;
  readonly documentNumber: string | null;
  readonly replyClass: ReplyClass;
  readonly openness: Openness;
  readonly signedBy: string | null;
  readonly issuedOn: PlainDate | null;
  readonly contactName: string;
  readonly contactPhone: string;
  readonly commitments: readonly { readonly what: string; readonly responsible: string; readonly dueOn: PlainDate }[];
  /** Who is sent a copy: the body that handed it over, the organ that received it. */
  readonly copies: readonly string[];
};

/** A letter to each signatory, the lead deputy first. */
export function replyLetters(facts: ReplyFacts): Letter[] {
  return [facts.leadDeputy, ...facts.coSigners].map((deputy) => replyLetter(facts, deputy));
}

function replyLetter(facts: ReplyFacts, deputy: string): Letter {
  const { unit, suggestion, issuedOn, contactName, contactPhone, copies } = facts;
  const date = issuedOn === null ? blankDay : letterDay(issuedOn);
  return letter('LETTER', `${unit}关于${numbered(suggestion)}的答复`, {
    head: unit,
    number: facts.documentNumber,
    corner: [`办理结果：${facts.replyClass}类　　公开属性：${opennessTerms[facts.openness]['zh-CN']}`],
    to: `${deputy}代表`,
    blocks: [...opening(facts, deputy), ...replyParagraphs(facts.body, unit).map(text), ...promises(facts)],
    signer: unit,
    date,
    note: `联系人：${contactName}　　联系电话：${contactPhone}`,
    copies,
    printed: { by: unit, on: date },
  });
}

/** A reply that names the suggestion in its own words needs no other opening. */
function opening({ body, suggestion, leadDeputy }: ReplyFacts, deputy: string): LetterBlock[] {
  if (/收悉|收到/.test(body.slice(0, 200))) return [];
  const raised = deputy === leadDeputy ? '您提出的' : `${leadDeputy}代表领衔、您联名提出的`;
  return [text(`${raised}《${suggestion.title}》（${numbered(suggestion)}）收悉。经研究，现答复如下：`)];
}

/** The reply's own paragraphs: a salutation and a signature that were typed into the text have their place elsewhere. */
export function replyParagraphs(body: string, unit: string): string[] {
  const lines = paragraphs(body);
  if (/^.{1,30}代表[：:]$/.test(lines[0] ?? '')) lines.shift();
  if (lines.at(-1) === unit) lines.pop();
  return lines;
}

/** What was promised, where the text itself does not say it. */
function promises({ commitments, body }: ReplyFacts): LetterBlock[] {
  const unsaid = commitments.filter(({ what }) => !body.includes(what));
  if (unsaid.length === 0) return [];
  const lines = unsaid.map(
    ({ what, responsible, dueOn }, at) => `${at + 1}. ${what}（责任人：${responsible}，${letterDay(dueOn)}前完成）。`,
  );
  return ['对办理事项承诺如下：', ...lines].map(text);
}

const text = (said: string): LetterBlock => ({ kind: 'text', text: said });
