/** Kinds of organ, with their official words. */
import type { Sentences } from '../kernel/Refusal.ts';

export const organKindTerms = {
  CONGRESS: { 'zh-CN': '人民代表大会', en: "people's congress" },
  STANDING_COMMITTEE: { 'zh-CN': '人大常委会', en: 'standing committee' },
  COUNCIL_OF_CHAIRPERSONS: { 'zh-CN': '主任会议', en: 'council of chairpersons' },
  SPECIAL_COMMITTEE: { 'zh-CN': '专门委员会', en: 'special committee' },
  WORKING_COMMITTEE: { 'zh-CN': '工作委员会', en: 'working committee' },
  GENERAL_OFFICE: { 'zh-CN': '办公室', en: 'general office' },
  CREDENTIALS_COMMITTEE: { 'zh-CN': '代表资格审查委员会', en: 'credentials committee' },
  BUDGET_OVERSIGHT_CENTRE: { 'zh-CN': '预算联网监督中心', en: 'budget oversight centre' },
  TOWNSHIP_CONGRESS: { 'zh-CN': '乡镇人民代表大会', en: "township people's congress" },
  TOWNSHIP_PRESIDIUM: { 'zh-CN': '乡镇人大主席团', en: 'township presidium' },
  PARTY_COMMITTEE: { 'zh-CN': '县委', en: 'Party committee' },
  PARTY_COMMITTEE_BODY: { 'zh-CN': '县委工作机关', en: 'body of the Party committee' },
  GOVERNMENT: { 'zh-CN': '县人民政府', en: "county people's government" },
  GOVERNMENT_INSPECTION_OFFICE: { 'zh-CN': '政府督查室', en: 'government inspection office' },
  GOVERNMENT_DEPARTMENT: { 'zh-CN': '政府工作部门', en: 'government department' },
  TOWNSHIP_GOVERNMENT: { 'zh-CN': '乡镇人民政府', en: 'township government' },
  SUPERVISORY_COMMISSION: { 'zh-CN': '监察委员会', en: 'supervisory commission' },
  COURT: { 'zh-CN': '人民法院', en: "people's court" },
  PROCURATORATE: { 'zh-CN': '人民检察院', en: "people's procuratorate" },
  OTHER_UNIT: { 'zh-CN': '其他单位', en: 'other unit' },
} as const satisfies Record<string, Sentences>;

export type OrganKind = keyof typeof organKindTerms;
export const organKinds = Object.keys(organKindTerms) as OrganKind[];
