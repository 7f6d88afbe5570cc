import { useQuery } from '@apollo/client/react';
import type { ReplyClass } from '@renda/domain';
import { FormDrawer, SearchSelect } from '@renda/ui/desktop';
import { Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Consequence } from '../fields/Consequence.tsx';
import { useMove } from '../graph/useMove.ts';
import {
  EarlierFoundDocument,
  EarlierSimilarDocument,
  RaiseAgainDocument,
  type RaisedAgain_suggestionFragment,
} from './RaisedAgain.generated.ts';

interface Props {
  suggestion: RaisedAgain_suggestionFragment;
  onClose: () => void;
  /** Called when it was done, with what to tell the person. */
  onDone: (told: string) => void;
}

interface Values {
  earlierId?: string | null;
}

/** Ties the suggestion to the earlier one that it raises again, or to none. */
export function RaiseAgainDrawer({ suggestion, onClose, onDone }: Props) {
  const { t } = useTranslation('suggestion');
  const { send, isBusy, refusal, invalid } = useMove(RaiseAgainDocument);
  const { id, version, raisesAgain } = suggestion;
  const submit = async ({ earlierId }: Values) => {
    const done = await send({ input: { suggestionId: id, version, earlierId: earlierId ?? null } });
    if (done) onDone(t(earlierId ? 'again.tied' : 'again.untied'));
    return done !== null;
  };
  return (
    <FormDrawer<Values>
      initialValues={{ earlierId: raisesAgain?.id ?? null }}
      invalid={invalid?.field === 'raisesAgainId' ? { ...invalid, field: 'earlierId' } : invalid}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      title={t('again.tie')}
    >
      <Form.Item
        extra={t('again.hint')}
        label={t('again.earlier')}
        name="earlierId"
        rules={[{ required: !raisesAgain, message: t('again.missing') }]}
      >
        <EarlierSelect suggestion={suggestion} />
      </Form.Item>
      <Consequence>{t('again.consequence')}</Consequence>
    </FormDrawer>
  );
}

interface SelectProps {
  suggestion: RaisedAgain_suggestionFragment;
  value?: string | undefined;
  onChange?: (value: string | undefined) => void;
  id?: string;
}

interface Answered {
  readonly replyClass?: ReplyClass | null;
  readonly outcome: { readonly kind: string };
}

/** Answered with a B or C and not solved since; whether it may be tied the server has the last word. */
function isUnsolved({ replyClass, outcome }: Answered): boolean {
  return (replyClass === 'B' || replyClass === 'C') && outcome.kind !== 'SOLVED';
}

/** Earlier ones that were answered and are not solved: similar ones first, any by its number or words. */
function EarlierSelect({ suggestion: { id, raisesAgain }, value, ...field }: SelectProps) {
  const [search, setSearch] = useState('');
  const similar = useQuery(EarlierSimilarDocument, { variables: { id } }).data?.node;
  const options = { variables: { filter: { search } }, skip: search === '' };
  const { data, loading } = useQuery(EarlierFoundDocument, options);
  const near = similar?.__typename === 'Suggestion' ? similar.similar : [];
  const found = search === '' ? near : (data?.suggestions.edges ?? []).map(({ node }) => node);
  const offered = found.filter((each) => each.id !== id && isUnsolved(each));
  const tied = raisesAgain && !offered.some((each) => each.id === raisesAgain.id) ? [raisesAgain] : [];
  return (
    <SearchSelect<string>
      {...field}
      isLoading={loading}
      onSearch={setSearch}
      options={[
        ...tied.map(({ id: key, title }) => ({ value: key, label: title })),
        ...offered.map(({ id: key, title, officialNumber, outcome }) => ({
          value: key,
          label: title,
          note: [officialNumber, outcome.sentence].filter(Boolean).join(' · '),
        })),
      ]}
      {...(value ? { value } : {})}
    />
  );
}
