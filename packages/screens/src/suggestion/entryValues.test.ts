import { beforeEach, expect, it } from 'vitest';
import { draftInputOf, type EntryValues, keepEntry, keptEntry } from './entryValues.ts';

const values: EntryValues = {
  leadDeputyId: 'd',
  kind: 'SUGGESTION',
  source: 'DEPUTY',
  title: '关于修复塌方路的建议',
  body: '路塌了三处。',
  proposal: '请修复。',
  openness: 'OPEN',
  opennessReason: '以前写的理由',
  isSecrecyConfirmed: true,
};

beforeEach(() => localStorage.clear());

it('what was being entered is found again, with the files that had arrived', () => {
  const scans = [
    { key: '1', name: '原件.pdf', progress: 1, id: 'A' },
    { key: '2', name: '还在传.pdf', progress: 0.3 },
  ];
  keepEntry(undefined, { values, scans, materials: [], key: 'k' });
  expect(keptEntry(undefined)).toEqual({ values, scans: [scans[0]], materials: [], key: 'k' });
});

it('entries of different suggestions are kept apart, and a finished one is forgotten', () => {
  keepEntry('s1', { values, scans: [], materials: [], key: 'k' });
  expect(keptEntry('s2')).toBeNull();
  keepEntry('s1', null);
  expect(keptEntry('s1')).toBeNull();
});

it('a kept entry that cannot be read is no entry', () => {
  localStorage.setItem('renda.draft.entry.new', '{"values":1}');
  expect(keptEntry(undefined)).toBeNull();
});

it('a reason for not being open is sent only where it is not open', () => {
  expect(draftInputOf(values).opennessReason).toBeNull();
  expect(draftInputOf({ ...values, openness: 'CLOSED' }).opennessReason).toBe('以前写的理由');
});

it('the deputy is no part of the text that may be revised', () => {
  expect(draftInputOf(values)).not.toHaveProperty('leadDeputyId');
});
