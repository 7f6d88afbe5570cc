import { type ScreeningPoint, screeningPoints, screeningPointTerms } from '@renda/domain';
import { Card, Section } from '@renda/ui/desktop';
import { Alert, App, Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeskActs } from '../screening/DeskActs.tsx';
import { useWord } from '../texts/useWord.ts';
import { useWays } from '../ways/WaysContext.ts';
import styles from './ScreeningScreen.module.css';
import type { ScreenedSuggestion } from './ScreeningScreen.tsx';
import { SendBackModal } from './SendBackModal.tsx';
import type { ScreeningQueue } from './screeningQueue.ts';
import { useAcceptSuggestion } from './useAcceptSuggestion.ts';
import { useScreeningKeys } from './useScreeningKeys.ts';

interface Props {
  suggestion: ScreenedSuggestion;
  queue: ScreeningQueue;
  onDecided: () => void;
}

/** The check-list of screening, and the two decisions: accept when all of it is in order, else send back. */
export function ScreeningDesk({ suggestion, queue, onDecided }: Props) {
  const { t } = useTranslation('suggestion');
  const { message } = App.useApp();
  const [checked, setChecked] = useState<readonly ScreeningPoint[]>([]);
  const [isSendingBack, setSendingBack] = useState(false);
  const [isActing, setActing] = useState(false);
  const { send, isBusy, refusal, invalid } = useAcceptSuggestion();
  const isLeft = useIsLeft();
  const missing = screeningPoints.length - checked.length;
  const toggle = (point: ScreeningPoint) =>
    setChecked((now) => (now.includes(point) ? now.filter((each) => each !== point) : [...now, point]));
  const accept = async () => {
    if (isBusy || missing > 0) return;
    const { id, version } = suggestion;
    const done = await send({ input: { suggestionId: id, version, checked: [...checked] } });
    if (!done) return;
    void message.success(t('screening.accepted', { number: done.suggestion?.officialNumber ?? '' }));
    if (!isLeft()) onDecided();
  };
  const leave = useNeighbours(queue);
  useScreeningKeys(!isSendingBack && !isActing, { toggle, accept, sendBack: () => setSendingBack(true), ...leave });
  const fault = invalid?.message ?? refusal;
  return (
    <div className={styles.desk}>
      <Card>
        <Section title={t('screening.title')}>
          <PointList checked={checked} onToggle={toggle} />
          <p aria-live="polite" className={styles.told}>
            {missing > 0 ? t('screening.missing', { count: missing }) : t('screening.consequence')}
          </p>
          {fault && <Alert role="alert" showIcon title={fault} type="error" />}
          <div className={styles.buttons}>
            <Button disabled={missing > 0} loading={isBusy} onClick={() => void accept()} type="primary">
              {t('screening.accept')}
            </Button>
            <Button onClick={() => setSendingBack(true)}>{t('screening.sendBack')}</Button>
          </div>
          <p className={styles.keys}>{t('screening.keys')}</p>
        </Section>
      </Card>
      <DeskActs onDecided={onDecided} onOpen={setActing} suggestion={suggestion} />
      {isSendingBack && (
        <SendBackModal onClose={() => setSendingBack(false)} onDone={onDecided} suggestion={suggestion} />
      )}
    </div>
  );
}

/** Whether somebody has gone on elsewhere meanwhile: they are not called back. */
function useIsLeft(): () => boolean {
  const left = useRef(false);
  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
    };
  }, []);
  return () => left.current;
}

/** Going to the neighbours in the queue, where there are any. */
function useNeighbours({ next, previous }: ScreeningQueue) {
  const { go } = useWays();
  const to = (id: string | null) => () => {
    if (id) go({ to: 'screening', id });
  };
  return { next: to(next), previous: to(previous) };
}

interface PointListProps {
  checked: readonly ScreeningPoint[];
  onToggle: (point: ScreeningPoint) => void;
}

function PointList({ checked, onToggle }: PointListProps) {
  const word = useWord();
  return (
    <div className={styles.points}>
      {screeningPoints.map((point, at) => {
        const isChecked = checked.includes(point);
        return (
          <label className={styles.point} data-checked={isChecked} key={point}>
            <input checked={isChecked} onChange={() => onToggle(point)} type="checkbox" />
            {word(screeningPointTerms[point])}
            <span aria-hidden="true" className={styles.key}>
              {at + 1}
            </span>
          </label>
        );
      })}
    </div>
  );
}
