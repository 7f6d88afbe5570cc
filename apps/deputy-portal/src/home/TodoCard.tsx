import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { BigButton, PhoneCard } from '@renda/ui/phone';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StandingDueTag } from '../suggestion/StandingDueTag.tsx';
import { StateTag } from '../suggestion/StateTag.tsx';
import { urls } from '../urls.ts';
import type { DeputyAct } from './deputyTodos.ts';
import { type TodoCard_suggestionFragment, TodoCard_suggestionFragmentDoc } from './TodoCard.generated.ts';

/** One thing to do: by when, a sentence, and the one button. */
export function TodoCard({
  act,
  suggestion,
}: {
  act: DeputyAct;
  suggestion: FragmentType<TodoCard_suggestionFragment>;
}) {
  const { t } = useTranslation('home');
  const { t: ofSuggestion } = useTranslation('suggestion');
  const navigate = useNavigate();
  const { data, complete } = useFragment({
    fragment: TodoCard_suggestionFragmentDoc,
    fragmentName: 'TodoCard_suggestion',
    from: suggestion,
  });
  if (!complete) return null;
  const { id, state } = data;
  const kind = act === 'EVALUATE' ? 'evaluate' : state === 'RETURNED' ? 'amend' : 'goOn';
  const title = data.title || ofSuggestion('noTitle');
  const go = () =>
    act === 'EVALUATE'
      ? void navigate({ to: urls.evaluation, params: { suggestionId: id } })
      : void navigate({ to: urls.draft, params: { draftId: id, step: 'matter' } });
  return (
    <PhoneCard
      kind={t(`todo.${kind}.kind`)}
      tag={act === 'EVALUATE' ? <StandingDueTag suggestion={data} /> : <StateTag state={state} />}
      title={t(`todo.${kind}.sentence`, { title })}
    >
      <BigButton kind={kind === 'goOn' ? 'line' : 'solid'} onClick={go}>
        {ofSuggestion(`act.${kind}`)}
      </BigButton>
    </PhoneCard>
  );
}
