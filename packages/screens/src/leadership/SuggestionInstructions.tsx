import { Section, Tag } from '@renda/ui/desktop';
import { longDate, useLocale } from '@renda/ui/texts';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AttachmentLinks } from '../suggestion/AttachmentLinks.tsx';
import { recordNamed, useOpenForm } from '../ways/OpenActContext.ts';
import { AnswerInstructionDrawer } from './AnswerInstructionDrawer.tsx';
import styles from './Entries.module.css';
import { InstructionDrawer } from './InstructionDrawer.tsx';
import type { Leadership } from './SuggestionLeadership.tsx';

export type Instruction = Leadership['instructions'][number];

interface Props {
  suggestion: Leadership;
}

/** What leaders instructed and how it was acted on, with the button to record another. */
export function SuggestionInstructions({ suggestion }: Props) {
  const { t } = useTranslation('leadership');
  const { message } = App.useApp();
  const [isOpen, setOpen] = useState(false);
  const { instructions, availableActs } = suggestion;
  const mayRecord = availableActs.includes('instruct');
  const open = instructions.filter(({ answer }) => answer === null);
  const form = useOpenForm((named) => recordNamed(named, 'answerInstruction', open));
  if (instructions.length === 0 && !mayRecord) return null;
  const done = (told: string) => {
    setOpen(false);
    void message.success(told);
  };
  return (
    <Section
      extra={mayRecord && <Button onClick={() => setOpen(true)}>{t('instruction.record')}</Button>}
      title={t('instruction.title')}
    >
      {instructions.length === 0 && <span className={styles.note}>{t('instruction.none')}</span>}
      <ul className={styles.list}>
        {instructions.map((each) => (
          <InstructionEntry
            instruction={each}
            key={each.id}
            onAnswer={() => form.show(`answerInstruction.${each.id}`)}
          />
        ))}
      </ul>
      {form.open && <AnswerInstructionDrawer instruction={form.open} onClose={form.close} />}
      {isOpen && <InstructionDrawer onClose={() => setOpen(false)} onDone={done} suggestion={suggestion} />}
    </Section>
  );
}

function InstructionEntry({ instruction, onAnswer }: { instruction: Instruction; onAnswer: () => void }) {
  const { t } = useTranslation('leadership');
  const locale = useLocale();
  const { leaderTitle, leaderName, givenOn, to, text, isOnBehalf, enteredByName, attachments, answer } = instruction;
  return (
    <li className={styles.one}>
      <span className={styles.head}>
        <strong>{`${leaderTitle} ${leaderName}`}</strong>
        <span>{longDate(givenOn, locale)}</span>
        {to && <Tag>{t('instruction.to', { organ: to.name })}</Tag>}
        {isOnBehalf && <span className={styles.note}>{t('instruction.enteredBy', { name: enteredByName })}</span>}
      </span>
      <p className={styles.text}>{text}</p>
      <AttachmentLinks attachments={attachments} />
      {answer === null ? (
        <span>
          <Button data-print="no" onClick={onAnswer} size="small">
            {t('instruction.answer')}
          </Button>
        </span>
      ) : (
        <Answer instruction={instruction} />
      )}
    </li>
  );
}

function Answer({ instruction: { answer, answeredByName } }: { instruction: Instruction }) {
  const { t } = useTranslation('leadership');
  return (
    <p className={styles.answer}>
      {t('instruction.answered', { name: answeredByName ?? '' })}
      {answer}
    </p>
  );
}
