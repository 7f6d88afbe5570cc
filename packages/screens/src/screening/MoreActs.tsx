import { DownOutlined } from '@ant-design/icons';
import type { FragmentType } from '@apollo/client';
import { App, Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRecord } from '../graph/useRecord.ts';
import { useOpenForm } from '../ways/OpenActContext.ts';
import { MoreActForm } from './MoreActForm.tsx';
import { type MoreActs_suggestionFragment, MoreActs_suggestionFragmentDoc } from './MoreActs.generated.ts';
import { moreActs } from './moreActs.ts';

interface Props {
  suggestion: FragmentType<MoreActs_suggestionFragment>;
}

/** What may be done beside the usual way, behind one button: these are rare, and some cannot be undone. */
export function MoreActs({ suggestion }: Props) {
  const { t } = useTranslation('screening');
  const { message } = App.useApp();
  const found = useRecord(MoreActs_suggestionFragmentDoc, 'MoreActs_suggestion', suggestion);
  const acts = found ? moreActs(found) : [];
  const { open, show, close } = useOpenForm((named) => acts.find((name) => name === named));
  if (!found || (acts.length === 0 && !open)) return null;
  const items = acts.map((name) => ({ key: name, label: t(`acts.${name}`), danger: name === 'purge' }));
  const done = (told: string) => {
    close();
    void message.success(told);
  };
  return (
    <>
      <Dropdown menu={{ items, onClick: ({ key }) => show(key) }} trigger={['click']}>
        <Button icon={<DownOutlined />} iconPlacement="end">
          {t('acts.more')}
        </Button>
      </Dropdown>
      {open && <MoreActForm name={open} onClose={close} onDone={done} suggestion={found} />}
    </>
  );
}
