import { ReasonModal } from '@renda/ui/desktop';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMove } from '../graph/useMove.ts';
import { CloseSuggestionsDocument } from './closeSuggestions.generated.ts';

interface Chosen {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly officialNumber?: string | null;
}

interface Props {
  /** The rows that are selected. */
  chosen: readonly Chosen[];
  /** Called when all of them were closed. */
  onDone: () => void;
}

/** Closes the selected suggestions, all or none; the refusal names the one that cannot be closed and what it lacks. */
export function BulkClose({ chosen, onDone }: Props) {
  const { t } = useTranslation('suggestion');
  const { message } = App.useApp();
  const [isAsking, setAsking] = useState(false);
  const { send, isBusy, refusal, invalid, forget } = useMove(CloseSuggestionsDocument);
  const close = async () => {
    const suggestions = chosen.map(({ id, version }) => ({ suggestionId: id, version }));
    if (!(await send({ input: { suggestions } }))) return;
    setAsking(false);
    void message.success(t('close.manyDone', { count: chosen.length }));
    onDone();
  };
  const stop = () => {
    forget();
    setAsking(false);
  };
  return (
    <>
      <Button onClick={() => setAsking(true)} type="primary">
        {t('close.many', { count: chosen.length })}
      </Button>
      <ReasonModal
        confirmLabel={t('close.submit')}
        consequence={t('close.manyConsequence', {
          count: chosen.length,
          which: chosen.map(({ officialNumber, title }) => officialNumber ?? title).join('、'),
        })}
        isBusy={isBusy}
        isOpen={isAsking}
        onClose={stop}
        onConfirm={() => void close()}
        reason="none"
        refusal={refusal ?? invalid?.message ?? null}
        title={t('close.title')}
      />
    </>
  );
}
