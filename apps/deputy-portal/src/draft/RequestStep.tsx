import { draftLimits, suggestionKinds, suggestionKindTerms } from '@renda/domain';
import { BigButton, ChoiceRow, TextArea } from '@renda/ui/phone';
import { useLocale } from '@renda/ui/texts';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CoSignersField } from '../co-signing/CoSignersField.tsx';
import { urls } from '../urls.ts';
import { CategoryField } from './CategoryField.tsx';
import type { DraftKeeper } from './DraftKeeper.ts';
import styles from './DraftStep.module.css';
import { OpennessField } from './OpennessField.tsx';
import { SourceField } from './SourceField.tsx';
import { UnitField } from './UnitField.tsx';
import { useDraftState } from './useOpenDraft.ts';
import { useWritingHints, WritingHints } from './WritingHints.tsx';

const fields = ['proposal', 'kind'] as const;

/** The second screen: what one asks for, under which subject, of whom, and whether the public may read it. */
export function RequestStep({ keeper, draftId }: { keeper: DraftKeeper; draftId: string }) {
  const { t } = useTranslation('draft');
  const locale = useLocale();
  const navigate = useNavigate();
  const { suggestionId, coSigners, work } = useDraftState(keeper).copy;
  const { content } = work;
  const hints = useWritingHints(content, fields);
  return (
    <form
      className={styles.step}
      onSubmit={(event) => {
        event.preventDefault();
        void navigate({ to: urls.draft, params: { draftId, step: 'check' } });
      }}
    >
      <TextArea
        area={{ rows: 6 }}
        hint={t('request.hint')}
        label={t('request.question')}
        limit={draftLimits.proposal.max}
        onChange={(proposal) => keeper.change({ proposal })}
        value={content.proposal}
      />
      <WritingHints hints={hints('proposal')} />
      <CategoryField onChange={(category) => keeper.change({ category })} value={content.category} />
      <UnitField onChange={(wishedUnit) => keeper.change({ wishedUnit })} value={content.wishedUnit} />
      <ChoiceRow
        legend={t('request.kind')}
        onChange={(kind) => keeper.change({ kind })}
        options={suggestionKinds.map((kind) => ({ value: kind, label: suggestionKindTerms[kind][locale] }))}
        value={content.kind}
      />
      <WritingHints hints={hints('kind')} />
      <SourceField onChange={(source) => keeper.change({ source })} value={content.source} />
      <OpennessField
        onChange={(change) => keeper.change(change)}
        openness={content.openness}
        reason={content.opennessReason}
      />
      <CoSignersField
        chosen={coSigners}
        leadDeputyId={work.leadDeputyId}
        onChange={(chosen) => keeper.chooseCoSigners(chosen)}
        suggestionId={suggestionId}
      />
      <BigButton type="submit">{t('request.next')}</BigButton>
    </form>
  );
}
