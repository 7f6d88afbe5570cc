import { describe, expect, it } from 'vitest';
import { Invalid } from '../kernel/Refusal.ts';
import { checkedEntry } from './checkedEntry.ts';
import { fieldsOf, type RegisterInput } from './registerFields.ts';
import { registerNouns } from './registerNouns.ts';

const someone = '0190a7c0-0000-7000-8000-000000000001';
const other = '0190a7c0-0000-7000-8000-000000000002';
const organ = { kind: 'COURT', name: '县人民法院', shortName: '县法院', validFrom: '2021-12-01' } as const;
const person = { name: '普阿妹', sex: 'FEMALE', ethnicGroup: '彝族', validFrom: '2021-12-01' } as const;
const deputy = { personId: someone, termId: someone, electoralDistrictId: someone, validFrom: '2021-12-01' };

/** The field and the sentence of the refusal. */
function refusal(work: () => unknown): [string, string] {
  try {
    work();
  } catch (error) {
    if (error instanceof Invalid) return [error.field, error.message];
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('an entry of the register', () => {
  it('is whole once it is checked: trimmed, empty fields null, usual values in place', () => {
    expect(checkedEntry('organ', { ...organ, name: ' 县人民法院 ' })).toEqual({
      ...organ,
      parentId: null,
      townshipId: null,
      handedThroughId: null,
      predecessorId: null,
      sortOrder: null,
      validTo: null,
    });
    expect(checkedEntry('deputy', deputy)).toMatchObject({ mandateState: 'IN_OFFICE', isByElection: false });
  });

  it.each<[string, RegisterInput<'organ'>, [string, string]]>([
    ['a missing name', { ...organ, name: '' }, ['name', '请填写全称。']],
    [
      'a name of 1,000 characters',
      { ...organ, name: '县'.repeat(1000) },
      ['name', '全称最多 60 个字，现有 1000 个字。'],
    ],
    ['a kind that is none', { ...organ, kind: 'PARLIAMENT' as 'COURT' }, ['kind', '类别不在可选范围内。']],
    ['a day that does not exist', { ...organ, validFrom: '2026-02-29' }, ['validFrom', '开始日期不是有效的日期。']],
    ['an end on the first day', { ...organ, validTo: '2021-12-01' }, ['validTo', '结束日期要晚于开始日期。']],
    ['an id that is none', { ...organ, parentId: "' or 1=1" }, ['parentId', '没有找到所选的上级机构。']],
    [
      'a place in the list with a fraction',
      { ...organ, sortOrder: 1.5 },
      ['sortOrder', '排序号应是 0 至 999999 的整数。'],
    ],
    [
      'an organ of a township without the township',
      { ...organ, kind: 'TOWNSHIP_PRESIDIUM' },
      ['townshipId', '乡镇的机构要选定所属乡镇。'],
    ],
  ])('is refused with %s', (_what, input, expected) => {
    expect(refusal(() => checkedEntry('organ', input))).toEqual(expected);
  });

  it('of a person is refused with letters for a telephone, or a birth after the first day', () => {
    expect(refusal(() => checkedEntry('person', { ...person, phone: 'abc' }))[0]).toBe('phone');
    expect(refusal(() => checkedEntry('person', { ...person, birthYear: 2022 }))[0]).toBe('birthYear');
    expect(checkedEntry('person', { ...person, phone: ' 0875-7120001 ', birthYear: 1980 })).toMatchObject({
      phone: '0875-7120001',
    });
  });

  it('of a post is in an organ or in a Party organisation, not in both nor in neither', () => {
    const post = { personId: someone, title: '书记', validFrom: '2021-12-01' };
    expect(refusal(() => checkedEntry('post', post))[0]).toBe('organId');
    expect(refusal(() => checkedEntry('post', { ...post, organId: someone, partyOrganisationId: other }))[0]).toBe(
      'organId',
    );
    expect(checkedEntry('post', { ...post, partyOrganisationId: other })).toMatchObject({ organId: null });
  });

  it('of a membership is in a delegation or in a deputy group, each by itself', () => {
    const membership = { deputyId: someone, validFrom: '2021-12-01' };
    expect(refusal(() => checkedEntry('membership', membership))[0]).toBe('delegationId');
    expect(
      refusal(() => checkedEntry('membership', { ...membership, delegationId: someone, deputyGroupId: other }))[0],
    ).toBe('delegationId');
  });

  it('of a district elects one to three deputies (选举法25)', () => {
    const district = { termId: someone, name: '第1选区', validFrom: '2021-12-01' };
    for (const seats of [0, 4])
      expect(refusal(() => checkedEntry('electoralDistrict', { ...district, seats }))[0]).toBe('seats');
    expect(checkedEntry('electoralDistrict', { ...district, seats: 3 })).toMatchObject({ seats: 3 });
  });

  it('of a township has a code of nine digits, of a village of twelve', () => {
    const township = { kind: 'TOWN', name: '田园镇', validFrom: '2021-12-01' } as const;
    expect(refusal(() => checkedEntry('township', { ...township, code: '53052410' }))).toEqual([
      'code',
      '行政区划代码是 9 位数字。',
    ]);
    expect(checkedEntry('township', { ...township, code: '530524101' })).toMatchObject({ code: '530524101' });
  });
});

describe('a mandate', () => {
  it('is suspended on grounds of suspension alone (代表法 61)', () => {
    const suspended = { ...deputy, mandateState: 'SUSPENDED', legalBasis: '代表法第六十一条' } as const;
    expect(refusal(() => checkedEntry('deputy', suspended))[0]).toBe('endGrounds');
    expect(refusal(() => checkedEntry('deputy', { ...suspended, endGrounds: 'RECALLED' }))[0]).toBe('endGrounds');
    expect(checkedEntry('deputy', { ...suspended, endGrounds: 'IN_CUSTODY', validTo: '2026-01-01' })).toMatchObject({
      validTo: null,
    });
  });

  it('is ended on grounds of ending, a legal basis and a day (代表法 62)', () => {
    const ended = { ...deputy, mandateState: 'ENDED', endGrounds: 'RESIGNED', legalBasis: '代表法第六十二条' } as const;
    expect(refusal(() => checkedEntry('deputy', { ...ended, legalBasis: ' ' }))[0]).toBe('legalBasis');
    expect(refusal(() => checkedEntry('deputy', ended))[0]).toBe('validTo');
    expect(checkedEntry('deputy', { ...ended, validTo: '2026-01-01' })).toMatchObject({ endGrounds: 'RESIGNED' });
  });

  it('in office has neither grounds nor an end', () => {
    const entry = checkedEntry('deputy', { ...deputy, endGrounds: 'DIED', legalBasis: '公告', validTo: '2026-01-01' });
    expect(entry).toMatchObject({ endGrounds: null, legalBasis: null, validTo: null });
  });
});

describe('the table of fields', () => {
  it.each(registerNouns)('says everything of %s in both languages, and when it holds', (noun) => {
    const fields = fieldsOf(noun);
    expect(fields).toMatchObject({
      validFrom: { type: 'day', isRequired: true },
      validTo: { type: 'day', isRequired: false },
    });
    for (const { label } of Object.values(fields)) {
      expect(label['zh-CN']).toMatch(/\p{Script=Han}/u);
      expect(label.en).toMatch(/^[A-Z]/);
    }
  });
});
