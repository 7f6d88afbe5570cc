import { describe, expect, test } from 'vitest';
import { auditChanges } from './auditChanges.ts';
import { auditFields } from './auditFields.ts';
import { auditActWords, auditNounTerms, auditNounWord } from './auditTerms.ts';

describe('an entry of the audit trail in words', () => {
  test('shows each changed field by its official label, before and after', () => {
    const changes = auditChanges(
      'Suggestion',
      { state: 'SUBMITTED', version: 3 },
      { state: 'ACCEPTED', officialNumber: '县十八届人大六次会议第0012号', isWide: false, version: 4 },
      'zh-CN',
    );
    expect(changes.map(({ label, before, after }) => [label, before, after])).toEqual([
      ['状态', '已提交', '已受理'],
      ['编号', null, '县十八届人大六次会议第0012号'],
      ['涉及面广、处理难度大', null, '否'],
      ['版本', '3', '4'],
    ]);
  });

  test('leaves out what stayed as it was', () => {
    expect(
      auditChanges(
        'Organ',
        { name: '县水务局', kind: 'OTHER_UNIT' },
        { name: '县水务局', kind: 'GOVERNMENT_DEPARTMENT' },
        'en',
      ),
    ).toEqual([{ field: 'kind', label: 'Kind', before: expect.any(String), after: expect.any(String) }]);
  });

  test('writes days and instants as people do, in the time of the county', () => {
    const words = (value: string) => auditChanges('Suggestion', null, { x: value }, 'zh-CN')[0]?.after;
    expect(words('2026-03-05')).toBe('2026年3月5日（周四）');
    expect(words('2026-03-05T00:00:00.000Z')).toBe('2026年3月5日（周四）');
    expect(words('2026-03-05T17:30:00.000Z')).toBe('2026年3月6日（周五） 01:30:00');
  });

  test('tells another record by the end of its id', () => {
    const [change] = auditChanges(
      'Suggestion',
      null,
      { leadDeputyId: '019b2a5e-1111-7222-8333-0123456789ab' },
      'zh-CN',
    );
    expect(change).toMatchObject({ label: '领衔代表', after: '记录 …6789ab' });
  });

  test('keeps what it has no words for as it is written', () => {
    expect(auditChanges('Comet', null, { tail: { length: 3 } }, 'zh-CN')).toEqual([
      { field: 'tail', label: 'tail', before: null, after: '{"length":3}' },
    ]);
    expect(auditActWords('comet.appear', 'zh-CN')).toBe('comet.appear');
    expect(auditNounWord('Comet', 'zh-CN')).toBe('Comet');
  });

  test.each([
    ['suggestion.accept', '受理'],
    ['suggestion.draft', '起草'],
    ['handling.acknowledge', '签收'],
    ['organ.add', '新增机构'],
    ['deputyGroup.end', '终止代表小组'],
    ['account.signIn', '登录'],
    ['session.change', '修改会议'],
    ['role.grant', '授予角色'],
  ])('calls %s "%s"', (action, words) => {
    expect(auditActWords(action, 'zh-CN')).toContain(words);
    expect(auditActWords(action, 'en')).not.toContain('.');
  });

  test('has fields for every noun', () => {
    expect(Object.keys(auditFields).sort()).toEqual(Object.keys(auditNounTerms).sort());
  });
});
