import { useQuery } from '@apollo/client/react';
import { useConnection } from '@renda/client';
import type { RegisterNoun } from '@renda/domain';
import { ListPage } from '@renda/ui/desktop';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EntryActs } from './EntryActs.tsx';
import type { EntryNode } from './EntryNode.ts';
import { EntryTitle } from './EntryTitle.tsx';
import { OpenEntry } from './OpenEntry.tsx';
import { RegisterExport } from './RegisterExport.tsx';
import { RegisterFilters } from './RegisterFilters.tsx';
import { type Doing, RegisterForm } from './RegisterForm.tsx';
import { RegisterRightsDocument } from './RegisterRights.generated.ts';
import type { ListDocument } from './RegisterSpec.ts';
import { registerSpecs } from './registerSpecs.ts';
import { Siblings } from './Siblings.tsx';
import { useEntry } from './useEntry.ts';
import { useNounWords } from './useNounWords.ts';
import { useRegisterColumns } from './useRegisterColumns.tsx';
import { useRegisterSearch } from './useRegisterSearch.ts';

const rowKey = (row: EntryNode) => row.id;

/** The page of one noun of the register: its entries on a day, the open one beside them, and the forms that change it. */
export function RegisterPage({ noun }: { noun: RegisterNoun }) {
  const { t } = useTranslation('register');
  const word = useNounWords()(noun);
  const spec = registerSpecs[noun];
  const address = useRegisterSearch(spec);
  const { search, asOf, open, clear, filter, isFiltered } = address;
  const mayChange = useQuery(RegisterRightsDocument).data?.mayChangeRegister ?? false;
  const { loadMore, ...list } = useConnection(spec.list as ListDocument, 'entries', { first: 50, filter, asOf });
  const entry = useEntry(spec, search.open, asOf);
  const [doing, setDoing] = useState<Doing | null>(null);
  const add = mayChange && (
    <Button onClick={() => setDoing({ what: 'add', noun, preset: {} })} type="primary">
      {t('add', { noun: word })}
    </Button>
  );
  return (
    <>
      <ListPage
        {...list}
        actions={
          <>
            <RegisterExport filter={isFiltered || search.ended ? filter : null} noun={noun} />
            {add}
          </>
        }
        columns={useRegisterColumns(spec, asOf)}
        drawer={{
          title: <EntryTitle asOf={asOf} entry={entry.node} name={entry.name} />,
          extra: mayChange && entry.node && <EntryActs entry={entry.node} onAct={setDoing} />,
          content: <OpenEntry {...entry} asOf={asOf} onAdd={mayChange ? setDoing : null} spec={spec} />,
        }}
        empty={{ title: t('empty.title', { noun: word }), text: t('empty.text'), action: add }}
        eyebrow={spec.siblings && <Siblings nouns={spec.siblings} />}
        filters={<RegisterFilters address={address} spec={spec} />}
        id={`register.${noun}`}
        isFiltered={isFiltered}
        onClearFilters={clear}
        onLoadMore={loadMore}
        onOpen={open}
        openKey={search.open ?? null}
        rowKey={rowKey}
        title={t(spec.title)}
      />
      <RegisterForm doing={doing} name={entry.name} noun={noun} onAdded={open} onClose={() => setDoing(null)} />
    </>
  );
}
