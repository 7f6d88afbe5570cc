import { Card, Section } from '@renda/ui/desktop';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './DeskActs.module.css';
import { MoreActForm } from './MoreActForm.tsx';
import type { MoreActs_suggestionFragment } from './MoreActs.generated.ts';
import { type MoreActName, moreActs } from './moreActs.ts';

interface Props {
  suggestion: MoreActs_suggestionFragment;
  /** Called when it waits to be screened no longer. */
  onDecided: () => void;
  /** Called when a form opens or closes: the keys of the desk rest meanwhile. */
  onOpen: (isOpen: boolean) => void;
}

const onDesk: readonly MoreActName[] = ['redirect', 'join', 'endForReference', 'takeBack', 'answerPaper', 'purge'];

/** The ways out beside the check-list: to another channel, into a similar one, for reference. */
export function DeskActs({ suggestion, onDecided, onOpen }: Props) {
  const { t } = useTranslation('screening');
  const { message } = App.useApp();
  const [open, setOpen] = useState<MoreActName | null>(null);
  const acts = moreActs(suggestion).filter((name) => onDesk.includes(name));
  const show = (name: MoreActName | null) => {
    setOpen(name);
    onOpen(name !== null);
  };
  const done = (told: string, waitsOn?: boolean) => {
    show(null);
    void message.success(told);
    if (!waitsOn) onDecided();
  };
  if (acts.length === 0) return null;
  return (
    <Card>
      <Section title={t('desk.title')}>
        <div className={styles.acts}>
          {acts.map((name) => (
            <Button danger={name === 'purge'} key={name} onClick={() => show(name)}>
              {t(`acts.${name}`)}
            </Button>
          ))}
        </div>
        <p className={styles.note}>{t('desk.note')}</p>
      </Section>
      {open && <MoreActForm name={open} onClose={() => show(null)} onDone={done} suggestion={suggestion} />}
    </Card>
  );
}
