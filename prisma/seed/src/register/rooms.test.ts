import { addDays } from '@renda/domain';
import { expect, test } from 'vitest';
import type { DemoCounty } from '../county/demoCounty.ts';
import { demoCounties } from '../seedDemo.ts';

const today = '2026-11-23';
const [{ rows }] = demoCounties(today) as [DemoCounty];

test('every township has zones that share its villages out, and a site in every village', () => {
  for (const { id, name } of rows.townships) {
    const villages = rows.villages.filter(({ townshipId }) => townshipId === id).map((village) => village.id);
    const zones = new Set(rows.zones.filter(({ townshipId }) => townshipId === id).map((zone) => zone.id));
    const zoned = rows.zone_villages.filter(({ zoneId }) => zones.has(zoneId)).map(({ villageId }) => villageId);
    expect(zoned.toSorted(), name).toEqual(villages.toSorted());
    expect(rows.sites.filter(({ townshipId }) => townshipId === id).map(({ villageId }) => villageId)).toEqual(
      villages,
    );
  }
});

test('some zones and rooms are without a holder, some changed hands, and some are a member’s who is about to leave', () => {
  const held = Map.groupBy(rows.zone_assignments, ({ zoneId, siteId }) => zoneId ?? siteId);
  expect(held.size).toBe(rows.zones.length + rows.sites.length);
  const lives = [...held.values()];
  expect(lives.filter((life) => life.every(({ validTo }) => validTo)).length).toBeGreaterThan(5);
  expect(lives.filter((life) => life.length > 1).length).toBeGreaterThan(5);
  const leaving = new Set(rows.posts.filter(({ validTo }) => validTo === addDays(today, 24)).map(({ id }) => id));
  expect(leaving.size).toBe(rows.townships.length);
  expect(rows.zone_assignments.filter(({ postId, validTo }) => !validTo && leaving.has(postId)).length).toBeGreaterThan(
    10,
  );
});
