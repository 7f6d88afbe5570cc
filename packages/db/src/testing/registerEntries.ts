/** Entries of the register for tests, added by the mechanism itself; whatever is not said has a value that is in order. */
import type { RegisterInput, RegisterNoun } from '@renda/domain';
import type { Act } from '../act.ts';
import { newId } from '../newId.ts';
import { addToRegister } from '../register/changeRegister.ts';

/** The first day of whatever is added without one. */
export const since = '2021-12-01';

/** Builders that add entries as the act's viewer; each promises the id. */
export function registerEntries(actNow: () => Act) {
  let serial = 0;
  const next = () => (serial += 1);
  const entry = <N extends RegisterNoun>(noun: N, input: RegisterInput<N>) =>
    addToRegister(actNow(), noun, input, newId());

  const add = {
    organ: (name = `单位${next()}`, more: object = {}) =>
      entry('organ', { kind: 'GOVERNMENT_DEPARTMENT', name, shortName: name, validFrom: since, ...more }),
    person: (name = '普阿妹', more: object = {}) =>
      entry('person', { name, sex: 'FEMALE', ethnicGroup: '彝族', validFrom: since, ...more }),
    post: (personId: string, organId: string, more: object = {}) =>
      entry('post', { personId, organId, title: '局长', validFrom: since, ...more }),
    portfolio: (postId: string, organId: string, more: object = {}) =>
      entry('portfolio', { postId, organId, validFrom: since, ...more }),
    congress: () => add.organ(`昌宁县第${next()}人民代表大会`, { kind: 'CONGRESS' }),
    term: (congressId: string, ordinal = 18, more: object = {}) =>
      entry('term', { congressId, ordinal, validFrom: since, ...more }),
    district: (termId: string, seats = 2) =>
      entry('electoralDistrict', { termId, name: `第${next()}选区`, seats, validFrom: since }),
    deputy: (personId: string, termId: string, electoralDistrictId: string, more: object = {}) =>
      entry('deputy', { personId, termId, electoralDistrictId, validFrom: since, ...more }),
    delegation: (termId: string) => entry('delegation', { termId, name: `代表团${next()}`, validFrom: since }),
    membership: (deputyId: string, delegationId: string, more: object = {}) =>
      entry('membership', { deputyId, delegationId, validFrom: since, ...more }),
    township: (code = `530524${100 + next()}`) =>
      entry('township', { code, kind: 'TOWN', name: `镇${code}`, validFrom: since }),
  };
  return { ...add, entry, mandate: () => mandate(add) };
}

/** A deputy with a mandate in a congress of their own. */
async function mandate(add: Omit<ReturnType<typeof registerEntries>, 'mandate' | 'entry'>) {
  const termId = await add.term(await add.congress());
  const personId = await add.person('罗秀英');
  const districtId = await add.district(termId);
  const deputyId = await add.deputy(personId, termId, districtId);
  return { termId, personId, districtId, deputyId };
}
