/** The words of the public pages, in Chinese and in English. */
import type { Locale, Sentences } from '@renda/domain';

const words = {
  reports: { 'zh-CN': '代表建议办理情况', en: 'How suggestions of deputies are handled' },
  report: { 'zh-CN': '年度代表建议办理情况', en: 'Report on the handling of suggestions' },
  open: { 'zh-CN': '公开的建议和答复', en: 'Open suggestions and replies' },
  none: { 'zh-CN': '还没有公开的内容。', en: 'Nothing has been made public yet.' },
  basis: {
    'zh-CN': '依据《中华人民共和国全国人民代表大会和地方各级人民代表大会代表法》第五十一条公开。',
    en: 'Public under article 51 of the Deputies Law.',
  },
  total: { 'zh-CN': '全部', en: 'All' },
  category: { 'zh-CN': '类别', en: 'Subject' },
  noCategory: { 'zh-CN': '未分类', en: 'No subject' },
  ofThem: { 'zh-CN': '件数', en: 'cases' },
  next: { 'zh-CN': '下一页', en: 'Next page' },
  back: { 'zh-CN': '返回', en: 'Back' },
  otherLanguage: { 'zh-CN': 'English', en: '中文' },
  reply: { 'zh-CN': '答复', en: 'Reply' },
  noReply: { 'zh-CN': '还没有公开的答复。', en: 'There is no open reply yet.' },
  promises: { 'zh-CN': '承诺事项', en: 'Promises' },
  by: { 'zh-CN': '完成期限', en: 'By' },
  state: { 'zh-CN': '办理状态', en: 'State' },
  handedOver: { 'zh-CN': '交办日期', en: 'Handed over' },
  lost: { 'zh-CN': '没有找到这个页面，或者它没有公开。', en: 'There is no such page, or it is not public.' },
  sites: { 'zh-CN': '代表之家和联络室', en: "Deputies' homes and rooms" },
  noSites: { 'zh-CN': '还没有登记代表之家和联络室。', en: 'No homes or rooms are entered yet.' },
  township: { 'zh-CN': '乡镇', en: 'Township' },
  address: { 'zh-CN': '地址', en: 'Address' },
  openingHours: { 'zh-CN': '开放时间', en: 'Open' },
  sitePhone: { 'zh-CN': '办公电话', en: 'Telephone' },
  holder: { 'zh-CN': '负责联系', en: 'Looked after by' },
  noHolder: { 'zh-CN': '正在安排', en: 'being arranged' },
  functions: { 'zh-CN': '功能', en: 'Serves as' },
  nextActivity: { 'zh-CN': '下次活动', en: 'Next activity' },
  lastActivity: { 'zh-CN': '最近一次活动', en: 'Last activity' },
  noNextActivity: { 'zh-CN': '正在安排', en: 'being arranged' },
  reach: { 'zh-CN': '怎样联系代表', en: 'How to reach a deputy' },
  reachByPhone: {
    'zh-CN': '开放时间可以直接来这里反映情况，也可以先打办公电话，由工作人员联系您所在选区的代表。',
    en: 'Come here while it is open, or call the office first; it puts you in touch with the deputy of your district.',
  },
  reachInPerson: {
    'zh-CN': '开放时间可以直接来这里反映情况，由工作人员联系您所在选区的代表。',
    en: 'Come here while it is open; the office puts you in touch with the deputy of your district.',
  },
  few: { 'zh-CN': '件数较少，不计算比率', en: 'too few cases for a rate' },
  noPrivate: {
    'zh-CN': '为保护个人信息，姓名、电话等已作处理。',
    en: 'Names, telephone numbers and the like were taken out to protect people.',
  },
} as const satisfies Record<string, Sentences>;

export type PublicWord = keyof typeof words;

/** The word in the language of the page. */
export function said(word: PublicWord, locale: Locale): string {
  return words[word][locale];
}
