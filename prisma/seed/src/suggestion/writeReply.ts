/** How a unit's reply is written: the draft, the head's signature on paper, the sealed letter. */
import type { PlainDate } from '@renda/domain';
import type { Actor } from '../account/AccountBook.ts';
import { seedId } from '../chance/seedId.ts';
import type { Rows } from '../county/rows.ts';
import type { Chronicle, Life } from './Chronicle.ts';
import { instantOf } from './instants.ts';
import type { Part } from './parts.ts';
import { replyText } from './texts.ts';

/** One unit's part in a suggestion, as it is written, and who acts for it. */
export type Written = { readonly row: Rows['handlings'][number]; readonly part: Part; readonly actor: Actor };

/** A reply as it went out. */
type Paper = {
  readonly replyId: string;
  readonly documentNumber: string;
  readonly issuedOn: PlainDate;
  readonly at: string;
};

/** Writes the reply of one unit: drafted, signed on paper, and issued that day, as `index` counting the units of the suggestion. */
export function writeReply(
  chronicle: Chronicle,
  life: Life,
  { row, part, actor }: Written,
  when: { readonly issuedOn: PlainDate; readonly index: number },
): void {
  const { issuedOn, index } = when;
  const { id, sketch, random } = life;
  const { archive, letters } = chronicle;
  const { people } = part;
  const at = instantOf('replied', issuedOn, index * 7 + random.int(0, 6));
  const replyId = seedId(at, archive.plan.code, 'reply', row.id);
  const documentNumber = letters.next(people, issuedOn);
  chronicle.rows.replies.push({
    id: replyId,
    suggestionId: id,
    handlingId: row.id,
    state: 'ISSUED',
    replyClass: sketch.replyClass,
    documentNumber,
    body: replyText(people.organ.name, sketch.seat.person.name, sketch.words, sketch.replyClass, random),
    openness: sketch.openness,
    opennessReason: sketch.opennessReason,
    contactName: actor.name,
    contactPhone: officePhone(people.organ.sortOrder ?? 0),
    signedAt: at,
    signedByName: people.head.name,
    isSignedOnPaper: true,
    issuedOn,
    issuedAt: at,
    version: 3,
  });
  sign(chronicle, life, { row, part, actor }, { replyId, at });
  issue(chronicle, life, { row, part, actor }, { replyId, documentNumber, issuedOn, at });
}

function issue(chronicle: Chronicle, life: Life, { row, part, actor }: Written, paper: Paper): void {
  const { sketch } = life;
  const { archive } = chronicle;
  const { people } = part;
  const { replyId, documentNumber, issuedOn, at } = paper;
  chronicle.attach(life, {
    name: '盖章答复函（演示样本）.pdf',
    purpose: 'SEALED_REPLY',
    replyId,
    at,
    by: actor,
  });
  Object.assign(row, { state: 'REPLIED', repliedAt: at, version: (row.version ?? 1) + 3 });
  const facts = {
    documentNumber,
    replyClass: sketch.replyClass,
    issuedOn,
    sealedReplySha256: archive.paper.sha256,
    commitments: 0,
    leadDeputy: sketch.seat.person.name,
    coSigners: [],
  };
  const told = {
    at,
    actor,
    body: people.organ.name,
    handlingId: row.id,
    fromState: 'ACKNOWLEDGED',
    toState: 'REPLIED',
    facts,
  };
  chronicle.move(life, 'reply', {
    ...told,
    legalBasis: archive.timetable.due('reply', issuedOn).trace.rule.legalBasis,
  });
}

/** The head signed the draft on paper, and the handler entered it a little before the reply went out. */
function sign(
  chronicle: Chronicle,
  life: Life,
  { row, part, actor }: Written,
  { replyId, at: issuedAt }: Pick<Paper, 'replyId' | 'at'>,
): void {
  const { people } = part;
  const at = new Date(Date.parse(issuedAt) - 3 * 60_000).toISOString();
  const sha256 = chronicle.archive.paper.sha256;
  const name = '负责人签发稿（演示样本）.pdf';
  chronicle.attach(life, { name, purpose: 'SIGNED_DRAFT', replyId, at, by: actor });
  const facts = { signedBy: people.head.name, signedDraftSha256: sha256 };
  const told = { at, actor, body: people.organ.name, handlingId: row.id };
  chronicle.move(life, 'enterSignature', { ...told, facts });
}

/** A number that no office has: the area's numbers do not begin with a nought. */
function officePhone(place: number): string {
  return `0875-0000${String(place).padStart(3, '0')}`;
}
