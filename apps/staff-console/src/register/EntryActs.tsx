import { Button, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import type { EntryNode } from './EntryNode.ts';
import type { Doing } from './RegisterForm.tsx';

interface Props {
  entry: EntryNode;
  onAct: (doing: Doing) => void;
}

/** What may be done with the open entry; one that has an end may be corrected, not ended again. */
export function EntryActs({ entry, onAct }: Props) {
  const { t } = useTranslation('register');
  return (
    <Space data-print="no">
      {!entry.validTo && <Button onClick={() => onAct({ what: 'end', entry })}>{t('act.end')}</Button>}
      <Button onClick={() => onAct({ what: 'change', entry })}>{t('act.change')}</Button>
    </Space>
  );
}
