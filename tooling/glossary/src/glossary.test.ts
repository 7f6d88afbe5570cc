import { readFileSync } from 'node:fs';
import * as domain from '@renda/domain';
import { lifecycle } from '@renda/domain';
import { describe, expect, it } from 'vitest';
import { glossaryFile } from './glossaryFile.ts';
import { lifecycleText } from './lifecycleText.ts';
import { lifecycles, printLifecycles } from './printLifecycles.ts';

const glossary = readFileSync(glossaryFile, 'utf8');

const lamp = lifecycle({
  noun: 'Lamp',
  initial: 'OFF',
  states: {
    OFF: { 'zh-CN': '灭', en: 'off' },
    ON: { 'zh-CN': '亮', en: 'on' },
    BROKEN: { 'zh-CN': '坏', en: 'broken' },
  },
  moves: {
    light: { label: { 'zh-CN': '点亮', en: 'light' }, from: ['OFF'], to: 'ON', by: 'anyone' },
    break: {
      label: { 'zh-CN': '打破', en: 'break' },
      from: ['OFF', 'ON'],
      to: 'BROKEN',
      by: 'anyone',
      needs: ['reason'],
    },
  },
});

describe('the glossary', () => {
  it('shows every lifecycle of the domain as its table has it now', () => {
    expect(lifecycles.map((life) => life.noun)).toContain('Suggestion');
    expect(printLifecycles(glossary)).toBe(glossary);
  });

  it('has the official word of every kind of organ', () => {
    for (const [kind, term] of Object.entries(domain.organKindTerms)) {
      expect(glossary).toContain(`| \`${kind}\` | ${term['zh-CN']} |`);
    }
  });

  it('gives every noun its Chinese term, and says which words to avoid', () => {
    const entries = glossary.split('\n').filter((line) => line.startsWith('**'));
    expect(entries.length).toBeGreaterThan(40);
    expect(entries.filter((line) => !/^\*\*[^*]+\*\* · .*\p{Script=Han}/u.test(line))).toEqual([]);
    expect(glossary.match(/^_Avoid_: /gm)?.length).toBeGreaterThan(30);
  });
});

describe('the text of a lifecycle', () => {
  it('draws each state and move, and a move from everywhere once', () => {
    expect(lifecycleText(lamp)).toBe(
      [
        '```mermaid',
        'stateDiagram-v2',
        '  state "OFF 灭" as OFF',
        '  state "ON 亮" as ON',
        '  state "BROKEN 坏" as BROKEN',
        '  state "any state" as ANY',
        '  [*] --> OFF',
        '  OFF --> ON: light',
        '  ANY --> BROKEN: break',
        '```',
        '',
        '| move | 中文 | by | needs |',
        '| --- | --- | --- | --- |',
        '| light | 点亮 | anyone |  |',
        '| break | 打破 | anyone | reason |',
      ].join('\n'),
    );
  });

  it('is put between its markers, whatever stood there', () => {
    const printed = printLifecycles('one\n<!-- lifecycle Lamp -->\nold\n<!-- end -->\ntwo', [lamp]);
    expect(printed).toBe(`one\n<!-- lifecycle Lamp -->\n${lifecycleText(lamp)}\n<!-- end -->\ntwo`);
    expect(printLifecycles(printed, [lamp])).toBe(printed);
  });

  it('is refused when the glossary has no place for it', () => {
    expect(() => printLifecycles('no lamp here', [lamp])).toThrow('the glossary has no <!-- lifecycle Lamp -->');
  });
});
