import { rateDefinitions, rateKeys, rateSentences } from '@renda/domain';
import { useTranslation } from 'react-i18next';
import { useWord } from '../texts/useWord.ts';
import { Definitions } from './Definitions.tsx';

/** What each rate is a share of. */
export function RateDefinitions() {
  const { t } = useTranslation('board');
  const word = useWord();
  const entries = rateKeys.map((key) => ({ label: word(rateDefinitions[key].label), words: word(rateSentences(key)) }));
  return <Definitions entries={entries} note={t('definition.interval')} title={t('definition.rates')} />;
}
