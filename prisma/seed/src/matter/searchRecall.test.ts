import { newId, rebuildSearch, searchPage, suggestionFilterWhere } from '@renda/db';
import { testDatabase, testWorld, type World } from '@renda/db/testing';
import { foldedText, searchTerms } from '@renda/domain';
import { expect, onTestFinished, test } from 'vitest';
import { countyMatters } from './allMatters.ts';

const titles = 20_000;
const samples = 200;

const towns = [
  '田园镇',
  '漭水镇',
  '柯街镇',
  '卡斯镇',
  '勐统镇',
  '温泉镇',
  '大田坝镇',
  '鸡飞镇',
  '翁堵镇',
  '湾甸傣族乡',
  '更戛乡',
  '珠街彝族乡',
  '耈街彝族苗族乡',
];
const villages = ['芒卡', '大河', '新寨', '联席', '打平', '立桂', '里睦', '松山', '达丙', '勐廷', '岩峰', '𠮷寨'];

/** Signs, digits and letters as titles hold them. */
const parts = ['（2023年第#号）', '“G#国道”', '、5G基站#处', '（0.4千伏线路#米）', '——以第#户为例', 'Wi－Fi全覆盖'];

/** The same throws each time. */
function thrower(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

function titleOf(n: number): string {
  const matter = countyMatters[n % countyMatters.length]?.title ?? '';
  const place = `${towns[n % towns.length]}${n % 3 === 0 ? `${villages[n % villages.length]}村` : ''}`;
  const title = matter.includes('{t}') ? matter.replaceAll('{t}', place) : matter.replace('关于', `关于${place}`);
  const part = parts[n % parts.length] ?? '';
  return n % 4 === 0 ? title.replace(/的建议$/u, `${part.replace('#', String(n % 1000))}的建议`) : title;
}

async function filled(world: World) {
  const { db } = world;
  const deputy = await (await world.town('田园镇')).deputy('鲁');
  const rows = Array.from({ length: titles }, (_, n) => ({ id: newId(), title: titleOf(n) }));
  await db.$executeRaw`
    insert into suggestions (id, title, state, body, congress_id, screener_id, lead_deputy_id, entered_by_id, entered_by_name)
    select (row->>'id')::uuid, row->>'title', 'SUBMITTED', '', ${world.congress.id}::uuid, ${world.committee.id}::uuid,
      ${deputy.id}::uuid, ${newId()}::uuid, '鲁演示'
    from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) as row`;
  await rebuildSearch(db);
  return rows.map(({ id, title }) => ({ id, folded: foldedText(title), characters: [...title] }));
}

const now = new Date('2026-03-05T01:00:00Z');

test(`any two or more characters of ${titles} titles find every title that holds them, and no other`, async () => {
  const database = await testDatabase();
  onTestFinished(() => database.drop());
  const world = await testWorld(database.county());
  const { db, staff } = world;
  const rows = await filled(world);
  const below = thrower(20261201);
  let asked = 0;
  for (let i = 0; i < samples; i += 1) {
    const { characters } = rows[below(rows.length)] as (typeof rows)[number];
    const from = below(characters.length - 1);
    const query = characters.slice(from, from + 2 + below(characters.length - 2)).join('');
    const terms = searchTerms(query);
    if (terms.length === 0) continue;
    const held = rows.filter(({ folded }) => terms.every((term) => folded.includes(term))).map(({ id }) => id);
    const listed = await db.suggestion.findMany({
      where: suggestionFilterWhere({ search: query }, now),
      select: { id: true },
    });
    expect({ query, listed: listed.map(({ id }) => id).sort() }).toEqual({ query, listed: held.sort() });
    if (held.length < 500) {
      const hits = await searchPage(db, staff, { query, nouns: ['SUGGESTION'], after: null }, 500, () => ({}));
      expect({ query, found: hits.map(({ recordId }) => recordId).sort() }).toEqual({ query, found: held });
    }
    asked += 1;
  }
  expect(asked).toBeGreaterThan(samples * 0.95);
}, 600_000);
