/** What is told of an item to put it into packets. */
export interface PacketItem {
  readonly organ: { readonly id: string; readonly name: string };
  readonly unit?: { readonly id: string; readonly name: string } | null;
}

/** One packet: what an organ or a unit takes from the meeting. */
export interface Packet<Item> {
  readonly id: string;
  readonly name: string;
  /** A receiving organ assigns it on; a unit is proposed to lead it. */
  readonly kind: 'ORGAN' | 'UNIT';
  readonly items: readonly Item[];
}

/** A packet for each receiving organ, then one for each proposed unit that is another; in the order of the list. */
export function packetsOf<Item extends PacketItem>(items: readonly Item[]): Packet<Item>[] {
  const organs = new Map<string, Packet<Item> & { items: Item[] }>();
  const units = new Map<string, Packet<Item> & { items: Item[] }>();
  for (const item of items) {
    put(organs, item.organ, 'ORGAN', item);
    if (item.unit && item.unit.id !== item.organ.id) put(units, item.unit, 'UNIT', item);
  }
  return [...organs.values(), ...units.values()];
}

function put<Item>(
  packets: Map<string, Packet<Item> & { items: Item[] }>,
  { id, name }: { id: string; name: string },
  kind: 'ORGAN' | 'UNIT',
  item: Item,
): void {
  const packet = packets.get(id) ?? { id, name, kind, items: [] };
  packet.items.push(item);
  packets.set(id, packet);
}
