import type { FragmentType } from '@apollo/client';
import { today } from '@renda/ui/texts';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusedContext } from '../graph/RefusedContext.ts';
import { useRecord } from '../graph/useRecord.ts';
import { PlacingActForm } from './PlacingActForm.tsx';
import { type PlacingActs_suggestionFragment, PlacingActs_suggestionFragmentDoc } from './PlacingActs.generated.ts';
import { type PlacingAct, placingActs } from './placingActs.ts';

export type PlacedSuggestion = PlacingActs_suggestionFragment;
export type PlacedHandling = PlacedSuggestion['handlings'][number];
export type WideApplication = PlacedSuggestion['wideApplications'][number];
export type OpenPlacingAct = PlacingAct<PlacedHandling, WideApplication>;

interface Props {
  suggestion: FragmentType<PlacingActs_suggestionFragment>;
  /** The act whose form is open, as the address names it. */
  act: string | undefined;
  onAct: (act: string | undefined) => void;
}

/** What the viewer can do about who handles it, by when, and at which level. */
export function PlacingActs({ suggestion, act, onAct }: Props) {
  const { t } = useTranslation('placing');
  const { message } = App.useApp();
  const found = useRecord(PlacingActs_suggestionFragmentDoc, 'PlacingActs_suggestion', suggestion);
  const acts = found ? placingActs(found, today()) : [];
  const open = useOpen(found, acts, act);
  const close = () => onAct(undefined);
  const done = (told: string) => {
    close();
    void message.success(told);
  };
  return (
    <>
      {acts.map((each) => (
        <Button key={each.key} onClick={() => onAct(each.key)} type={each.isNext ? 'primary' : 'default'}>
          {t(`acts.${each.name}`)}
        </Button>
      ))}
      {open && (
        <RefusedContext value={open.goOn}>
          <PlacingActForm act={open.act} key={open.act.key} onClose={close} onDone={done} suggestion={open.on} />
        </RefusedContext>
      )}
    </>
  );
}

interface Open {
  key: string;
  act: OpenPlacingAct;
  on: PlacedSuggestion;
  isLatest: boolean;
}

/** The open form keeps the suggestion as it was when it was opened, so that what is sent says what the person had before them. */
function useOpen(found: PlacedSuggestion | null, acts: readonly OpenPlacingAct[], key: string | undefined) {
  const [last, setLast] = useState<Open | null>(null);
  const held = last?.key === key ? last : null;
  const act = acts.find((one) => one.key === key) ?? acts.find((one) => one.name === key);
  const now = key !== undefined && act && found ? { key, act, on: found, isLatest: held?.isLatest ?? false } : null;
  const open = held && !held.isLatest ? held : (now ?? held);
  if (open?.on !== last?.on || open?.key !== last?.key) setLast(open);
  return open && { ...open, goOn: () => setLast({ ...open, isLatest: true }) };
}
