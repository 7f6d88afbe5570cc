/** Holdings as far as their holders are in office: who has left holds nothing. */
import { type Span, spanInOffice } from '@renda/domain';
import { type MemberRow, memberSelect, officeOf, spanOf } from './members.ts';

/** What is read of holdings to know who holds when. */
export const heldSelect = {
  select: { postId: true, validFrom: true, validTo: true, post: { select: memberSelect } },
  orderBy: { validFrom: 'asc' },
} as const;

export type HeldRow = {
  readonly postId: string;
  readonly validFrom: Date;
  readonly validTo: Date | null;
  readonly post: MemberRow;
};

/** One holding with its holder; none where they were never in office during it. */
export function heldInOffice({ post, ...held }: HeldRow): (Span & {
  readonly postId: string;
  readonly name: string;
  readonly title: string;
})[] {
  const office = officeOf(post);
  const span = office && spanInOffice(spanOf(held), office);
  return span ? [{ ...span, postId: held.postId, name: post.person.name, title: post.title }] : [];
}
