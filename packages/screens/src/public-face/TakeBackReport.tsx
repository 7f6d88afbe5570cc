import { useReadAgain } from '@renda/client';
import { ReasonModal } from '@renda/ui/desktop';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMove } from '../graph/useMove.ts';
import { PublishReportDocument } from './publishReport.generated.ts';
import { ReportPublicationDocument } from './ReportPublication.generated.ts';

/** Takes a year's report back, to be put right or for good; why is kept in the audit trail. */
export function TakeBackReport({ year }: { year: number }) {
  const { t } = useTranslation('publicFace');
  const { message } = App.useApp();
  const [isOpen, setOpen] = useState(false);
  const { send, isBusy, refusal, invalid } = useMove(PublishReportDocument);
  const again = useReadAgain(ReportPublicationDocument);
  const takeBack = async (reason: string) => {
    if (!(await send({ input: { year, isPublished: false, reason } }))) return;
    setOpen(false);
    await again();
    void message.success(t('report.takenBack', { year }));
  };
  return (
    <>
      <Button danger onClick={() => setOpen(true)}>
        {t('takeBack')}
      </Button>
      <ReasonModal
        confirmLabel={t('takeBack')}
        consequence={t('report.takeBackConsequence', { year })}
        isBusy={isBusy}
        isDangerous
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        onConfirm={(reason) => void takeBack(reason)}
        reason="required"
        refusal={refusal ?? invalid?.message ?? null}
        title={t('report.takeBackTitle', { year })}
      />
    </>
  );
}
