/** Letters of a batch as Word files: the notice with its packet for each organ and unit, and the list on which they sign. */
import { recordPaper } from '@renda/db';
import { writeLetters } from '@renda/documents';
import { type BatchLetter, batchLetterTerms, handOverNotice, type Letter, NotFound, receiptList } from '@renda/domain';
import type { Context } from '@renda/graph';
import { actOf } from '../actOf.ts';
import { ask } from '../ask.ts';
import { LetterBatchDocument, type LetterBatchQuery } from './batchLetter.generated.ts';
import { onCountyPaper } from './onCountyPaper.ts';
import type { LetterFile } from './suggestionLetters.ts';

type Batch = Extract<NonNullable<LetterBatchQuery['node']>, { __typename: 'HandOverBatch' }>;
type Item = Batch['items'][number];
type Packet = { readonly id: string; readonly name: string; readonly isPlacing: boolean; readonly items: Item[] };

/** The letters of that kind; of one organ or unit where it is named. Its body has all, an organ or a unit its own packet; others `NotFound`. */
export async function batchLetterFile(
  context: Context,
  kind: BatchLetter,
  id: string,
  organId: string | null,
): Promise<LetterFile> {
  const { node } = await ask(context, LetterBatchDocument, { id });
  if (node?.__typename !== 'HandOverBatch') throw new NotFound();
  const packets = packetsOf(node.items).filter((packet) => organId === null || packet.id === organId);
  if (packets.length === 0) throw new NotFound();
  const letters =
    kind === 'receiptList' ? [receiptsOf(node, packets)] : packets.map((packet) => noticeOf(node, packet));
  const onPaper = await onCountyPaper(context, letters, node.screener);
  await recordPaper(actOf(context), { kind: 'letter', facts: { letter: kind, batch: node.name } });
  const whose = packets.length === 1 ? `_${packets[0]?.name}` : '';
  return { name: `${batchLetterTerms[kind]['zh-CN']}_${node.name}${whose}.docx`, bytes: await writeLetters(onPaper) };
}

/** A packet for each receiving organ, then one for each proposed unit that is another; in the order of the list. */
function packetsOf(items: readonly Item[]): Packet[] {
  const packets = new Map<string, Packet>();
  const put = ({ id, name }: Item['organ'], isPlacing: boolean, item: Item) => {
    const packet = packets.get(id) ?? { id, name, isPlacing, items: [] };
    packet.items.push(item);
    packets.set(id, packet);
  };
  for (const item of items) put(item.organ, true, item);
  for (const item of items) if (item.unit && item.unit.id !== item.organ.id) put(item.unit, false, item);
  return [...packets.values()];
}

function noticeOf({ name, heldOn, state, screener }: Batch, packet: Packet): Letter {
  return handOverNotice({
    from: screener.name,
    to: packet.name,
    isPlacing: packet.isPlacing,
    handedOverOn: heldOn,
    batch: name,
    isPlanned: state === 'PREPARING',
    suggestions: packet.items.map(({ isWide, organ, unit, suggestion }) => ({
      officialNumber: suggestion?.officialNumber ?? null,
      title: suggestion?.title ?? '（分办后可见）',
      leadDeputy: suggestion?.leadDeputy.name ?? '',
      from: suggestion?.delegation?.name ?? suggestion?.township?.name ?? null,
      category: suggestion?.category?.name ?? null,
      body: suggestion?.body ?? '',
      proposal: suggestion?.proposal ?? '',
      replyDueOn: suggestion?.replyDueOn ?? null,
      isWide,
      organ: organ.name,
      unit: unit?.name ?? null,
    })),
  });
}

function receiptsOf({ name, heldOn, screener, receipts }: Batch, packets: readonly Packet[]): Letter {
  return receiptList({
    batch: name,
    from: screener.name,
    handedOverOn: heldOn,
    packets: packets.map(({ id, name: organ, items }) => {
      const receipt = receipts.find((each) => each.organ.id === id);
      return {
        name: organ,
        numbers: items.flatMap(({ suggestion }) => suggestion?.officialNumber ?? []),
        count: items.length,
        signedBy: receipt?.signedByName ?? null,
        signedOn: receipt?.signedOn ?? null,
      };
    }),
  });
}
