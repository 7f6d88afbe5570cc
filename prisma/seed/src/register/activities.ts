/** What takes place in the rooms: this quarter and the five before it, most of it held, some late, some missed, some cancelled. */
import {
  type ActivityKind,
  addDays,
  type PlainDate,
  type Quarter,
  quarterOf,
  quarterPeriod,
  shiftQuarter,
} from '@renda/domain';
import { Random } from '../chance/Random.ts';
import { seedId } from '../chance/seedId.ts';
import type { Almanac } from '../county/Almanac.ts';
import type { CountyPlan } from '../county/CountyPlan.ts';
import type { Rows } from '../county/rows.ts';
import type { Offices } from './offices.ts';
import type { RoomRows } from './rooms.ts';

type Site = Rows['sites'][number];
export type ActivityRows = Pick<Rows, 'activities' | 'activity_participants'>;

/** What happens, of each kind: its subject, what is prepared, what came of it. */
const subjects: readonly (readonly [ActivityKind, string, string, string])[] = [
  [
    'RECEPTION',
    '代表接待选民日',
    '意见登记表、民情日记本',
    '接待来访群众，收集到村内道路、饮水和路灯方面的意见，当场答复两条，其余转镇人大办理。',
  ],
  [
    'CONTACT',
    '走访联系选民户',
    '联系卡、走访记录表',
    '入户走访选民，了解核桃、茶叶销售和子女上学情况，记录意见并约定反馈时间。',
  ],
  [
    'STUDY',
    '代表法和监督法学习',
    '学习资料、签到册',
    '集中学习修改后的代表法，围绕怎样提好建议进行讨论，形成学习记录。',
  ],
  [
    'PUBLICITY',
    '饮用水水源保护条例宣讲',
    '条例读本、宣传折页',
    '在党群服务中心宣讲条例，发放折页，回答群众关于水源地保护的提问。',
  ],
  [
    'CONSULTATION',
    '人居环境整治院坝议事会',
    '议题单、会议记录本',
    '围绕垃圾清运收费和保洁安排议事，形成三条共识，由村民小组落实。',
  ],
  [
    'INSPECTION',
    '视察民生实事项目进展',
    '项目清单、视察记录表',
    '实地察看项目建设，提出加快路面硬化等两条意见，交镇人民政府研究处理。',
  ],
];
const earlierQuarters = 5;

/** Makes them for every room, from its subjects in turn. */
export function activitiesOf(plan: CountyPlan, almanac: Almanac, rooms: RoomRows, offices: Offices): ActivityRows {
  const rows: ActivityRows = { activities: [], activity_participants: [] };
  const writer = new RoomActivities(plan.code, almanac, rooms, offices, rows);
  for (const [turn, site] of rooms.sites.entries()) writer.write(site, turn);
  return rows;
}

class RoomActivities {
  readonly #county: string;
  readonly #today: PlainDate;
  readonly #rows: ActivityRows;
  /** Who holds a room, by site. */
  readonly #holders: ReadonlyMap<string, string>;

  constructor(county: string, { today }: Almanac, rooms: RoomRows, { posts }: Offices, rows: ActivityRows) {
    this.#county = county;
    this.#today = today;
    this.#rows = rows;
    const people = new Map(posts.map(({ id, personId }) => [id, personId]));
    this.#holders = new Map(
      rooms.zone_assignments.flatMap(({ siteId, postId }) => {
        const personId = people.get(postId);
        return siteId && personId ? [[siteId, personId] as const] : [];
      }),
    );
  }

  write(site: Site, turn: number): void {
    const random = new Random(this.#county, 'activities', site.id);
    const now = quarterOf(this.#today);
    for (let back = earlierQuarters; back >= 0; back -= 1) this.#quarter(site, turn, shiftQuarter(now, -back), random);
  }

  /** Most are held; one in nine of the past is missed, one in twelve cancelled and held again. */
  #quarter(site: Site, turn: number, quarter: Quarter, random: Random): void {
    const { from } = quarterPeriod(quarter);
    const subject = turn + Number(quarter.slice(6));
    const day = addDays(from, random.int(8, 84));
    const isPast = day < this.#today;
    if (isPast && random.chance(0.11)) return;
    if (!isPast && random.chance(0.25)) return;
    if (random.chance(0.08)) this.#activity(site, subject + 2, addDays(from, random.int(2, 60)), 'CANCELLED', random);
    const isForgotten = isPast && quarter === quarterOf(this.#today) && random.chance(0.2);
    this.#activity(site, subject, day, isPast && !isForgotten ? 'HELD' : 'PLANNED', random);
  }

  #activity(
    site: Site,
    subject: number,
    day: PlainDate,
    state: 'HELD' | 'PLANNED' | 'CANCELLED',
    random: Random,
  ): void {
    const [kind, title, material, outcome] = subjects[subject % subjects.length] as (typeof subjects)[number];
    const id = seedId(day, this.#county, 'activity', site.id, subject, day);
    const isHeld = state === 'HELD';
    const isRecorded = state !== 'PLANNED';
    this.#rows.activities.push({
      id,
      siteId: site.id,
      kind,
      title,
      plannedOn: day,
      material,
      state,
      heldOn: isHeld ? day : null,
      voterCount: isHeld ? random.int(6, 48) : null,
      outcome: isHeld ? outcome : null,
      cancelReason: state === 'CANCELLED' ? '遇强降雨，村内道路不便通行，另行安排。' : null,
      createdByName: '演示数据',
      createdAt: `${addDays(day, -20)}T02:00:00.000Z`,
      recordedByName: isRecorded ? '演示数据' : null,
      recordedAt: isRecorded ? `${day}T09:00:00.000Z` : null,
    });
    const personId = this.#holders.get(site.id);
    if (!isHeld || personId === undefined) return;
    const participant = seedId(day, this.#county, 'activityParticipant', id, personId);
    this.#rows.activity_participants.push({ id: participant, activityId: id, personId });
  }
}
