import { PrinterOutlined } from '@ant-design/icons';
import type { FragmentType } from '@apollo/client';
import { today } from '@renda/ui/texts';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusedContext } from '../graph/RefusedContext.ts';
import { useRecord } from '../graph/useRecord.ts';
import { useWays } from '../ways/WaysContext.ts';
import { actNamed, actsOf, type SuggestionAct } from './actsOf.ts';
import { type ActingHandling, SuggestionActDrawer } from './SuggestionActDrawer.tsx';
import {
  type SuggestionActs_suggestionFragment,
  SuggestionActs_suggestionFragmentDoc,
} from './SuggestionActs.generated.ts';

interface Props {
  suggestion: FragmentType<SuggestionActs_suggestionFragment>;
  /** The act whose form is open, as the address names it. */
  act: string | undefined;
  onAct: (act: string | undefined) => void;
}

type OfferedAct = SuggestionAct<ActingHandling>;

/** What the viewer can do now, drawn from the moves open to them; the one usual next step is primary and last. */
export function SuggestionActs({ suggestion, act, onAct }: Props) {
  const { t } = useTranslation('ui');
  const { message } = App.useApp();
  const found = useRecord(SuggestionActs_suggestionFragmentDoc, 'SuggestionActs_suggestion', suggestion);
  const acts = found ? actsOf(found, today()) : [];
  const open = useOpenAct(found, acts, act);
  if (!found) return null;
  const close = () => onAct(undefined);
  const done = (told: string) => {
    close();
    void message.success(told);
  };
  return (
    <>
      <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
        {t('act.print')}
      </Button>
      {[...acts].sort(nextLast).map((each) => (
        <ActButton act={each} acts={acts} key={each.key} onAct={onAct} suggestionId={found.id} />
      ))}
      {open && (
        <RefusedContext value={open.goOn}>
          <SuggestionActDrawer act={open.act} key={open.act.key} onClose={close} onDone={done} suggestion={open.on} />
        </RefusedContext>
      )}
    </>
  );
}

const nextLast = (one: OfferedAct, other: OfferedAct) => Number(one.isNext) - Number(other.isNext);

/** An act whose form is open. */
interface OpenAct {
  named: string;
  act: OfferedAct;
  /** The suggestion that the form is about: as it was when the form was opened, or the latest. */
  on: SuggestionActs_suggestionFragment;
  isLatest: boolean;
}

/**
 * The act that the address names. Once open it stays so while the address names it, even when somebody else was faster and the move is
 * gone: what was typed must not vanish. The page behind it moves on; what is sent still says which version the person had before them, so
 * that nobody's work is overwritten unseen. When that is refused for being old, the person has been told, and `goOn` takes the latest.
 */
function useOpenAct(
  found: SuggestionActs_suggestionFragment | null,
  acts: readonly OfferedAct[],
  named: string | undefined,
) {
  const [last, setLast] = useState<OpenAct | null>(null);
  const held = last?.named === named ? last : null;
  const act = named === undefined ? null : actNamed(acts, named);
  const isLatest = held?.isLatest ?? false;
  const now = named !== undefined && act && found ? { named, act, on: found, isLatest } : null;
  const open = held && !isLatest ? held : (now ?? held);
  if (open?.on !== last?.on || open?.named !== last?.named) setLast(open);
  return open && { ...open, goOn: () => setLast({ ...open, isLatest: true }) };
}

interface ActButtonProps {
  act: OfferedAct;
  acts: readonly OfferedAct[];
  suggestionId: string;
  onAct: (act: string) => void;
}

function ActButton({ act, acts, suggestionId, onAct }: ActButtonProps) {
  const { t } = useTranslation('suggestion');
  const { go } = useWays();
  const { name, key, handling, isNext } = act;
  const isOneOfSeveral = acts.some((other) => other.name === name && other.key !== key);
  const start = () => {
    if (name === 'screen') go({ to: 'screening', id: suggestionId });
    else if (name === 'revise') go({ to: 'entry', id: suggestionId });
    else onAct(key);
  };
  return (
    <Button onClick={start} type={isNext ? 'primary' : 'default'}>
      {t(`acts.${name}`)}
      {isOneOfSeveral && handling && `（${handling.unit.name}）`}
    </Button>
  );
}
