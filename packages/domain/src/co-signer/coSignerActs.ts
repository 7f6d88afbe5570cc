/** Signing a suggestion together (联名): what each person may do with one co-signer's invitation, signature and opinion. */
import type { Sentences } from '../kernel/Refusal.ts';
import { allows, type Relation } from '../role/policies.ts';
import type { Viewer } from '../role/Viewer.ts';
import { type SuggestionAct, suggestionActs } from '../suggestion/suggestionActs.ts';
import type { SuggestionState } from '../suggestion/suggestionLifecycle.ts';
import { type SuggestionFacts, suggestionRelations } from '../suggestion/suggestionRelations.ts';
import type { CoSignerState } from '../suggestion/suggestionTerms.ts';

/** What must be known of a co-signer. */
export type CoSignerFacts = {
  readonly deputyId: string;
  readonly state: CoSignerState;
  readonly isOnBehalf: boolean;
};

type ActRow = {
  readonly label: Sentences;
  /** The act of the suggestion as which it is recorded: its states and its permission. */
  readonly recordedAs: SuggestionAct;
  readonly of: readonly CoSignerState[];
  /** The deputy's own doing; the others are done for them or about them. */
  readonly isOwn: boolean;
};

/** The table: a decliner may sign later and a signer withdraw the signature, both until acceptance. */
export const coSignerActs = {
  SIGN: {
    label: { 'zh-CN': '联名', en: 'sign' },
    recordedAs: 'answerInvitation',
    of: ['INVITED', 'DECLINED'],
    isOwn: true,
  },
  DECLINE: {
    label: { 'zh-CN': '不联名', en: 'decline' },
    recordedAs: 'answerInvitation',
    of: ['INVITED', 'SIGNED'],
    isOwn: true,
  },
  REMOVE: {
    label: { 'zh-CN': '撤回邀请', en: 'take the invitation back' },
    recordedAs: 'removeCoSigner',
    of: ['INVITED', 'SIGNED', 'DECLINED'],
    isOwn: false,
  },
  GIVE_OPINION: {
    label: { 'zh-CN': '填写意见', en: 'give an opinion' },
    recordedAs: 'giveOpinion',
    of: ['SIGNED'],
    isOwn: true,
  },
  ENTER_OPINION: {
    label: { 'zh-CN': '代录意见', en: 'enter an opinion' },
    recordedAs: 'giveOpinion',
    of: ['SIGNED'],
    isOwn: false,
  },
} as const satisfies Readonly<Record<string, ActRow>>;

export type CoSignerAct = keyof typeof coSignerActs;
export const coSignerActNames = Object.keys(coSignerActs) as CoSignerAct[];

/** Whether the table of policies lets the viewer do it, whatever the states. */
export function mayActOnCoSigner(act: CoSignerAct, viewer: Viewer, s: SuggestionFacts, c: CoSignerFacts): boolean {
  const { recordedAs, isOwn } = coSignerActs[act];
  const isSelf = viewer.mandates.some((m) => m.deputyId === c.deputyId);
  if (isOwn !== isSelf) return false;
  const held: ReadonlySet<Relation> = isOwn ? new Set(['coSigner'] as const) : suggestionRelations(viewer, s);
  return allows(viewer, `suggestion.${recordedAs}`, held);
}

/** Whether the states allow it. A signature that the deputy gave in person is theirs alone to withdraw. */
export function coSignerActFits(act: CoSignerAct, s: Pick<SuggestionFacts, 'state'>, c: CoSignerFacts): boolean {
  const { recordedAs, of } = coSignerActs[act];
  if (act === 'REMOVE' && c.state === 'SIGNED' && !c.isOnBehalf) return false;
  const from: readonly SuggestionState[] = suggestionActs[recordedAs].from;
  return from.includes(s.state) && (of as readonly CoSignerState[]).includes(c.state);
}

/** What the viewer may do now with this co-signer. */
export function availableCoSignerActs(viewer: Viewer, s: SuggestionFacts, c: CoSignerFacts): CoSignerAct[] {
  return coSignerActNames.filter((act) => mayActOnCoSigner(act, viewer, s, c) && coSignerActFits(act, s, c));
}
