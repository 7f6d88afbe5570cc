import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { consultationModeTerms, handlingLifecycle, handlingRoleTerms, markTerms } from '@renda/domain';
import { PhoneCard, Tag } from '@renda/ui/phone';
import { longDate, useLocale } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import { Facts } from '../shell/Facts.tsx';
import {
  type HandlingCards_suggestionFragment,
  HandlingCards_suggestionFragmentDoc,
} from './HandlingCards.generated.ts';
import { ReplyText } from './ReplyText.tsx';

type Handling = HandlingCards_suggestionFragment['handlings'][number];

/** The units, one card each: how far it is, what was said in consultation, its reply, and the marks for it. */
export function HandlingCards({ suggestion }: { suggestion: FragmentType<HandlingCards_suggestionFragment> }) {
  const { data, complete } = useFragment({ fragment: HandlingCards_suggestionFragmentDoc, from: suggestion });
  if (!complete) return null;
  return data.handlings.map((handling) => <HandlingCard handling={handling} key={handling.id} />);
}

function HandlingCard({ handling }: { handling: Handling }) {
  const locale = useLocale();
  const { role, state, unit, reply } = handling;
  const isDone = state === 'REPLIED' || state === 'CONTRIBUTED';
  return (
    <PhoneCard
      kind={handlingRoleTerms[role][locale]}
      tag={<Tag kind={isDone ? 'ok' : 'accent'}>{handlingLifecycle.states[state][locale]}</Tag>}
      title={unit.name}
    >
      {reply && <ReplyText reply={reply} />}
      <HandlingFacts handling={handling} />
    </PhoneCard>
  );
}

function HandlingFacts({ handling }: { handling: Handling }) {
  const { t } = useTranslation('suggestion');
  const locale = useLocale();
  const { state, role, reply, consultations, evaluations, acknowledgeDueOn, replyDueOn } = handling;
  const isReplyOwed = !reply && role !== 'ASSISTING' && state !== 'DECLINED';
  return (
    <Facts
      facts={[
        state === 'ASSIGNED' ? { label: t('unit.acknowledgeBy'), value: longDate(acknowledgeDueOn, locale) } : null,
        isReplyOwed ? { label: t('unit.replyBy'), value: longDate(replyDueOn, locale) } : null,
        ...consultations.map(({ heldOn, mode, summary }) => ({
          label: t('unit.consulted', { mode: consultationModeTerms[mode][locale], date: longDate(heldOn, locale) }),
          value: summary,
        })),
        ...evaluations.map(({ attitude, result, reason }) => ({
          label: t('unit.evaluation'),
          value: [
            t('unit.marks', { attitude: markTerms[attitude][locale], result: markTerms[result][locale] }),
            ...(reason ? [reason] : []),
          ].join('\n'),
        })),
      ]}
    />
  );
}
