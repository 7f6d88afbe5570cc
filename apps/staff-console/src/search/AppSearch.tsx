import { type PalettePage, SearchButton, useWays } from '@renda/screens';
import type { NavigationGroup } from '@renda/ui/desktop';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Path } from '../shell/navigation.ts';
import { useSignedIn } from '../shell/ViewerContext.ts';
import { entersOnBehalf } from '../suggestion/entersOnBehalf.ts';
import { searchedHere } from './searchedHere.ts';

interface Props {
  /** The navigation of who is signed in: its entries are the pages that are offered. */
  groups: readonly NavigationGroup<Path>[];
}

/** The search of this app, in its band: the pages of the navigation, records, and what one may start. */
export function AppSearch({ groups }: Props) {
  const { t } = useTranslation('search');
  const { roles } = useSignedIn();
  const { go } = useWays();
  const navigate = useNavigate();
  const pages: PalettePage[] = groups.flatMap((group) => group.entries).map(({ to, label }) => ({ to, label }));
  const begin = { key: 'newSuggestion', label: t('newSuggestion'), start: () => go({ to: 'entry' }) };
  return (
    <SearchButton
      actions={entersOnBehalf(roles) ? [begin] : []}
      goToPage={(to) => void navigate({ to })}
      nouns={searchedHere}
      pages={pages}
    />
  );
}
