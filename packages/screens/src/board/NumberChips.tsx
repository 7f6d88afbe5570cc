import { CloseOutlined } from '@ant-design/icons';
import { countTerms, degreeTerms, suggestionSourceTerms, unitDutyTerms } from '@renda/domain';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SuggestionsSearch } from '../suggestion/suggestionsSearch.ts';
import { useWord } from '../texts/useWord.ts';

interface Props {
  search: SuggestionsSearch;
  onChange: (change: Partial<SuggestionsSearch>) => void;
}

const measureTerms = { ...degreeTerms, ...unitDutyTerms };

/** What narrows a list to what a number of a board was counted from, each to be taken off. */
export function NumberChips({ search, onChange }: Props) {
  const { t } = useTranslation('board');
  const word = useWord();
  const { counted, measured, source, without, answers } = search;
  const chips: { key: keyof SuggestionsSearch; label: string }[] = [
    ...(answers ? [{ key: 'answers' as const, label: t('list.answers') }] : []),
    ...(counted ? [{ key: 'counted' as const, label: word(countTerms[counted]) }] : []),
    ...(measured
      ? [{ key: 'measured' as const, label: t('list.measured', { what: word(measureTerms[measured]) }) }]
      : []),
    ...(source
      ? [{ key: 'source' as const, label: t('list.source', { what: word(suggestionSourceTerms[source]) }) }]
      : []),
    ...(without ? [{ key: 'without' as const, label: t(`unnamed.${without}`) }] : []),
  ];
  return chips.map(({ key, label }) => (
    <Button
      aria-label={t('list.takeOff', { what: label })}
      icon={<CloseOutlined />}
      iconPlacement="end"
      key={key}
      onClick={() => onChange({ [key]: undefined })}
      shape="round"
      type="primary"
    >
      {label}
    </Button>
  ));
}
