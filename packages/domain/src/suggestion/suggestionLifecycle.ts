/** The life of a suggestion (代表法 51, 52), complete in shape: every state and every move of the domain. */
import { lifecycle } from '../kernel/lifecycle.ts';

/** Relations to a suggestion that may make a move. `system` is no person: the move follows from facts. */
export type SuggestionActor =
  | 'leadDeputy'
  | 'evaluator'
  | 'enterer'
  | 'screener'
  | 'receiver'
  | 'lookBackBody'
  | 'council'
  | 'purger'
  | 'system';

/** The table. `by` names relations; which roles may stand in a relation is in role/policies.ts. */
export const suggestionLifecycle = lifecycle({
  noun: 'Suggestion',
  initial: 'DRAFT',
  states: {
    DRAFT: { 'zh-CN': '草稿', en: 'draft' },
    SUBMITTED: { 'zh-CN': '已提交', en: 'submitted' },
    RETURNED: { 'zh-CN': '退回修改', en: 'returned' },
    WITHDRAWN: { 'zh-CN': '已撤回', en: 'withdrawn' },
    REDIRECTED: { 'zh-CN': '已转有关渠道', en: 'redirected' },
    JOINED: { 'zh-CN': '已并入', en: 'joined' },
    ENDED_FOR_REFERENCE: { 'zh-CN': '作参考', en: 'ended for reference' },
    ACCEPTED: { 'zh-CN': '已受理', en: 'accepted' },
    HANDED_OVER: { 'zh-CN': '已交办', en: 'handed over' },
    ASSIGNED: { 'zh-CN': '已分办', en: 'assigned' },
    HANDLING: { 'zh-CN': '办理中', en: 'being handled' },
    REPLIED: { 'zh-CN': '已答复', en: 'replied' },
    EVALUATED: { 'zh-CN': '已评价', en: 'evaluated' },
    WITH_COUNCIL: { 'zh-CN': '提请主任会议', en: 'with the council of chairpersons' },
    FULFILLING: { 'zh-CN': '兑现承诺', en: 'being carried out' },
    CLOSED: { 'zh-CN': '已销号', en: 'closed' },
    PURGED: { 'zh-CN': '已清除', en: 'purged' },
  },
  moves: {
    submit: {
      label: { 'zh-CN': '提交', en: 'submit' },
      from: ['DRAFT', 'RETURNED'],
      to: 'SUBMITTED',
      by: ['leadDeputy', 'enterer'],
    },
    withdraw: {
      label: { 'zh-CN': '撤回', en: 'withdraw' },
      from: ['DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED'],
      to: 'WITHDRAWN',
      by: 'leadDeputy',
    },
    sendBack: {
      label: { 'zh-CN': '退回修改', en: 'send back' },
      from: ['SUBMITTED'],
      to: 'RETURNED',
      by: 'screener',
      needs: ['reason'],
    },
    redirect: {
      label: { 'zh-CN': '转有关渠道', en: 'redirect' },
      from: ['SUBMITTED'],
      to: 'REDIRECTED',
      by: 'screener',
      needs: ['reason'],
    },
    join: {
      label: { 'zh-CN': '并入', en: 'join' },
      from: ['SUBMITTED'],
      to: 'JOINED',
      by: 'screener',
      needs: ['consent'],
    },
    unjoin: { label: { 'zh-CN': '撤销并入', en: 'unjoin' }, from: ['JOINED'], to: 'SUBMITTED', by: 'screener' },
    endForReference: {
      label: { 'zh-CN': '转作参考', en: 'end for reference' },
      from: ['SUBMITTED', 'ACCEPTED'],
      to: 'ENDED_FOR_REFERENCE',
      by: 'screener',
      needs: ['consent'],
    },
    accept: {
      label: { 'zh-CN': '受理编号', en: 'accept' },
      from: ['SUBMITTED'],
      to: 'ACCEPTED',
      by: 'screener',
      needs: ['checkList'],
    },
    handOver: {
      label: { 'zh-CN': '交办', en: 'hand over' },
      from: ['ACCEPTED'],
      to: 'HANDED_OVER',
      by: 'screener',
      needs: ['organ', 'date'],
    },
    assign: {
      label: { 'zh-CN': '分办', en: 'assign' },
      from: ['HANDED_OVER'],
      to: 'ASSIGNED',
      by: 'receiver',
      needs: ['units'],
    },
    unassign: {
      label: { 'zh-CN': '重新分办', en: 'place anew' },
      from: ['ASSIGNED', 'HANDLING'],
      to: 'HANDED_OVER',
      by: 'system',
    },
    beginHandling: {
      label: { 'zh-CN': '开始办理', en: 'begin handling' },
      from: ['ASSIGNED'],
      to: 'HANDLING',
      by: 'system',
    },
    completeReplies: {
      label: { 'zh-CN': '全部答复', en: 'complete the replies' },
      from: ['HANDLING'],
      to: 'REPLIED',
      by: 'system',
    },
    evaluate: {
      label: { 'zh-CN': '评价', en: 'evaluate' },
      from: ['REPLIED'],
      to: 'EVALUATED',
      by: ['evaluator', 'screener'],
      needs: ['marks'],
    },
    lapseEvaluation: {
      label: { 'zh-CN': '逾期未评价', en: 'lapse evaluation' },
      from: ['REPLIED'],
      to: 'EVALUATED',
      by: 'system',
    },
    handleAgain: {
      label: { 'zh-CN': '再次办理', en: 'handle again' },
      from: ['EVALUATED'],
      to: 'HANDLING',
      by: 'screener',
    },
    refer: {
      label: { 'zh-CN': '提请主任会议', en: 'refer to the council' },
      from: ['EVALUATED'],
      to: 'WITH_COUNCIL',
      by: 'screener',
    },
    decide: {
      label: { 'zh-CN': '主任会议决定', en: 'decide' },
      from: ['WITH_COUNCIL'],
      to: ['HANDLING', 'CLOSED'],
      by: 'council',
      needs: ['outcome', 'reason'],
    },
    fulfil: { label: { 'zh-CN': '转入兑现', en: 'carry out' }, from: ['EVALUATED'], to: 'FULFILLING', by: 'system' },
    failLookBack: {
      label: { 'zh-CN': '回头看未通过', en: 'fail the look-back' },
      from: ['FULFILLING'],
      to: 'HANDLING',
      by: 'lookBackBody',
      needs: ['reason'],
    },
    close: { label: { 'zh-CN': '销号', en: 'close' }, from: ['EVALUATED', 'FULFILLING'], to: 'CLOSED', by: 'screener' },
    purge: {
      label: { 'zh-CN': '撤出清除', en: 'purge' },
      from: [
        'DRAFT',
        'SUBMITTED',
        'RETURNED',
        'WITHDRAWN',
        'REDIRECTED',
        'JOINED',
        'ENDED_FOR_REFERENCE',
        'ACCEPTED',
        'HANDED_OVER',
        'ASSIGNED',
        'HANDLING',
        'REPLIED',
        'EVALUATED',
        'WITH_COUNCIL',
        'FULFILLING',
        'CLOSED',
      ],
      to: 'PURGED',
      by: 'purger',
      needs: ['reason'],
    },
  },
});

export type SuggestionState = keyof typeof suggestionLifecycle.states;
export type SuggestionMove = keyof typeof suggestionLifecycle.moves;

/** Every state, for the database's CHECK and the schema's enum. */
export const suggestionStates = suggestionLifecycle.stateNames;

/** States before acceptance or outside the handling: seen by those concerned alone. */
export const unacceptedStates = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'WITHDRAWN',
  'REDIRECTED',
  'JOINED',
  'ENDED_FOR_REFERENCE',
  'PURGED',
] as const satisfies readonly SuggestionState[];

/** Moves that a person asks for; the others follow from facts or from a recorded act. */
export const personalSuggestionMoves = [
  'submit',
  'withdraw',
  'sendBack',
  'redirect',
  'join',
  'unjoin',
  'endForReference',
  'accept',
  'handOver',
  'assign',
  'evaluate',
  'handleAgain',
  'refer',
  'decide',
  'close',
  'purge',
] as const satisfies readonly SuggestionMove[];
