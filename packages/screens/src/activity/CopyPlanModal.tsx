import { useIdempotencyKey } from '@renda/client';
import { quarterWords, shiftQuarter } from '@renda/domain';
import { shortDate, useLocale } from '@renda/ui/texts';
import { Alert, Checkbox, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMove } from '../graph/useMove.ts';
import { useWord } from '../texts/useWord.ts';
import { CopyPlanDocument } from './changeActivities.generated.ts';
import styles from './QuarterPlan.module.css';
import type { QuarterPlan } from './quarterPlan.ts';

interface Props {
  plan: QuarterPlan;
  onClose: () => void;
  onDone: (told: string) => Promise<void>;
}

/** Shows what copying the quarter before would plan, room by room; what is not wanted is left out. */
export function CopyPlanModal({ plan, onClose, onDone }: Props) {
  const { t } = useTranslation('activity');
  const word = useWord();
  const { key } = useIdempotencyKey();
  const { send, isBusy, refusal, invalid } = useMove(CopyPlanDocument);
  const rooms = plan.rooms.filter((room) => room.mayPlan && room.copied.length > 0);
  const all = rooms.flatMap(({ copied }) => copied.map(({ activityId }) => activityId));
  const [chosen, setChosen] = useState<readonly string[]>(all);
  const copy = async () => {
    const input = {
      idempotencyKey: key,
      townshipId: plan.township.id,
      quarter: plan.quarter,
      activityIds: [...chosen],
    };
    if (await send({ input })) await onDone(t('copy.done', { count: chosen.length }));
  };
  const from = word(quarterWords(shiftQuarter(plan.quarter, -1)));
  const refused = refusal ?? invalid?.message;
  return (
    <Modal
      confirmLoading={isBusy}
      okButtonProps={{ disabled: chosen.length === 0 }}
      okText={t('copy.submit', { count: chosen.length })}
      onCancel={onClose}
      onOk={() => void copy()}
      open
      title={t('copy.title', { from, to: word(quarterWords(plan.quarter)) })}
    >
      <p>{t('copy.text')}</p>
      <Proposals chosen={chosen} onChosen={setChosen} rooms={rooms} />
      {refused && <Alert role="alert" showIcon title={refused} type="error" />}
    </Modal>
  );
}

interface ProposalsProps {
  rooms: QuarterPlan['rooms'];
  chosen: readonly string[];
  onChosen: (ids: readonly string[]) => void;
}

function Proposals({ rooms, chosen, onChosen }: ProposalsProps) {
  const locale = useLocale();
  return (
    <ul className={styles.proposals}>
      {rooms.map(({ siteId, name, copied }) => (
        <li key={siteId}>
          <b>{name}</b>
          {copied.map(({ activityId, title, plannedOn }) => (
            <Checkbox
              checked={chosen.includes(activityId)}
              key={activityId}
              onChange={({ target }) =>
                onChosen(target.checked ? [...chosen, activityId] : chosen.filter((id) => id !== activityId))
              }
            >
              {shortDate(plannedOn, locale)} · {title}
            </Checkbox>
          ))}
        </li>
      ))}
    </ul>
  );
}
