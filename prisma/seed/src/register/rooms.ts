/** Where deputies meet voters: zones and rooms of every township, and which presidium member looks after which, some after none. */
import { searchText } from '@renda/db';
import { addDays, addMonths, type PlainDate } from '@renda/domain';
import { Random } from '../chance/Random.ts';
import { seedId } from '../chance/seedId.ts';
import type { Almanac } from '../county/Almanac.ts';
import type { CountyPlan } from '../county/CountyPlan.ts';
import type { Rows, Village } from '../county/rows.ts';
import type { Offices, TownPeople } from './offices.ts';

type Post = Rows['posts'][number];
type Assignment = Rows['zone_assignments'][number];
type Held = { readonly zoneId: string | null; readonly siteId: string | null };

export type RoomRows = Pick<Rows, 'sites' | 'site_functions' | 'zones' | 'zone_villages' | 'zone_assignments'>;

const villagesOfZone = 3;
const membersTitles = ['主席', '副主席', '成员'];
const hours = ['工作日 9:00—11:30，14:30—17:00', '每周三 9:00—16:30，每月10日全天', '每周一、周四 9:00—17:00'];
const zoneOrdinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Makes them; what is without a holder has been so for days or weeks, and one member is about to leave. */
export function roomsOf(plan: CountyPlan, almanac: Almanac, { towns, posts }: Offices): RoomRows {
  const rows: RoomRows = { sites: [], site_functions: [], zones: [], zone_villages: [], zone_assignments: [] };
  for (const people of towns.values()) {
    const members = posts.filter(
      ({ organId, title }) => organId === people.presidium.id && membersTitles.includes(title),
    );
    new TownRooms(plan.code, almanac, people, members).writeInto(rows);
  }
  return rows;
}

/** The zones and rooms of one township. */
class TownRooms {
  readonly #county: string;
  readonly #almanac: Almanac;
  readonly #people: TownPeople;
  readonly #members: readonly Post[];
  readonly #random: Random;

  constructor(county: string, almanac: Almanac, people: TownPeople, members: readonly Post[]) {
    this.#county = county;
    this.#almanac = almanac;
    this.#people = people;
    this.#members = members;
    this.#random = new Random(county, 'rooms', people.town.township.name);
  }

  writeInto(rows: RoomRows): void {
    const { villages } = this.#people.town;
    const count = Math.ceil(villages.length / villagesOfZone);
    for (let index = 0; index < count; index += 1) {
      const own = villages.slice(index * villagesOfZone, (index + 1) * villagesOfZone);
      this.#zone(rows, index, own);
    }
    for (const [index, village] of villages.entries()) this.#site(rows, index, village);
  }

  #zone(rows: RoomRows, index: number, villages: readonly Village[]): void {
    const { township } = this.#people.town;
    const name = `${zoneOrdinals[index] ?? index + 1}片区`;
    const id = this.#id('zone', township.id, index);
    const from = this.#from;
    rows.zones.push({
      id,
      townshipId: township.id,
      name,
      sortOrder: index + 1,
      searchText: searchText(name),
      validFrom: from,
      validTo: null,
    });
    for (const village of villages) {
      const zoneVillage = this.#id('zoneVillage', village.id);
      rows.zone_villages.push({ id: zoneVillage, zoneId: id, villageId: village.id, validFrom: from, validTo: null });
    }
    rows.zone_assignments.push(...this.#held(index, { zoneId: id, siteId: null }));
  }

  #site(rows: RoomRows, index: number, village: Village): void {
    const { township } = this.#people.town;
    const place = village.name.replace(/(居民|村民)委员会$/, '');
    const short = place.replace(/社区$/, '');
    const name = index === 0 ? `${township.name}人大代表之家` : `${short}代表联络室`;
    const id = this.#id('site', village.id);
    const from = this.#from;
    rows.sites.push({
      id,
      townshipId: township.id,
      villageId: village.id,
      name,
      tier: index === 0 ? 'HOME' : 'ROOM',
      address: `${township.name}${place}${place === short ? '村' : ''}党群服务中心`,
      latitude: null,
      longitude: null,
      openingHours: hours[index % hours.length] as string,
      phone: '0875-0000000',
      sortOrder: index + 1,
      searchText: searchText(name),
      validFrom: from,
      validTo: null,
    });
    const kinds = ['LIAISON', ...this.#functions(index)];
    rows.site_functions.push(
      ...kinds.map((kind) => ({
        id: this.#id('siteFunction', id, kind),
        siteId: id,
        kind,
        validFrom: from,
        validTo: null,
      })),
    );
    rows.zone_assignments.push(...this.#held(Math.floor(index / villagesOfZone), { zoneId: null, siteId: id }));
  }

  #functions(index: number): string[] {
    if (index === 0) return ['DEMONSTRATION', 'PARTY_ROOM', 'BUDGET_POINT'];
    return [
      ...(this.#random.chance(0.6) ? ['PARTY_ROOM'] : []),
      ...(this.#random.chance(0.1) ? ['LEGISLATION_POINT'] : []),
    ];
  }

  /** Held by the zone's member since a year and a half; some changed hands since, some are without a holder. */
  #held(turn: number, held: Held): Assignment[] {
    const member = this.#memberFor(turn);
    const other = this.#members[(turn + 3) % this.#members.length] as Post;
    const { today } = this.#almanac;
    const begun = addMonths(today, -18);
    const chance = this.#random.next();
    const gap = addDays(today, -this.#random.int(3, 40));
    if (chance < (held.zoneId ? 0.06 : 0.12)) return [this.#assignment(held, member, begun, gap)];
    if (chance < 0.22) {
      const changed = addDays(addMonths(today, -6), this.#random.int(0, 60));
      return [this.#assignment(held, other, begun, changed), this.#assignment(held, member, changed, null)];
    }
    return [this.#assignment(held, member, begun, null)];
  }

  /** The last zone is the last member's, who is about to leave. */
  #memberFor(turn: number): Post {
    const { villages } = this.#people.town;
    const isLast = (turn + 1) * villagesOfZone >= villages.length;
    return (isLast ? this.#members.at(-1) : this.#members[turn % (this.#members.length - 1)]) as Post;
  }

  #assignment(held: Held, { id: postId }: Post, validFrom: PlainDate, validTo: PlainDate | null): Assignment {
    const id = this.#id('zoneAssignment', held.zoneId ?? held.siteId ?? '', postId, validFrom);
    return { id, ...held, postId, validFrom, validTo };
  }

  get #from(): PlainDate {
    return addMonths(this.#almanac.today, -24);
  }

  #id(...keys: readonly (string | number)[]): string {
    return seedId(this.#from, this.#county, ...keys);
  }
}
