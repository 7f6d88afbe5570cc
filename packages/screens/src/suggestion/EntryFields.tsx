import { useQuery } from '@apollo/client/react';
import {
  handlingLimits,
  opennesses,
  opennessTerms,
  type Sentences,
  suggestionKinds,
  suggestionKindTerms,
  suggestionLimits,
  suggestionSources,
  suggestionSourceTerms,
} from '@renda/domain';
import { Checkbox, Form, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DeputySelect } from '../fields/DeputySelect.tsx';
import { LimitedText } from '../fields/LimitedText.tsx';
import { OrganSelect } from '../fields/OrganSelect.tsx';
import { useWord } from '../texts/useWord.ts';
import { EntryOptionsDocument } from './EntryScreen.generated.ts';
import type { EntryValues } from './entryValues.ts';

interface Props {
  /** The deputy stays who it was once the draft is begun. */
  isBegun: boolean;
  townshipId: string | undefined;
}

/** The fields of a suggestion: whose it is, what it says, where it belongs, and whether the public may read it. */
export function EntryFields({ isBegun, townshipId }: Props) {
  const { t } = useTranslation('suggestion');
  return (
    <>
      {!isBegun && (
        <Form.Item
          extra={t('entry.deputyHint')}
          label={t('entry.deputy')}
          name="leadDeputyId"
          rules={[{ required: true, message: t('entry.deputyMissing') }]}
        >
          <DeputySelect townshipId={townshipId} />
        </Form.Item>
      )}
      <LimitedText limit={suggestionLimits.title} name="title" placeholder={t('entry.titleExample')} />
      <LimitedText limit={suggestionLimits.body} name="body" rows={6} />
      <LimitedText limit={suggestionLimits.proposal} name="proposal" rows={5} />
      <PlaceFields />
      <OpennessFields />
    </>
  );
}

const units = { isUnit: true };

function PlaceFields() {
  const { t } = useTranslation('suggestion');
  const options = useOptions();
  const { data } = useQuery(EntryOptionsDocument);
  const categories = (data?.categories ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <Form.Item
        label={t('entry.category')}
        name="categoryId"
        rules={[{ required: true, message: t('entry.categoryMissing') }]}
      >
        <Select options={categories} placeholder={t('entry.categoryPlaceholder')} />
      </Form.Item>
      <Form.Item extra={t('entry.wishedHint')} label={t('entry.wished')} name="wishedUnitId">
        <OrganSelect<string> filter={units} placeholder={t('entry.wishedPlaceholder')} />
      </Form.Item>
      <Form.Item label={t('entry.kind')} name="kind">
        <Radio.Group options={options(suggestionKinds, suggestionKindTerms)} />
      </Form.Item>
      <Form.Item label={t('entry.source')} name="source">
        <Radio.Group options={options(suggestionSources, suggestionSourceTerms)} />
      </Form.Item>
    </>
  );
}

function OpennessFields() {
  const { t } = useTranslation('suggestion');
  const options = useOptions();
  return (
    <>
      <Form.Item extra={t('entry.opennessHint')} label={t('entry.openness')} name="openness">
        <Radio.Group options={options(opennesses, opennessTerms)} />
      </Form.Item>
      <Form.Item noStyle shouldUpdate={(before: EntryValues, now: EntryValues) => before.openness !== now.openness}>
        {({ getFieldValue }) =>
          getFieldValue('openness') === 'CLOSED' && (
            <LimitedText limit={handlingLimits.opennessReason} name="opennessReason" rows={2} />
          )
        }
      </Form.Item>
      <Form.Item
        name="isSecrecyConfirmed"
        rules={[
          {
            validator: async (_, isConfirmed: boolean) => {
              if (!isConfirmed) throw new Error(t('entry.secrecyMissing'));
            },
          },
        ]}
        valuePropName="checked"
      >
        <Checkbox>{t('entry.secrecy')}</Checkbox>
      </Form.Item>
    </>
  );
}

/** A closed list as options of a form, in its official words. */
function useOptions() {
  const word = useWord();
  return <Key extends string>(keys: readonly Key[], terms: Readonly<Record<Key, Sentences>>) =>
    keys.map((key) => ({ value: key, label: word(terms[key]) }));
}
