/** What anybody may read without signing in: suggestions that were published, without what tells a private person. */
import { NotFound, withoutPersonalData } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import type { Db } from '../client/countyClient.ts';
import { toDate, toDay } from '../day.ts';

/** A line of the public list. */
export type PublicRow = {
  readonly id: string;
  readonly title: string;
  readonly officialNumber: string | null;
  readonly category: string | null;
  readonly state: string;
  readonly replyClass: string | null;
};

/** A published suggestion, as the public reads it. */
export type PublicSuggestion = PublicRow & {
  readonly text: string;
  readonly township: string | null;
  readonly handedOverOn: string | null;
  readonly replies: readonly PublicReply[];
};

export type PublicReply = {
  readonly unit: string;
  readonly replyClass: string;
  readonly documentNumber: string | null;
  readonly issuedOn: string | null;
  readonly text: string;
  readonly commitments: readonly { readonly what: string; readonly dueOn: string; readonly state: string }[];
};

const published: Prisma.SuggestionWhereInput = {
  publishedAt: { not: null },
  openness: { in: ['OPEN', 'SUMMARY'] },
  state: { not: 'PURGED' },
};

const pageSize = 30;

const rowSelect = {
  id: true,
  title: true,
  officialNumber: true,
  state: true,
  replyClass: true,
  leadDeputy: { select: { person: { select: { name: true } } } },
  category: { select: { name: true } },
} as const satisfies Prisma.SuggestionSelect;

type Row = Prisma.SuggestionGetPayload<{ select: typeof rowSelect }>;

/** A page of what was published, of a calendar year of handing over or of all; `after` is the last id of the page before. */
export async function publicSuggestions(
  db: Db,
  { year, after }: { readonly year: number | null; readonly after: string | null },
): Promise<{ readonly rows: readonly PublicRow[]; readonly next: string | null }> {
  const range =
    year === null ? {} : { handedOverOn: { gte: toDate(`${year}-01-01`), lt: toDate(`${year + 1}-01-01`) } };
  const rows = await db.suggestion.findMany({
    where: { AND: [published, range, ...(after === null ? [] : [{ id: { lt: after } }])] },
    orderBy: { id: 'desc' },
    take: pageSize + 1,
    select: rowSelect,
  });
  const page = rows.slice(0, pageSize);
  return { rows: page.map(rowOf), next: rows.length > pageSize ? (page.at(-1)?.id ?? null) : null };
}

function rowOf({ leadDeputy, category, title, ...row }: Row): PublicRow {
  return { ...row, title: withoutPersonalData(title, [leadDeputy.person.name]), category: category?.name ?? null };
}

const wholeSelect = {
  ...rowSelect,
  body: true,
  proposal: true,
  openness: true,
  publicSummary: true,
  handedOverOn: true,
  township: { select: { name: true } },
  coSigners: { where: { state: 'SIGNED' }, select: { deputy: { select: { person: { select: { name: true } } } } } },
  replies: {
    where: { state: 'ISSUED', openness: { in: ['OPEN', 'SUMMARY'] } },
    orderBy: [{ issuedOn: 'asc' }, { id: 'asc' }],
    select: {
      replyClass: true,
      documentNumber: true,
      issuedOn: true,
      openness: true,
      body: true,
      publicSummary: true,
      contactName: true,
      handling: { select: { unit: { select: { name: true } } } },
      commitments: {
        where: { isMade: true, state: { not: 'SUPERSEDED' } },
        orderBy: { position: 'asc' },
        select: { what: true, responsible: true, dueOn: true, state: true },
      },
    },
  },
} as const satisfies Prisma.SuggestionSelect;

type Whole = Prisma.SuggestionGetPayload<{ select: typeof wholeSelect }>;

/** One published suggestion with its open replies; refuses with `NotFound` what was not published. */
export async function publicSuggestion(db: Db, id: string): Promise<PublicSuggestion> {
  const row = await db.suggestion.findFirst({ where: { id, AND: published }, select: wholeSelect });
  if (row === null) throw new NotFound();
  return publicFaceOf(row);
}

/** How the public would read it, for who is about to publish it; the viewer's right to see it is the caller's to check. */
export async function previewOf(db: Db, where: Prisma.SuggestionWhereInput): Promise<PublicSuggestion> {
  const row = await db.suggestion.findFirst({ where, select: wholeSelect });
  if (row === null) throw new NotFound();
  return publicFaceOf(row);
}

function publicFaceOf(row: Whole): PublicSuggestion {
  const shown = shownBy(namesIn(row));
  const whole = [row.body, row.proposal].filter(Boolean).join('\n\n');
  return {
    id: row.id,
    officialNumber: row.officialNumber,
    state: row.state,
    replyClass: row.replyClass,
    category: row.category?.name ?? null,
    title: shown(row.title),
    text: shown(row.openness === 'OPEN' ? whole : (row.publicSummary ?? '')),
    township: row.township?.name ?? null,
    handedOverOn: row.handedOverOn && toDay(row.handedOverOn),
    replies: row.replies.map((reply) => replyOf(reply, shown)),
  };
}

function replyOf(reply: Whole['replies'][number], shown: (text: string) => string): PublicReply {
  const { openness, body, publicSummary, issuedOn, commitments } = reply;
  return {
    unit: reply.handling.unit.name,
    replyClass: reply.replyClass,
    documentNumber: reply.documentNumber,
    issuedOn: issuedOn && toDay(issuedOn),
    text: shown(openness === 'OPEN' ? body : (publicSummary ?? '')),
    commitments:
      openness === 'OPEN'
        ? commitments.map(({ what, dueOn, state }) => ({ what: shown(what), dueOn: toDay(dueOn), state }))
        : [],
  };
}

const shownBy = (names: readonly string[]) => (text: string) => withoutPersonalData(text, names);

function namesIn({ leadDeputy, coSigners, replies }: Whole): string[] {
  return [
    leadDeputy.person.name,
    ...coSigners.map(({ deputy }) => deputy.person.name),
    ...replies.flatMap(({ contactName, commitments }) => [contactName, ...commitments.map((c) => c.responsible)]),
  ];
}
