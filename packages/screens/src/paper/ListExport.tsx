import { DownloadOutlined } from '@ant-design/icons';
import { type ListKind, listKindTerms } from '@renda/domain';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWord } from '../texts/useWord.ts';
import { ExportButton } from './ExportButton.tsx';
import { listHref } from './paperHref.ts';

interface Props {
  /** The list that is taken out; of several, the viewer chooses. */
  kinds: readonly [ListKind, ...ListKind[]];
  /** What the list is narrowed to, as its query has it. */
  filter?: object | undefined;
}

/** Takes the list out as a workbook: all its rows under the filters that are set, not only those on the page. */
export function ListExport({ kinds, filter }: Props) {
  const { t } = useTranslation('paper');
  const word = useWord();
  const [only, ...more] = kinds;
  if (more.length === 0) return <ExportButton href={listHref(only, filter)} />;
  const items = kinds.map((kind) => ({
    key: kind,
    label: (
      <a download href={listHref(kind, filter)}>
        {word(listKindTerms[kind])}
      </a>
    ),
  }));
  return (
    <Dropdown menu={{ items, 'aria-label': t('exportWhich') }} trigger={['click']}>
      <Button icon={<DownloadOutlined aria-hidden="true" />} title={t('exportHint')}>
        {t('export')}
      </Button>
    </Dropdown>
  );
}
