/** The lists that may be taken out as a workbook, each with the name that the file bears. */
import type { Sentences } from '../kernel/Refusal.ts';

export const listKindTerms = {
  suggestions: { 'zh-CN': '建议清单', en: 'Suggestions' },
  handlings: { 'zh-CN': '承办清单', en: 'Handlings' },
  replies: { 'zh-CN': '答复清单', en: 'Replies' },
  consultations: { 'zh-CN': '面商记录', en: 'Consultations' },
  evaluations: { 'zh-CN': '评价清单', en: 'Evaluations' },
  declines: { 'zh-CN': '退办清单', en: 'Declines' },
  coSigners: { 'zh-CN': '联名清单', en: 'Co-signers' },
  instructions: { 'zh-CN': '批示清单', en: 'Instructions' },
  suggestionCommitments: { 'zh-CN': '承诺台账', en: 'Commitments by suggestion' },
  suggestionLookBacks: { 'zh-CN': '回头看台账', en: 'Look-backs by suggestion' },
  suggestionKeys: { 'zh-CN': '重点督办台账', en: 'Key suggestions by suggestion' },
  commitments: { 'zh-CN': '承诺事项', en: 'Commitments' },
  lookBacks: { 'zh-CN': '回头看', en: 'Look-backs' },
  lookBackDraws: { 'zh-CN': '回头看抽样', en: 'Draws for look-backs' },
  keySuggestions: { 'zh-CN': '重点督办建议', en: 'Key suggestions' },
  receivedReports: { 'zh-CN': '收到的提请呈报', en: 'Reports received' },
  handOverBatches: { 'zh-CN': '交办批次', en: 'Batches' },
  notices: { 'zh-CN': '消息', en: 'Notices' },
  auditEntries: { 'zh-CN': '审计记录', en: 'Audit trail' },
  sites: { 'zh-CN': '阵地清单', en: 'Sites' },
  zones: { 'zh-CN': '片区清单', en: 'Zones' },
  failedJobs: { 'zh-CN': '未完成的自动任务', en: 'Failed jobs' },
  accounts: { 'zh-CN': '账户清单', en: 'Accounts' },
} as const satisfies Record<string, Sentences>;

export type ListKind = keyof typeof listKindTerms;
export const listKinds = Object.keys(listKindTerms) as ListKind[];

/** The registers of a year's workbook (年终台账), a sheet each, in this order. */
export const yearEndKinds = [
  'suggestions',
  'handlings',
  'replies',
  'evaluations',
  'suggestionCommitments',
  'suggestionLookBacks',
  'suggestionKeys',
  'declines',
] as const satisfies readonly ListKind[];
