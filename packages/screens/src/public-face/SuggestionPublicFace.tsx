import type { FragmentType } from '@apollo/client';
import { opennessTerms } from '@renda/domain';
import { Card, ReasonModal, Section, Tag } from '@renda/ui/desktop';
import { shortInstant, useLocale } from '@renda/ui/texts';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMove } from '../graph/useMove.ts';
import { useRecord } from '../graph/useRecord.ts';
import { useWord } from '../texts/useWord.ts';
import { PublishDrawer } from './PublishDrawer.tsx';
import { PublishSuggestionDocument } from './publishSuggestion.generated.ts';
import {
  type SuggestionPublicFace_suggestionFragment,
  SuggestionPublicFace_suggestionFragmentDoc,
} from './SuggestionPublicFace.generated.ts';

/** What is read of a suggestion about its public face. */
export type PublicFace = SuggestionPublicFace_suggestionFragment;

interface Props {
  suggestion: FragmentType<SuggestionPublicFace_suggestionFragment>;
}

/** Whether the public may read it, and the buttons of who may open it or take it back. */
export function SuggestionPublicFace({ suggestion }: Props) {
  const { t } = useTranslation('publicFace');
  const word = useWord();
  const locale = useLocale();
  const [form, setForm] = useState<'publish' | 'takeBack' | null>(null);
  const found = useRecord(SuggestionPublicFace_suggestionFragmentDoc, 'SuggestionPublicFace_suggestion', suggestion);
  if (!found?.availableActs.includes('publish')) return null;
  const { openness, publishedAt } = found;
  const isOpen = publishedAt !== null;
  const button = openness !== 'CLOSED' && (
    <Button onClick={() => setForm(isOpen ? 'takeBack' : 'publish')}>{t(isOpen ? 'takeBack' : 'publish')}</Button>
  );
  const close = () => setForm(null);
  return (
    <Card>
      <Section extra={button} title={t('title')}>
        <p>
          <Tag kind={isOpen ? 'ok' : 'rest'}>
            {isOpen ? t('since', { when: shortInstant(publishedAt, locale) }) : t('notYet')}
          </Tag>{' '}
          {t('wish', { openness: word(opennessTerms[openness]) })}
        </p>
      </Section>
      {form === 'publish' && <PublishDrawer onClose={close} suggestion={found} />}
      {form === 'takeBack' && <TakeBackModal onClose={close} suggestion={found} />}
    </Card>
  );
}

function TakeBackModal({ suggestion: { id, version }, onClose }: { suggestion: PublicFace; onClose: () => void }) {
  const { t } = useTranslation('publicFace');
  const { message } = App.useApp();
  const { send, isBusy, refusal } = useMove(PublishSuggestionDocument);
  const confirm = async () => {
    const done = await send({ input: { suggestionId: id, version, isPublished: false } });
    if (!done) return;
    onClose();
    void message.success(t('takenBack'));
  };
  return (
    <ReasonModal
      confirmLabel={t('takeBack')}
      consequence={t('takeBackConsequence')}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onConfirm={() => void confirm()}
      reason="none"
      refusal={refusal}
      title={t('takeBack')}
    />
  );
}
