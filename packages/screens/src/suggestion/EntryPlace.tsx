import { useQuery } from '@apollo/client/react';
import { raisedInTerms } from '@renda/domain';
import { Card, FactList, Section } from '@renda/ui/desktop';
import { today } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import { useWord } from '../texts/useWord.ts';
import { EntryPlaceDocument } from './EntryPlace.generated.ts';

/** Where a suggestion of this deputy belongs today: congress, session or recess, delegation. It follows, and is not asked. */
export function EntryPlace({ deputyId }: { deputyId: string | undefined }) {
  const { t } = useTranslation('suggestion');
  const word = useWord();
  const variables = { deputyId: deputyId ?? '', today: today() };
  const { data } = useQuery(EntryPlaceDocument, { variables, skip: !deputyId });
  const deputy = deputyId && data?.node?.__typename === 'Deputy' ? data.node : null;
  const session = deputy?.term.sessions[0];
  const raisedIn = session ? `${session.name}（${word(raisedInTerms.SESSION)}）` : deputy && word(raisedInTerms.RECESS);
  const facts = [
    { label: t('entry.congress'), value: deputy?.term.name },
    { label: t('entry.raisedIn'), value: raisedIn },
    {
      label: t('entry.delegation'),
      value: deputy?.memberships.find(({ delegation }) => delegation)?.delegation?.name,
    },
    { label: t('entry.township'), value: deputy?.township?.name },
  ];
  return (
    <Card>
      <Section title={t('entry.place')}>
        {deputy ? <FactList facts={facts} /> : <p>{t('entry.placeUnknown')}</p>}
      </Section>
    </Card>
  );
}
