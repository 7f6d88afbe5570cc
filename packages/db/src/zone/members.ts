/** The members of a township's presidium, with the days on which they can hold zones and rooms. */
import { memberOffice, type Span } from '@renda/domain';
import type { Prisma } from '../../generated/client/client.ts';
import { toDay } from '../day.ts';

/** What is read of a post to know whether it makes a member, and for how long. */
export const memberSelect = {
  id: true,
  title: true,
  validFrom: true,
  validTo: true,
  organ: { select: { kind: true, townshipId: true } },
  person: {
    select: {
      id: true,
      name: true,
      deputies: {
        where: { term: { congress: { kind: 'TOWNSHIP_CONGRESS' } } },
        select: {
          validFrom: true,
          validTo: true,
          term: { select: { congress: { select: { townshipId: true } } } },
        },
      },
    },
  },
} as const satisfies Prisma.PostSelect;

export type MemberRow = Prisma.PostGetPayload<{ select: typeof memberSelect }>;

/** The posts of a township's presidium. */
export function presidiumPosts(townshipId: string): Prisma.PostWhereInput {
  return { organ: { kind: 'TOWNSHIP_PRESIDIUM', townshipId } };
}

/** The days on which the post makes a member of its township's presidium; null where it does not. */
export function officeOf({ organ, person, ...post }: MemberRow): Span | null {
  if (organ?.kind !== 'TOWNSHIP_PRESIDIUM') return null;
  const mandates = person.deputies.filter(({ term }) => term.congress.townshipId === organ.townshipId);
  return memberOffice(spanOf(post), mandates.map(spanOf));
}

/** A row's validity as the domain has it. */
export function spanOf({ validFrom, validTo }: { readonly validFrom: Date; readonly validTo: Date | null }): Span {
  return { from: toDay(validFrom), to: validTo && toDay(validTo) };
}
