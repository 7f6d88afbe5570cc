/** A look through all rooms of a house: what was seen, and what lies where it may not. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { readUsing } from './readUsing.ts';
import { type RoomName, roomNames, roomOf } from './rooms.ts';
import { rules } from './rules.ts';

export interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

export interface Inspection {
  /** How many modules of our own were read. */
  readonly modules: number;
  readonly modulesByRoom: Readonly<Record<RoomName, number>>;
  readonly violations: readonly Violation[];
}

readUsing();

const FOLDERS = ['packages', 'apps', 'prisma/seed', 'tooling'];
const OURS = /^(packages|apps|prisma\/seed|tooling)\/(?!.*(node_modules|generated)\/).*\.tsx?$/;

/** Reads every module below the root and holds its imports against the rules. A file that lies in no room is a violation too. */
export async function inspect(root: string): Promise<Inspection> {
  const { output } = await cruise(
    FOLDERS.filter((folder) => existsSync(join(root, folder))),
    {
      baseDir: root,
      // TypeScript 7 has no JavaScript interface: without swc no TypeScript module is seen at all.
      parser: 'swc',
      tsPreCompilationDeps: true,
      validate: true,
      ruleSet: { forbidden: [...rules] },
      doNotFollow: { path: 'node_modules|/generated/' },
      exclude: { path: '/dist/|^tooling/rooms/fixtures/' },
    },
    {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.json'],
    },
  );
  const { modules, summary } = output as ICruiseResult;
  const ours = modules.map((module) => module.source).filter((file) => OURS.test(file));
  return {
    modules: ours.length,
    modulesByRoom: countByRoom(ours),
    violations: [
      ...summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
      ...ours
        .filter((file) => roomOf(file) === null)
        .map((file) => ({ rule: 'every-file-has-a-room', from: file, to: '' })),
    ],
  };
}

function countByRoom(files: readonly string[]): Record<RoomName, number> {
  const counts = Object.fromEntries(roomNames.map((name) => [name, 0])) as Record<RoomName, number>;
  for (const file of files) {
    const room = roomOf(file);
    if (room !== null) counts[room] += 1;
  }
  return counts;
}
