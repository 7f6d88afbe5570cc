import type { FragmentType } from '@apollo/client';
import { suggestionLetters } from '@renda/domain';
import type { MenuProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRecord } from '../graph/useRecord.ts';
import { useWord } from '../texts/useWord.ts';
import { PaperMenu } from './PaperMenu.tsx';
import { caseFileHref, letterHref } from './paperHref.ts';
import {
  type SuggestionPapers_suggestionFragment,
  SuggestionPapers_suggestionFragmentDoc,
} from './SuggestionPapers.generated.ts';

interface Props {
  suggestion: FragmentType<SuggestionPapers_suggestionFragment>;
}

/** What may be taken out of a suggestion's page: its letters as Word files, and all of it as an archive. */
export function SuggestionPapers({ suggestion }: Props) {
  const { t } = useTranslation('paper');
  const word = useWord();
  const found = useRecord(SuggestionPapers_suggestionFragmentDoc, 'SuggestionPapers_suggestion', suggestion);
  if (!found) return null;
  const letters = found.availableLetters.map((letter) => ({
    key: letter,
    label: (
      <a download href={letterHref(letter, { suggestion: found.id })}>
        {t('letter', { letter: word(suggestionLetters[letter].label) })}
      </a>
    ),
  }));
  const items: NonNullable<MenuProps['items']> = [
    ...letters,
    ...(letters.length > 0 ? [{ type: 'divider' as const }] : []),
    {
      key: 'caseFile',
      label: (
        <a download href={caseFileHref(found.id)}>
          {t('caseFile')}
        </a>
      ),
    },
  ];
  return <PaperMenu items={items} label={t('export')} />;
}
