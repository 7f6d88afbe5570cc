import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { AssignProposals, firstChoice, type Proposals } from './AssignProposals.tsx';

const unit = (id: string, name: string) => ({ __typename: 'Organ', id, name });
const builders = unit('B', '县住房和城乡建设局');
const roads = unit('R', '县交通运输局');
const grounds = [{ __typename: 'Suggestion', id: 'E', officialNumber: '第0012号', title: '关于修路的建议' }];

const proposals = (declinedAt: string | null) =>
  ({
    __typename: 'Suggestion',
    id: 'S',
    proposedUnit: builders,
    suggestedUnits: [
      { __typename: 'LearnedUnit', unit: builders, grounds },
      { __typename: 'LearnedUnit', unit: roads, grounds },
    ],
    handlings: [{ __typename: 'Handling', id: 'H', declinedAt, unit: builders }],
    group: null,
  }) as unknown as Proposals;

it('the unit named with the handing over comes first', () => {
  render(<AssignProposals onChoose={() => undefined} proposals={proposals(null)} />);
  expect(firstChoice(proposals(null))).toBe('B');
  expect(screen.getByText('交办时建议由其主办')).toBeTruthy();
});

it('a unit that has declined it is named as such and proposed no more', () => {
  render(<AssignProposals onChoose={() => undefined} proposals={proposals('2026-12-01T00:30:00Z')} />);
  expect(firstChoice(proposals('2026-12-01T00:30:00Z'))).toBe('R');
  expect(screen.getByText('县住房和城乡建设局已退办。')).toBeTruthy();
  expect(screen.queryByText('交办时建议由其主办')).toBeNull();
  expect(screen.getAllByRole('button')).toHaveLength(1);
});
