import { DownOutlined } from '@ant-design/icons';
import type { FragmentType } from '@apollo/client';
import { App, Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRecord } from '../graph/useRecord.ts';
import { MoreActForm } from './MoreActForm.tsx';
import { type MoreActs_suggestionFragment, MoreActs_suggestionFragmentDoc } from './MoreActs.generated.ts';
import { type MoreActName, moreActs } from './moreActs.ts';

interface Props {
  suggestion: FragmentType<MoreActs_suggestionFragment>;
}

/** What may be done beside the usual way, behind one button: these are rare, and some cannot be undone. */
export function MoreActs({ suggestion }: Props) {
  const { t } = useTranslation('screening');
  const { message } = App.useApp();
  const [open, setOpen] = useState<MoreActName | null>(null);
  const found = useRecord(MoreActs_suggestionFragmentDoc, 'MoreActs_suggestion', suggestion);
  const acts = found ? moreActs(found) : [];
  if (!found || (acts.length === 0 && !open)) return null;
  const items = acts.map((name) => ({ key: name, label: t(`acts.${name}`), danger: name === 'purge' }));
  const done = (told: string) => {
    setOpen(null);
    void message.success(told);
  };
  return (
    <>
      <Dropdown menu={{ items, onClick: ({ key }) => setOpen(key as MoreActName) }} trigger={['click']}>
        <Button icon={<DownOutlined />} iconPlacement="end">
          {t('acts.more')}
        </Button>
      </Dropdown>
      {open && <MoreActForm name={open} onClose={() => setOpen(null)} onDone={done} suggestion={found} />}
    </>
  );
}
