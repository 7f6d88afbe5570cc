import { Tag } from '@renda/ui/desktop';
import { today } from '@renda/ui/texts';
import { useTranslation } from 'react-i18next';
import styles from './Today.module.css';
import { urgency } from './todoGroups.ts';

/** How much there is to do, and how much of it presses. */
export function UrgencyLine({ todos }: { todos: readonly { readonly dueOn?: string | null }[] }) {
  const { t } = useTranslation('today');
  if (todos.length === 0) return null;
  const pressing = urgency(todos, today());
  return (
    <p className={styles.urgency}>
      {t('waiting', { count: todos.length })}
      {pressing.late > 0 && <Tag kind="late">{t('late', { count: pressing.late })}</Tag>}
      {pressing.today > 0 && <Tag kind="due">{t('dueToday', { count: pressing.today })}</Tag>}
    </p>
  );
}
