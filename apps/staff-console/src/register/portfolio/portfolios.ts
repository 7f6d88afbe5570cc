import { registerFields } from '@renda/domain';
import { leaderAndUnit } from '../entryLabels.ts';
import type { RegisterSpec } from '../RegisterSpec.ts';
import { AddPortfolioDocument, ChangePortfolioDocument, EndPortfolioDocument } from './PortfolioChanges.generated.ts';
import { PortfolioEntryDocument, PortfoliosPageDocument } from './PortfoliosPage.generated.ts';

const fields = registerFields.portfolio;

/** Which leader is in charge of which unit. */
export const portfolios: RegisterSpec = {
  noun: 'portfolio',
  title: 'title.portfolios',
  list: PortfoliosPageDocument,
  entry: PortfolioEntryDocument,
  changes: { add: AddPortfolioDocument, change: ChangePortfolioDocument, end: EndPortfolioDocument },
  columns: ['postId', 'organId'],
  nameWidth: '12rem',
  filters: { postId: fields.postId, organId: fields.organId },
  nameOf: leaderAndUnit,
};
