import { useQuery } from '@apollo/client/react';
import { fillReplyTemplate, Refusal } from '@renda/domain';
import { Loading } from '@renda/ui/desktop';
import { today, useLocale } from '@renda/ui/texts';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReplyTemplatePreviewDocument, type ReplyTemplatePreviewQuery } from './ReplyTemplatePreview.generated.ts';
import styles from './ReplyTemplatePreview.module.css';

type Suggestion = ReplyTemplatePreviewQuery['suggestions']['edges'][number]['node'];
type Unit = { readonly id: string; readonly name: string };

interface Props {
  body: string;
  /** The unit that keeps the template; null where the county keeps it. */
  unit: Unit | null;
}

/** How a template reads, filled from a suggestion that one may choose among the latest. */
export function ReplyTemplatePreview({ body, unit }: Props) {
  const { t } = useTranslation('replyTemplate');
  const locale = useLocale();
  const { data } = useQuery(ReplyTemplatePreviewDocument, { variables: { filter: unit ? { unitId: unit.id } : null } });
  const [chosen, setChosen] = useState<string | null>(null);
  if (!data) return <Loading lines={3} />;
  const suggestions = data.suggestions.edges.map(({ node }) => node).filter(({ officialNumber }) => officialNumber);
  const suggestion = suggestions.find(({ id }) => id === chosen) ?? suggestions[0];
  if (!suggestion) return <p className={styles.faint}>{t('preview.none')}</p>;
  return (
    <>
      <Select
        aria-label={t('preview.of')}
        className={styles.chosen}
        onChange={setChosen}
        optionFilterProp="label"
        options={suggestions.map(({ id, officialNumber, title }) => ({
          value: id,
          label: t('preview.named', { number: officialNumber, title }),
        }))}
        showSearch
        value={suggestion.id}
      />
      <p className={styles.filled}>{filled(body, suggestion, unit, locale)}</p>
    </>
  );
}

/** What it says, or why it cannot be filled: a text that is being written may be wrong. */
function filled(body: string, suggestion: Suggestion, unit: Unit | null, locale: 'zh-CN' | 'en'): string {
  const { title, officialNumber: number, leadDeputy, handlings } = suggestion;
  const facts = {
    title,
    number,
    deputy: leadDeputy.name,
    unit: (unit ?? handlings[0]?.unit)?.name ?? '＿＿',
    date: today(),
  };
  try {
    return fillReplyTemplate(body, facts);
  } catch (refusal) {
    if (refusal instanceof Refusal) return refusal.sentence(locale);
    throw refusal;
  }
}
