import { PrinterOutlined } from '@ant-design/icons';
import type { FragmentType } from '@apollo/client';
import { today } from '@renda/ui/texts';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
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
  const open = useOpenAct(acts, act);
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
      {open && <SuggestionActDrawer act={open} key={open.key} onClose={close} onDone={done} suggestion={found} />}
    </>
  );
}

const nextLast = (one: OfferedAct, other: OfferedAct) => Number(one.isNext) - Number(other.isNext);

/**
 * The act that the address names. Once open it stays so while the address names it, even when somebody else was
 * faster and the move is gone: what was typed must not vanish.
 */
function useOpenAct(acts: readonly OfferedAct[], named: string | undefined): OfferedAct | null {
  const [held, setHeld] = useState<OfferedAct | null>(null);
  const found = named === undefined ? null : actNamed(acts, named);
  const open = named === undefined ? null : (found ?? held);
  if (open !== held && open?.key !== held?.key) setHeld(open);
  return open;
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
