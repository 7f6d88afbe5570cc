import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { PhoneLinkCard } from '@renda/ui/phone';
import { Link } from '@tanstack/react-router';
import { StateTag } from '../suggestion/StateTag.tsx';
import { urls } from '../urls.ts';
import { type TogetherLine_suggestionFragment, TogetherLine_suggestionFragmentDoc } from './TogetherLine.generated.ts';

/** Another suggestion that goes the same way; it leads there. */
export function TogetherLine({ suggestion }: { suggestion: FragmentType<TogetherLine_suggestionFragment> }) {
  const { data, complete } = useFragment({
    fragment: TogetherLine_suggestionFragmentDoc,
    fragmentName: 'TogetherLine_suggestion',
    from: suggestion,
  });
  if (!complete) return null;
  const { id, title, state, officialNumber, leadDeputy } = data;
  return (
    <PhoneLinkCard
      renderLink={(className, children) => (
        <Link className={className} params={{ suggestionId: id }} to={urls.suggestion}>
          {children}
        </Link>
      )}
      tag={<StateTag state={state} />}
      text={[officialNumber, leadDeputy.name].filter(Boolean).join(' · ')}
      title={title}
    />
  );
}
