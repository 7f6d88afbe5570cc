import { fieldsOf } from '@renda/domain';
import type { ListColumn } from '@renda/ui/desktop';
import { useLocale } from '@renda/ui/texts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntryNode } from './EntryNode.ts';
import { fieldWords } from './fieldWords.ts';
import type { RegisterSpec } from './RegisterSpec.ts';
import { Validity } from './Validity.tsx';

/** The columns of a register page: its fields in words, and from which day to which an entry holds. */
export function useRegisterColumns(spec: RegisterSpec, asOf: string): ListColumn<EntryNode>[] {
  const { t } = useTranslation('register');
  const locale = useLocale();
  return useMemo(() => {
    const fields = fieldsOf(spec.noun);
    const named = spec.columns.map((name, place): ListColumn<EntryNode> => {
      const field = fields[name];
      return {
        key: name,
        title: field?.label[locale] ?? t('column.name'),
        isMain: place === 0,
        width: place === 0 ? spec.nameWidth : undefined,
        isNumber: field?.type === 'number',
        isHiddenAtFirst: spec.hiddenColumns?.includes(name),
        render: (entry) => (field ? fieldWords(entry, name, field, { locale, t }) : String(entry[name] ?? '')),
      };
    });
    const further = (spec.furtherColumns ?? []).map(({ key, title, words }): ListColumn<EntryNode> => {
      return { key, title: t(title), render: words };
    });
    const validity = {
      key: 'validity',
      title: t('column.validity'),
      render: (entry: EntryNode) => <Validity {...entry} asOf={asOf} isEvent={spec.isWhole} />,
    };
    return [...named, ...further, validity];
  }, [spec, asOf, locale, t]);
}
