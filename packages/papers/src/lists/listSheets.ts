/** Every list that may be taken out, by its kind. */
import type { ListKind } from '@renda/domain';
import { accounts } from './accounts.ts';
import { auditEntries } from './auditEntries.ts';
import { commitments, suggestionCommitments } from './commitments.ts';
import { consultations } from './consultations.ts';
import { coSigners } from './coSigners.ts';
import { evaluations } from './evaluations.ts';
import { failedJobs } from './failedJobs.ts';
import { declines, handlings } from './handlings.ts';
import { handOverBatches } from './handOverBatches.ts';
import { instructions } from './instructions.ts';
import { keySuggestions, suggestionKeys } from './keySuggestions.ts';
import type { ListSheet } from './ListSheet.ts';
import { lookBackDraws, lookBacks, suggestionLookBacks } from './lookBacks.ts';
import { notices } from './notices.ts';
import { receivedReports } from './receivedReports.ts';
import { replies } from './replies.ts';
import { sites } from './sites.ts';
import { suggestions } from './suggestions.ts';
import { zones } from './zones.ts';

export const listSheets: Readonly<Record<ListKind, ListSheet>> = {
  suggestions,
  handlings,
  replies,
  consultations,
  evaluations,
  declines,
  coSigners,
  instructions,
  suggestionCommitments,
  suggestionLookBacks,
  suggestionKeys,
  commitments,
  lookBacks,
  lookBackDraws,
  keySuggestions,
  receivedReports,
  handOverBatches,
  notices,
  auditEntries,
  sites,
  zones,
  failedJobs,
  accounts,
};
