import { handlingLimits } from '@renda/domain';
import { FormDrawer } from '@renda/ui/desktop';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Consequence } from '../fields/Consequence.tsx';
import { LimitedText } from '../fields/LimitedText.tsx';
import { useMove } from '../graph/useMove.ts';
import { DiscardUpwardReportDocument } from './discardUpwardReport.generated.ts';
import styles from './Entries.module.css';
import type { Leadership } from './SuggestionLeadership.tsx';
import { SendUpwardReportDocument } from './sendUpwardReport.generated.ts';

interface Props {
  report: Leadership['upwardReports'][number];
  maySend: boolean;
  onClose: () => void;
}

/** A draft is amended here and sent by a person; what was sent is read as it went out. */
export function UpwardReportDrawer({ report: { id, version, state, body, addresseeName }, maySend, onClose }: Props) {
  const { t } = useTranslation('leadership');
  const { message } = App.useApp();
  const sending = useMove(SendUpwardReportDocument);
  const discarding = useMove(DiscardUpwardReportDocument);
  const isOpen = state === 'DRAFT' && maySend;
  const finish = (isDone: boolean, told: string) => {
    if (!isDone) return false;
    onClose();
    void message.success(told);
    return true;
  };
  const submit = async (values: { body: string }) => {
    if (!isOpen) return finish(true, t('report.unchanged'));
    const done = await sending.send({ input: { reportId: id, version, body: values.body } });
    return finish(done !== null, t('report.sent', { name: addresseeName }));
  };
  const discard = async () => {
    const done = await discarding.send({ input: { reportId: id, version } });
    finish(done !== null, t('report.discarded'));
  };
  return (
    <FormDrawer<{ body: string }>
      extra={isOpen && <Button onClick={() => void discard()}>{t('report.discard')}</Button>}
      initialValues={{ body }}
      invalid={sending.invalid}
      isBusy={sending.isBusy || discarding.isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={sending.refusal ?? discarding.refusal}
      submitLabel={t(isOpen ? 'report.submit' : 'report.close')}
      title={t('report.to', { name: addresseeName })}
      width={720}
    >
      {isOpen && <Consequence>{t('report.consequence', { name: addresseeName })}</Consequence>}
      {isOpen ? (
        <LimitedText limit={handlingLimits.upwardReport} name="body" rows={12} />
      ) : (
        <p className={styles.text}>{body}</p>
      )}
    </FormDrawer>
  );
}
