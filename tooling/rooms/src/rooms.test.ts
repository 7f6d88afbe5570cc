import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inspect } from './inspect.ts';
import { roomOf } from './rooms.ts';
import { rules } from './rules.ts';

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url));
const house = fileURLToPath(new URL('../../..', import.meta.url));

const everyRule = [...rules.map(({ name }) => String(name)), 'every-file-has-a-room'];

describe('the rooms check', () => {
  it.each(everyRule)('finds a house that breaks %s, by that rule', async (rule) => {
    const { violations } = await inspect(`${fixtures}/${rule}`);
    expect(violations.map((violation) => violation.rule)).toContain(rule);
  });

  it('has a fixture for every rule, and no fixture without one', () => {
    expect(readdirSync(fixtures).sort()).toEqual([...everyRule, 'sound'].sort());
  });

  it('finds nothing in a sound house, though it has a file in most rooms and each library in its own', async () => {
    const { modules, violations } = await inspect(`${fixtures}/sound`);
    expect(violations).toEqual([]);
    expect(modules).toBe(14);
  });

  it('sees the modules of this very house', async () => {
    const { modules, modulesByRoom } = await inspect(house);
    expect(modulesByRoom.domain).toBeGreaterThan(10);
    expect(modules).toBe(Object.values(modulesByRoom).reduce((sum, count) => sum + count, 0));
  });

  it('knows the room of a file by its folder alone', () => {
    expect(roomOf('packages/db/src/suggestion/moveSuggestion.ts')).toBe('db');
    expect(roomOf('packages/dbx/src/anything.ts')).toBeNull();
  });
});
