import { useAct } from '@renda/client';
import { ReasonModal } from '@renda/ui/desktop';
import { App, Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FailedJobRow } from './FailedJobsPage.tsx';
import { GiveUpJobDocument } from './GiveUpJob.generated.ts';
import { RunJobAgainDocument } from './RunJobAgain.generated.ts';

const queries = ['FailedJobsPage'];

/** Run it again at once, or give it up. */
export function FailedJobActs({ job }: { job: FailedJobRow }) {
  return (
    <Space>
      <RunAgain job={job} />
      <GiveUp job={job} />
    </Space>
  );
}

function RunAgain({ job: { id } }: { job: FailedJobRow }) {
  const { t } = useTranslation('job');
  const { message } = App.useApp();
  const { act, isBusy, fault } = useAct(RunJobAgainDocument, queries);
  const run = async () => {
    const result = (await act({ input: { jobId: id } }))?.runJobAgain;
    if (result?.__typename === 'RunJobAgainPayload') void message.success(t('runAgain.done'));
    else void message.error(result?.message ?? fault);
  };
  return (
    <Button loading={isBusy} onClick={() => void run()}>
      {t('runAgain.button')}
    </Button>
  );
}

function GiveUp({ job: { id, label } }: { job: FailedJobRow }) {
  const { t } = useTranslation('job');
  const { message } = App.useApp();
  const { act, isBusy, fault } = useAct(GiveUpJobDocument, queries);
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const giveUp = async () => {
    const result = (await act({ input: { jobId: id } }))?.giveUpJob;
    if (result?.__typename !== 'GiveUpJobPayload') return setRefusal(result?.message ?? null);
    setAsking(false);
    void message.success(t('giveUp.done'));
  };
  return (
    <>
      <Button danger onClick={() => setAsking(true)}>
        {t('giveUp.button')}
      </Button>
      <ReasonModal
        confirmLabel={t('giveUp.button')}
        consequence={t('giveUp.consequence', { label })}
        isBusy={isBusy}
        isDangerous
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => void giveUp()}
        reason="none"
        refusal={fault ?? refusal}
        title={t('giveUp.title')}
      />
    </>
  );
}
