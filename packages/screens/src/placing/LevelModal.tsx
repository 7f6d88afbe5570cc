import { handlingLimits } from '@renda/domain';
import { ReasonModal } from '@renda/ui/desktop';
import { useTranslation } from 'react-i18next';
import { useMove } from '../graph/useMove.ts';
import type { PlacingFormProps } from './PlacingActForm.tsx';
import { RaiseUpDocument } from './raiseUp.generated.ts';
import { SendDownDocument } from './sendDown.generated.ts';

interface Props extends PlacingFormProps {
  name: 'raiseUp' | 'sendDown';
}

/** Passes a township's suggestion up to the county, or sends it back down, with the reason. */
export function LevelModal({ name, suggestion, onClose, onDone }: Props) {
  const { t } = useTranslation('placing');
  const up = useMove(RaiseUpDocument);
  const down = useMove(SendDownDocument);
  const { isBusy, refusal, invalid } = name === 'raiseUp' ? up : down;
  const { id, version, screener, raisedUpBy, officialNumber, title } = suggestion;
  const facts = { what: officialNumber ?? title, body: screener.name, presidium: raisedUpBy?.name ?? '' };
  const go = async (reason: string) => {
    const variables = { input: { suggestionId: id, version, reason } };
    const done = name === 'raiseUp' ? await up.send(variables) : await down.send(variables);
    if (done) onDone(t(`${name}.done`, facts));
  };
  return (
    <ReasonModal
      confirmLabel={t(`${name}.submit`)}
      consequence={t(`${name}.consequence`, facts)}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onConfirm={(reason) => void go(reason)}
      reason="required"
      reasonLabel={t('level.reason')}
      reasonLimit={handlingLimits.reason.max}
      refusal={invalid?.message ?? refusal}
      title={t(`${name}.title`)}
    />
  );
}
