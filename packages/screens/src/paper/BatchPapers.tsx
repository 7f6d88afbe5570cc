import { batchLetterNames, batchLetterTerms } from '@renda/domain';
import { useTranslation } from 'react-i18next';
import { useWord } from '../texts/useWord.ts';
import { PaperMenu } from './PaperMenu.tsx';
import { letterHref } from './paperHref.ts';

interface Props {
  batchId: string;
  /** Of this organ's or unit's packet alone. */
  organId?: string | undefined;
}

/** The letters of a batch as Word files: for its body every packet's, for an organ or unit its own. */
export function BatchPapers({ batchId, organId }: Props) {
  const { t } = useTranslation('paper');
  const word = useWord();
  const items = batchLetterNames.map((letter) => ({
    key: letter,
    label: (
      <a download href={letterHref(letter, { batch: batchId, of: organId })}>
        {t('letter', { letter: word(batchLetterTerms[letter]) })}
      </a>
    ),
  }));
  return <PaperMenu items={items} label={t('letters')} />;
}
