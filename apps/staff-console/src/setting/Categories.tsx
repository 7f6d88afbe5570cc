import { useQuery } from '@apollo/client/react';
import { Card, Loading, type PlainColumn, PlainTable, Section, Tag } from '@renda/ui/desktop';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CategoryRowFragment, SettingsCategoriesDocument } from './Categories.generated.ts';
import { CategoryDrawer } from './CategoryDrawer.tsx';

/** The subjects under which suggestions are counted, in official order. */
export function Categories() {
  const { t } = useTranslation('setting');
  const { data } = useQuery(SettingsCategoriesDocument, { fetchPolicy: 'cache-and-network' });
  const [open, setOpen] = useState<CategoryRowFragment | 'new' | null>(null);
  const columns: PlainColumn<CategoryRowFragment>[] = [
    { key: 'sortOrder', title: t('category.sortOrder'), render: ({ sortOrder }) => sortOrder, width: '6rem' },
    { key: 'name', title: t('category.name'), render: ({ name }) => name },
    {
      key: 'isActive',
      title: t('category.standing'),
      render: ({ isActive }) => (
        <Tag kind={isActive ? 'ok' : 'rest'}>{t(isActive ? 'category.inUse' : 'category.outOfUse')}</Tag>
      ),
    },
    {
      key: 'act',
      title: t('category.act'),
      render: (row) => (
        <Button aria-label={t('category.changeOf', { name: row.name })} onClick={() => setOpen(row)} size="small">
          {t('change')}
        </Button>
      ),
    },
  ];
  return (
    <Card>
      <Section extra={<Button onClick={() => setOpen('new')}>{t('category.add')}</Button>} title={t('category.title')}>
        {data ? (
          <PlainTable columns={columns} label={t('category.title')} rowKey={({ id }) => id} rows={data.categories} />
        ) : (
          <Loading lines={6} />
        )}
      </Section>
      {open && <CategoryDrawer category={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </Card>
  );
}
