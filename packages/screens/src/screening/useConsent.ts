import type { ConsentKind } from '@renda/domain';
import { useTranslation } from 'react-i18next';
import { useMove } from '../graph/useMove.ts';
import { AskConsentDocument } from './askConsent.generated.ts';
import type { ConsentValues } from './ConsentDrawer.tsx';
import { EndSuggestionForReferenceDocument } from './endSuggestionForReference.generated.ts';
import { JoinSuggestionDocument } from './joinSuggestion.generated.ts';
import type { MoreActs_suggestionFragment } from './MoreActs.generated.ts';

/** Sends the question, or the move that rests on the paper; resolves true when it counted. */
export function useConsent(
  { id, version, leadDeputy }: MoreActs_suggestionFragment,
  kind: ConsentKind,
  attachmentIds: readonly string[],
  onDone: (told: string, waitsOn?: boolean) => void,
) {
  const { t } = useTranslation('screening');
  const ask = useMove(AskConsentDocument);
  const join = useMove(JoinSuggestionDocument);
  const end = useMove(EndSuggestionForReferenceDocument);
  const all = [ask, join, end];
  const submit = async ({ way, intoId = '', reason }: ConsentValues): Promise<boolean> => {
    const asked = { suggestionId: id, version, reason };
    const onPaper = { ...asked, attachmentIds: [...attachmentIds] };
    const sendMove = () =>
      kind === 'JOIN' ? join.send({ input: { ...onPaper, intoId } }) : end.send({ input: onPaper });
    const sendQuestion = () => ask.send({ input: { ...asked, kind, intoId: kind === 'JOIN' ? intoId : null } });
    const done = await (way === 'PAPER' ? sendMove() : sendQuestion());
    if (!done) return false;
    if (way === 'PAPER') onDone(t(`consent.${kind}.done`));
    else onDone(t('consent.asked', { name: leadDeputy.name }), true);
    return true;
  };
  return {
    submit,
    isBusy: all.some((each) => each.isBusy),
    refusal: all.map((each) => each.refusal).find(Boolean) ?? null,
    invalid: all.map((each) => each.invalid).find(Boolean) ?? null,
  };
}
