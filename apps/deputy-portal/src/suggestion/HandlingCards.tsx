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

/** The units: one card for each that owes a reply, and one for those that assist. */
export function HandlingCards({ suggestion }: { suggestion: FragmentType<HandlingCards_suggestionFragment> }) {
  const { data, complete } = useFragment({ fragment: HandlingCards_suggestionFragmentDoc, from: suggestion });
  if (!complete) return null;
  const assisting = data.handlings.filter(({ role, state }) => role === 'ASSISTING' && state !== 'DECLINED');
  const replying = data.handlings.filter(({ role }) => role !== 'ASSISTING').sort(latestFirst);
  const round = Math.max(...data.handlings.map((handling) => handling.round));
  return (
    <>
      {replying.map((handling) => (
        <ReplyingUnit
          handling={handling}
          isNews={data.state === 'REPLIED' && handling.round === round}
          key={handling.id}
        />
      ))}
      {assisting.length > 0 && <AssistingUnits handlings={assisting} />}
    </>
  );
}

/** The latest round first, and in it whoever has it now before who has declined it. */
const latestFirst = (one: Handling, other: Handling) =>
  other.round - one.round || Number(one.state === 'DECLINED') - Number(other.state === 'DECLINED');

/** How far the unit is, its reply, what was said in consultation, and the marks for it. */
function ReplyingUnit({ handling, isNews }: { handling: Handling; isNews: boolean }) {
  const { t } = useTranslation('suggestion');
  const locale = useLocale();
  const { role, state, unit, reply, round } = handling;
  const part = handlingRoleTerms[role][locale];
  return (
    <PhoneCard
      kind={round > 1 ? `${part} · ${t('unit.round', { round })}` : part}
      tag={<Tag kind={state === 'REPLIED' ? 'ok' : 'accent'}>{handlingLifecycle.states[state][locale]}</Tag>}
      title={unit.name}
    >
      {reply && <ReplyText isOpen={isNews} reply={reply} />}
      <HandlingFacts handling={handling} />
    </PhoneCard>
  );
}

function HandlingFacts({ handling }: { handling: Handling }) {
  const { t } = useTranslation('suggestion');
  const locale = useLocale();
  const { state, reply, consultations, evaluations, acknowledgeDueOn, replyDueOn } = handling;
  const isReplyOwed = !reply && state !== 'DECLINED';
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

function AssistingUnits({ handlings }: { handlings: readonly Handling[] }) {
  const { t } = useTranslation('suggestion');
  const locale = useLocale();
  return (
    <PhoneCard title={t('unit.assisting')}>
      <Facts
        facts={handlings.map(({ unit, state }) => ({
          label: handlingLifecycle.states[state][locale],
          value: unit.name,
        }))}
      />
    </PhoneCard>
  );
}
