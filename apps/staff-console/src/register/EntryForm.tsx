import { useIdempotencyKey } from '@renda/client';
import type { RegisterNoun } from '@renda/domain';
import { FormDrawer } from '@renda/ui/desktop';
import { Form, type FormInstance } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type EntryNode, type NamedEntry, referenced } from './EntryNode.ts';
import { FieldItem } from './FieldItem.tsx';
import { fieldHint } from './fieldHints.ts';
import { askedFields, type FormValues, initialValues, inputOf, narrowing } from './formValues.ts';
import type { RegisterSpec } from './RegisterSpec.ts';
import { useNounWords } from './useNounWords.ts';
import { useProposedBasis } from './useProposedBasis.ts';
import { useRegisterAct } from './useRegisterAct.ts';

interface Props {
  spec: Pick<RegisterSpec, 'noun' | 'changes'>;
  /** The entry that is changed; null to add one. Its values and version are taken when the form opens. */
  entry: EntryNode | null;
  /** What a new entry is known to belong to already. */
  preset?: Readonly<Record<string, NamedEntry>>;
  onClose: () => void;
  onDone: (id: string) => void;
}

/** Adds an entry, or changes one: the fields of its noun, each with its limit and its check. */
export function EntryForm({ spec, entry, preset = {}, onClose, onDone }: Props) {
  const { t } = useTranslation('register');
  const words = useNounWords();
  const { key } = useIdempotencyKey();
  const { noun, changes } = spec;
  const { send, isBusy, refusal, invalid } = useRegisterAct(entry === null ? changes.add : changes.change);
  const [opened] = useState(entry);
  const [before] = useState(() => initialValues(noun, opened, idsOf(preset)));
  const submit = async (values: FormValues) => {
    const id = await send(
      opened === null
        ? { idempotencyKey: key, ...inputOf(noun, { ...idsOf(preset), ...values }, null) }
        : { id: opened.id, version: opened.version, ...inputOf(noun, values, before) },
    );
    if (id !== null) onDone(id);
    return id !== null;
  };
  return (
    <FormDrawer<FormValues>
      draftKey={opened === null ? `register.${noun}.${Object.values(idsOf(preset)).join()}` : undefined}
      initialValues={before}
      invalid={invalid}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      title={t(opened === null ? 'add' : 'change', { noun: words(noun) })}
    >
      {(form) => <Fields entry={opened} form={form} noun={noun} preset={preset} />}
    </FormDrawer>
  );
}

interface FieldsProps {
  noun: RegisterNoun;
  entry: EntryNode | null;
  preset: Readonly<Record<string, NamedEntry>>;
  form: FormInstance<FormValues>;
}

function Fields({ noun, entry, preset, form }: FieldsProps) {
  const { t } = useTranslation('register');
  const values = (Form.useWatch([], form) as FormValues | undefined) ?? form.getFieldsValue(true);
  useProposedBasis(form);
  return askedFields(noun, entry !== null, values)
    .map(([name, field]) => [name, field, fieldHint(name, field)] as const)
    .map(([name, field, hint]) => (
      <FieldItem
        field={field}
        filter={narrowing(noun, name, values)}
        hint={hint && t(hint)}
        isDisabled={name in preset}
        key={name}
        known={preset[name] ?? (entry && referenced(entry, name))}
        name={name}
      />
    ));
}

function idsOf(preset: Readonly<Record<string, NamedEntry>>): Record<string, string> {
  return Object.fromEntries(Object.entries(preset).map(([name, { id }]) => [name, id]));
}
