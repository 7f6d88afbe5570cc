/** Terms and sessions as they are named on paper. */
import { chineseOrdinal } from '../suggestion/officialNumber.ts';

const congressEnding = /人民代表大会$/;

/** 昌宁县人民代表大会 + 18 → 昌宁县第十八届人民代表大会. */
export function termName(congress: string, ordinal: number): string {
  const term = `第${chineseOrdinal(ordinal)}届`;
  return congressEnding.test(congress) ? congress.replace(congressEnding, `${term}人民代表大会`) : `${congress}${term}`;
}

/** 昌宁县人民代表大会 + 18, 6 → 昌宁县第十八届人民代表大会第六次会议. */
export function sessionName(congress: string, term: number, ordinal: number): string {
  return `${termName(congress, term)}第${chineseOrdinal(ordinal)}次会议`;
}
