import { describe, expect, it } from 'vitest';
import { sessionName, termName } from './congressNames.ts';

describe('terms and sessions', () => {
  it('are named as on paper', () => {
    expect(termName('昌宁县人民代表大会', 18)).toBe('昌宁县第十八届人民代表大会');
    expect(sessionName('耈街彝族苗族乡人民代表大会', 12, 10)).toBe('耈街彝族苗族乡第十二届人民代表大会第十次会议');
  });

  it('keep the name of a congress that does not end as usual', () => {
    expect(termName('县人大', 2)).toBe('县人大第二届');
  });
});
