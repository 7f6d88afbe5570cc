/** The number of a suggestion as it stands on paper: series and four digits, given on acceptance and never reused. */

/** 县十八届人大六次会议 + 12 → 县十八届人大六次会议第0012号. */
export function officialNumber(prefix: string, number: number): string {
  return `${prefix}第${String(number).padStart(4, '0')}号`;
}

/** The series of a session: one per session of a term; `congress` is 县 for the county or the township's name. */
export function sessionSeries(congress: string, term: number, session: number): string {
  return `${congress}${chineseOrdinal(term)}届人大${chineseOrdinal(session)}次会议`;
}

/** The series between sessions: one per calendar year. */
export function recessSeries(congress: string, term: number, year: number): string {
  return `${congress}${chineseOrdinal(term)}届人大闭会期间〔${year}〕`;
}

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** A whole number from 1 to 99 in Chinese figures, as terms and sessions are counted. */
export function chineseOrdinal(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 99) throw new RangeError(`not an ordinal from 1 to 99: ${n}`);
  const tens = Math.floor(n / 10);
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[n % 10]}`;
}
