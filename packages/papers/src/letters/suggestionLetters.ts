/** Letters about one suggestion as Word files: what the record says of it, in official words. */
import { recordPaper } from '@renda/db';
import { writeLetters } from '@renda/documents';
import {
  chinaDate,
  handOverNotice,
  Invalid,
  type Letter,
  lookBackRecord,
  NotAllowed,
  NotFound,
  opinionForm,
  reminderLetter,
  replyingRoles,
  replyLetters,
  type SuggestionLetter,
  suggestionLetters,
} from '@renda/domain';
import type { Context } from '@renda/graph';
import { actOf } from '../actOf.ts';
import { ask } from '../ask.ts';
import { onCountyPaper } from './onCountyPaper.ts';
import { LetterSuggestionDocument, type LetterSuggestionQuery } from './suggestionLetter.generated.ts';

type Found = Extract<NonNullable<LetterSuggestionQuery['node']>, { __typename: 'Suggestion' }>;
type Handling = Found['handlings'][number];

/** Which of several is meant: a handling, or a look-back, by its global id; all where it is left out. */
type Chosen = string | null;

/** What a Word file holds, and the name it bears. */
export type LetterFile = { readonly name: string; readonly bytes: Buffer };

/**
 * The letters of that kind: to each signatory, to each unit, of each look-back. Refuses with `NotFound` what the viewer may not see, with
 * `NotAllowed` a letter that is not theirs to take out, and with `Invalid` where there is nothing to write yet.
 */
export async function suggestionLetterFile(
  context: Context,
  kind: SuggestionLetter,
  id: string,
  chosen: Chosen,
): Promise<LetterFile> {
  const { node, viewer } = await ask(context, LetterSuggestionDocument, { id });
  if (node?.__typename !== 'Suggestion') throw new NotFound();
  if (!node.availableLetters.includes(kind)) throw new NotAllowed();
  const own = viewer.organs.map((organ) => organ.id);
  const today = chinaDate(context.now());
  const letters = makers[kind]({ found: node, chosen, today, from: senderOf(node, own) });
  if (letters.length === 0) throw nothingYet(kind);
  const onPaper = await onCountyPaper(context, letters, node.screener);
  await recordPaper(actOf(context), {
    kind: 'letter',
    facts: { letter: kind, suggestion: node.officialNumber ?? null },
  });
  const word = suggestionLetters[kind].label['zh-CN'];
  return { name: `${word}_${node.officialNumber ?? node.title.slice(0, 20)}.docx`, bytes: await writeLetters(onPaper) };
}

type Asked = {
  readonly found: Found;
  readonly chosen: Chosen;
  readonly today: string;
  /** Who sends it: the viewer's own body among those concerned. */
  readonly from: string;
};

const makers: Readonly<Record<SuggestionLetter, (asked: Asked) => Letter[]>> = {
  handOverNotice: noticeOf,
  reminder: remindersOf,
  reply: repliesOf,
  opinionForm: formsOf,
  lookBackRecord: recordsOf,
};

/** The receiving organ presses its units itself; else the body that handed it over does. */
function senderOf({ screener, handedTo }: Found, own: readonly string[]): string {
  return handedTo && own.includes(handedTo.id) && !own.includes(screener.id) ? handedTo.name : screener.name;
}

function noticeOf({ found }: Asked): Letter[] {
  const { screener, handedTo, handedOverOn } = found;
  if (!handedTo || !handedOverOn) return [];
  const suggestion = {
    ...textOf(found),
    from: found.delegation?.name ?? found.township?.name ?? null,
    category: found.category?.name ?? null,
    body: found.body,
    proposal: found.proposal,
    replyDueOn: found.replyDueOn ?? null,
    isWide: found.isWide,
    organ: handedTo.name,
    unit: latest(found).find(({ role }) => role === 'LEAD')?.unit.name ?? null,
  };
  const facts = { from: screener.name, to: handedTo.name, isPlacing: true, handedOverOn, batch: null };
  return [handOverNotice({ ...facts, suggestions: [suggestion], isPlanned: false })];
}

function remindersOf({ found, chosen, today, from }: Asked): Letter[] {
  const { screener, handedTo, handedOverOn, isWide, leadDeputy } = found;
  if (!handedOverOn) return [];
  const owing = answering(found, chosen).filter(({ state }) => state === 'ASSIGNED' || state === 'ACKNOWLEDGED');
  return owing.map(({ unit, replyDueOn, consultations }) =>
    reminderLetter({
      suggestion: textOf(found),
      leadDeputy: leadDeputy.name,
      from,
      unit: unit.name,
      handedOverOn,
      dueOn: replyDueOn,
      isWide,
      today,
      isConsulted: consultations.some(({ doesCount }) => doesCount),
      copies: [screener.name, ...(handedTo ? [handedTo.name] : [])].filter(
        (name) => name !== from && name !== unit.name,
      ),
    }),
  );
}

function repliesOf({ found, chosen }: Asked): Letter[] {
  const { replyRecipients, screener, handedTo } = found;
  return answering(found, chosen).flatMap(({ unit, reply }) =>
    reply
      ? replyLetters({
          ...reply,
          suggestion: textOf(found),
          unit: unit.name,
          ...replyRecipients,
          documentNumber: reply.documentNumber ?? null,
          signedBy: reply.signedByName ?? null,
          issuedOn: reply.issuedOn ?? null,
          commitments: reply.commitments,
          copies: [screener.name, ...(handedTo ? [handedTo.name] : [])],
        })
      : [],
  );
}

function formsOf({ found, chosen }: Asked): Letter[] {
  const { replyRecipients, screener, deadlines } = found;
  const dueOn = deadlines.find(({ key, metOn }) => key === 'evaluate' && !metOn)?.dueOn ?? null;
  return answering(found, chosen).map(({ unit, reply, consultations }) =>
    opinionForm({
      suggestion: textOf(found),
      deputy: replyRecipients.leadDeputy,
      unit: unit.name,
      documentNumber: reply?.documentNumber ?? null,
      replyClass: reply?.replyClass ?? null,
      issuedOn: reply?.issuedOn ?? null,
      consultedOn: consultations.filter(({ doesCount }) => doesCount).map(({ heldOn }) => heldOn),
      dueOn,
      returnTo: screener.name,
    }),
  );
}

function recordsOf({ found, chosen }: Asked): Letter[] {
  return found.lookBacks
    .filter(({ id }) => chosen === null || id === chosen)
    .map(({ handling, commitment, state, heldOn, place, isDeputyPresent, note, heldByName }) =>
      lookBackRecord({
        suggestion: textOf(found),
        leadDeputy: found.leadDeputy.name,
        unit: handling.unit.name,
        promise: commitment?.what ?? null,
        promisedBy: commitment?.dueOn ?? null,
        state,
        heldOn: heldOn ?? null,
        place: place ?? null,
        isDeputyPresent: isDeputyPresent ?? null,
        note: note ?? null,
        heldBy: heldByName ?? null,
      }),
    );
}

/** The units that owe a reply of their own in the last round; the chosen one alone where one is, of whatever round. */
function answering(found: Found, chosen: Chosen): Handling[] {
  const replying: readonly string[] = replyingRoles;
  if (chosen !== null) return found.handlings.filter(({ id }) => id === chosen);
  return latest(found).filter(({ role, state }) => replying.includes(role) && state !== 'DECLINED');
}

function latest({ handlings }: Found): Handling[] {
  const last = Math.max(...handlings.map(({ round }) => round));
  return handlings.filter(({ round }) => round === last);
}

function textOf({ officialNumber, title, leadDeputy }: Found) {
  return { officialNumber: officialNumber ?? null, title, leadDeputy: leadDeputy.name };
}

function nothingYet(kind: SuggestionLetter): Invalid {
  const { label } = suggestionLetters[kind];
  return new Invalid('letter', {
    'zh-CN': `还没有可以写入${label['zh-CN']}的内容。`,
    en: `There is nothing yet to write into the ${label.en}.`,
  });
}
