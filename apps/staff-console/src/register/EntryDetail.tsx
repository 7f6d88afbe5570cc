import { fieldsOf } from '@renda/domain';
import { type Fact, FactList, PlainTable, Section } from '@renda/ui/desktop';
import { useLocale } from '@renda/ui/texts';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EntryLink } from './EntryLink.tsx';
import { type EntryNode, referenced } from './EntryNode.ts';
import { fieldWords } from './fieldWords.ts';
import type { RegisterSection, RegisterSpec } from './RegisterSpec.ts';
import { useNounWords } from './useNounWords.ts';
import { Validity } from './Validity.tsx';

interface Props {
  spec: RegisterSpec;
  entry: EntryNode;
  /** The day that is looked at. */
  asOf: string;
  /** Adds an entry to a section; absent where the viewer may not. */
  onAdd: ((section: RegisterSection, addsBy: string) => void) | null;
}

/** What is known of an entry, and what belongs to it over time. */
export function EntryDetail({ spec, entry, asOf, onAdd }: Props) {
  const facts = useFacts(spec, entry);
  return (
    <>
      <Section>
        <FactList columns={2} facts={facts} />
      </Section>
      {spec.sections?.(entry).map((section) => (
        <Belonging asOf={asOf} key={section.title} onAdd={onAdd} section={section} />
      ))}
    </>
  );
}

/** Written apart: when it holds, and its place in lists. */
const apart = ['validFrom', 'validTo', 'sortOrder'];

function useFacts({ noun }: RegisterSpec, entry: EntryNode): Fact[] {
  const { t } = useTranslation('register');
  const locale = useLocale();
  const fields = Object.entries(fieldsOf(noun)).filter(([name]) => !apart.includes(name));
  const facts = fields.map(([name, field]): Fact & { isEmpty: boolean } => {
    const words = fieldWords(entry, name, field, { locale, t });
    const target = field.type === 'reference' ? referenced(entry, name) : null;
    const value = field.type === 'reference' && target ? <References entry={target} noun={field.noun} /> : words;
    return { label: field.label[locale], value, isEmpty: words === '' || name === 'name' };
  });
  const holds = { label: t('column.validity'), value: <Validity {...entry} /> };
  return [...facts.filter((fact) => !fact.isEmpty), holds];
}

/** An entry that is referred to; of a tree, those above it too: the highest first. */
function References({ noun, entry }: { noun: RegisterSpec['noun']; entry: EntryNode | { id: string; name: string } }) {
  const above = 'parent' in entry ? (entry.parent as EntryNode | null | undefined) : null;
  const link: ReactNode = (
    <EntryLink id={entry.id} noun={noun}>
      {String(entry.name)}
    </EntryLink>
  );
  if (!above) return link;
  return (
    <>
      <References entry={above} noun={noun} /> › {link}
    </>
  );
}

interface BelongingProps {
  section: RegisterSection;
  asOf: string;
  onAdd: ((section: RegisterSection, addsBy: string) => void) | null;
}

function Belonging({ section, asOf, onAdd }: BelongingProps) {
  const { t } = useTranslation('register');
  const words = useNounWords();
  const { noun, rows, label, addsBy } = section;
  const add = onAdd && addsBy && (
    <Button onClick={() => onAdd(section, addsBy)} size="small">
      {t('add', { noun: words(noun) })}
    </Button>
  );
  if (rows.length === 0 && !add) return null;
  const columns = [
    {
      key: 'label',
      title: words(noun),
      render: (row: EntryNode) => (
        <EntryLink id={row.id} noun={noun}>
          {label(row)}
        </EntryLink>
      ),
    },
    {
      key: 'validity',
      title: t('column.validity'),
      render: (row: EntryNode) => <Validity {...row} asOf={asOf} isEvent={noun === 'session'} />,
    },
  ];
  return (
    <Section extra={add} title={t(section.title)}>
      {rows.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <PlainTable columns={columns} label={t(section.title)} rowKey={keyOf} rows={rows} />
      )}
    </Section>
  );
}

const keyOf = (row: EntryNode) => row.id;
