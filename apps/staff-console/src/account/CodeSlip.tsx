import { shortInstant, useLocale } from '@renda/ui/texts';
import { Alert, Button, Modal } from 'antd';
import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import styles from './CodeSlip.module.css';

/** An account with the code that opens it. */
export interface IssuedCode {
  id: string;
  name: string;
  login: string;
  code: string;
  codeExpiresAt?: string | null;
}

/** Shows a one-time code for the only time, and prints it as a slip to hand over. */
export function CodeSlip({ issued, onClose }: { issued: IssuedCode; onClose: () => void }) {
  const { t } = useTranslation('account');
  return (
    <Modal
      closable={false}
      footer={[
        <Button key="print" onClick={() => window.print()}>
          {t('code.print')}
        </Button>,
        <Button key="done" onClick={onClose} type="primary">
          {t('code.done')}
        </Button>,
      ]}
      keyboard={false}
      mask={{ closable: false }}
      open
      title={t('code.title')}
    >
      <Alert showIcon title={t('code.once')} type="warning" />
      <Slip issued={issued} />
      <Paper issued={issued} />
    </Modal>
  );
}

function Slip({ issued }: { issued: IssuedCode }) {
  const { t } = useTranslation('account');
  const locale = useLocale();
  const until = issued.codeExpiresAt ? shortInstant(issued.codeExpiresAt, locale) : '';
  return (
    <div className={styles.slip}>
      <p>
        {issued.name}（{issued.login}）
      </p>
      <output aria-label={t('code.label')} className={styles.code}>
        {issued.code}
      </output>
      <p>{t('code.until', { until })}</p>
      <ol>
        <li>{t('code.stepOpen', { address: location.host })}</li>
        <li>{t('code.stepChoose')}</li>
        <li>{t('code.stepSet')}</li>
      </ol>
    </div>
  );
}

/** The same on paper, where nothing else of the page is to be seen. */
function Paper({ issued }: { issued: IssuedCode }) {
  const { t } = useTranslation('account');
  useEffect(() => {
    document.body.dataset.prints = 'slip';
    return () => {
      delete document.body.dataset.prints;
    };
  }, []);
  return createPortal(
    <section aria-hidden className={styles.paper}>
      <h1>{t('code.paperTitle')}</h1>
      <Slip issued={issued} />
      <p>{t('code.paperNote')}</p>
    </section>,
    document.body,
  );
}
