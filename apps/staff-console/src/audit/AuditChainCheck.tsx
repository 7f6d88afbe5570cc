import { useLazyQuery } from '@apollo/client/react';
import { faultSentence } from '@renda/client';
import { Tag } from '@renda/ui/desktop';
import { Button, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { AuditChainDocument } from './AuditChain.generated.ts';

/** Checks the whole trail when asked, and says how it stands. */
export function AuditChainCheck() {
  const { t } = useTranslation('audit');
  const [check, { data, loading, error }] = useLazyQuery(AuditChainDocument, { fetchPolicy: 'network-only' });
  const chain = data?.auditChain;
  return (
    <Space>
      <span aria-live="polite" role="status">
        {error && <Tag kind="due">{faultSentence(error)}</Tag>}
        {!error && chain?.isWhole && <Tag kind="ok">{t('chain.whole', { count: chain.entries })}</Tag>}
        {!error && chain?.fault && <Tag kind="late">{t('chain.broken', { fault: chain.fault })}</Tag>}
      </span>
      <Button loading={loading} onClick={() => void check()}>
        {t('chain.check')}
      </Button>
    </Space>
  );
}
