import type { FragmentType } from '@apollo/client';
import { Section } from '@renda/ui/desktop';
import { App, Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRecord } from '../graph/useRecord.ts';
import { CoSignerEntry } from './CoSignerEntry.tsx';
import styles from './CoSigners.module.css';
import { EnterSignaturesDrawer } from './EnterSignaturesDrawer.tsx';
import { InviteDrawer } from './InviteDrawer.tsx';
import {
  type SuggestionCoSigners_suggestionFragment,
  SuggestionCoSigners_suggestionFragmentDoc,
} from './SuggestionCoSigners.generated.ts';

export type Signed = SuggestionCoSigners_suggestionFragment;
export type CoSigner = Signed['coSigners'][number];

/** What a form of this section is given. */
export interface CoSigningFormProps {
  suggestion: Signed;
  onClose: () => void;
  /** Called when it was done, with what to tell the person. */
  onDone: (told: string) => void;
}

interface Props {
  suggestion: FragmentType<SuggestionCoSigners_suggestionFragment>;
}

/** Who signs it too: each answer and opinion, whom one may ask or enter, and who evaluates where it is not the lead deputy. */
export function SuggestionCoSigners({ suggestion }: Props) {
  const { t } = useTranslation('coSigning');
  const found = useRecord(SuggestionCoSigners_suggestionFragmentDoc, 'SuggestionCoSigners_suggestion', suggestion);
  if (!found) return null;
  const { coSigners, availableActs } = found;
  const mayAsk = availableActs.includes('inviteCoSigners');
  const mayEnter = availableActs.includes('enterCoSignatures');
  const isPassedOn = found.evaluator?.id !== found.leadDeputy.id;
  if (coSigners.length === 0 && !mayAsk && !mayEnter && !isPassedOn) return null;
  const signed = coSigners.filter(({ state }) => state === 'SIGNED').length;
  return (
    <Section
      extra={<Buttons suggestion={found} />}
      note={coSigners.length > 0 ? t('counts', { signed, asked: coSigners.length }) : undefined}
      title={t('title')}
    >
      {coSigners.length === 0 && (mayAsk || mayEnter) && <span className={styles.note}>{t('none')}</span>}
      {isPassedOn && <p className={styles.text}>{evaluatorWords(found, t)}</p>}
      <ul className={styles.list}>
        {coSigners.map((each) => (
          <CoSignerEntry coSigner={each} key={each.id} round={found.round} />
        ))}
      </ul>
    </Section>
  );
}

function evaluatorWords(
  { evaluator, leadDeputy, screener }: Signed,
  t: ReturnType<typeof useTranslation<'coSigning'>>['t'],
) {
  const lead = leadDeputy.name;
  if (evaluator) return t('evaluatedBy', { lead, name: evaluator.name });
  return t('evaluatedOnRecord', { lead, screener: screener.name });
}

function Buttons({ suggestion }: { suggestion: Signed }) {
  const { t } = useTranslation('coSigning');
  const { message } = App.useApp();
  const [open, setOpen] = useState<'invite' | 'enter' | null>(null);
  const { availableActs } = suggestion;
  const close = () => setOpen(null);
  const done = (told: string) => {
    close();
    void message.success(told);
  };
  return (
    <Space data-print="no">
      {availableActs.includes('inviteCoSigners') && <Button onClick={() => setOpen('invite')}>{t('invite.do')}</Button>}
      {availableActs.includes('enterCoSignatures') && <Button onClick={() => setOpen('enter')}>{t('enter.do')}</Button>}
      {open === 'invite' && <InviteDrawer onClose={close} onDone={done} suggestion={suggestion} />}
      {open === 'enter' && <EnterSignaturesDrawer onClose={close} onDone={done} suggestion={suggestion} />}
    </Space>
  );
}
