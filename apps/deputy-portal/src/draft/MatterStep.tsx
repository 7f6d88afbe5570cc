import { draftLimits } from '@renda/domain';
import { BigButton, ChoiceRow, TextArea, TextField } from '@renda/ui/phone';
import { useLocale } from '@renda/ui/texts';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../shell/ViewerContext.ts';
import { urls } from '../urls.ts';
import type { DraftKeeper } from './DraftKeeper.ts';
import styles from './DraftStep.module.css';
import { NewDraftNotice } from './NewDraftNotice.tsx';
import { PhotoField } from './PhotoField.tsx';
import { SimilarWhileWriting } from './SimilarStep.tsx';
import { useDraftState } from './useOpenDraft.ts';
import { useSimilar } from './useSimilar.ts';
import { VoiceButton } from './VoiceButton.tsx';
import { useWritingHints, WritingHints } from './WritingHints.tsx';

const fields = ['title', 'body'] as const;

interface Props {
  keeper: DraftKeeper;
  draftId: string;
  /** The words that were left on this device were dropped: an empty page is wanted. */
  onDropped: () => void;
}

/** The first screen: what is the matter, in words and photographs. */
export function MatterStep({ keeper, draftId, onDropped }: Props) {
  const { t } = useTranslation('draft');
  const locale = useLocale();
  const navigate = useNavigate();
  const state = useDraftState(keeper);
  const { content } = state.copy.work;
  const { title, body } = content;
  const similar = useSimilar(state);
  const hints = useWritingHints(content, fields);
  const length = [...title].length;
  const limit = draftLimits.title.max;
  const label = draftLimits.title.label[locale];
  return (
    <form
      className={styles.step}
      onSubmit={(event) => {
        event.preventDefault();
        void navigate({ to: urls.draft, params: { draftId, step: similar.found.length > 0 ? 'similar' : 'request' } });
      }}
    >
      <NewDraftNotice draftId={draftId} onDropped={onDropped} />
      <MandateChoice keeper={keeper} />
      <TextArea
        area={{ rows: 6 }}
        label={t('matter.question')}
        limit={draftLimits.body.max}
        onChange={(value) => keeper.change({ body: value })}
        value={body}
      />
      <WritingHints hints={hints('body')} />
      <PhotoField
        beside={
          <VoiceButton onText={(text) => keeper.change({ body: keeper.state().copy.work.content.body + text })} />
        }
        keeper={keeper}
      />
      <TextField
        error={length > limit ? t('matter.titleTooLong', { limit, length }) : null}
        hint={t('matter.titleHint', { limit, length })}
        label={label}
        onChange={(value) => keeper.change({ title: value })}
        value={title}
      />
      <WritingHints hints={hints('title')} />
      <SimilarWhileWriting similar={similar} />
      <p className={styles.secrecy}>{t('secrecy')}</p>
      <BigButton type="submit">{t('matter.next')}</BigButton>
    </form>
  );
}

/** Who holds two mandates says by which one this is raised, until the server has the draft. */
function MandateChoice({ keeper }: { keeper: DraftKeeper }) {
  const { t } = useTranslation('draft');
  const { mandates } = useSignedIn();
  const { suggestionId, work } = useDraftState(keeper).copy;
  if (mandates.length < 2 || suggestionId !== null) return null;
  return (
    <ChoiceRow
      legend={t('mandate')}
      onChange={(id) => keeper.chooseMandate(id)}
      options={mandates.map(({ id, congress }) => ({ value: id, label: congress }))}
      value={work.leadDeputyId}
    />
  );
}
