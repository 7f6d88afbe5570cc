import { handlingLimits, suggestionActs } from '@renda/domain';
import { FormDrawer } from '@renda/ui/desktop';
import { Button, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Consequence } from '../fields/Consequence.tsx';
import { LimitedText } from '../fields/LimitedText.tsx';
import { useMove } from '../graph/useMove.ts';
import styles from './LinkDrawer.module.css';
import { LinkSuggestionsDocument } from './linkSuggestions.generated.ts';
import type { MoreActProps } from './MoreActForm.tsx';
import { type SuggestionOption, SuggestionSelect } from './SuggestionSelect.tsx';

interface Values {
  reason: string;
}

/** Links similar suggestions, so that they are handled together; each keeps all that is its own. */
export function LinkDrawer({ suggestion, onClose, onDone }: MoreActProps) {
  const { t } = useTranslation('screening');
  const { send, isBusy, refusal, invalid } = useMove(LinkSuggestionsDocument);
  const [others, setOthers] = useState<readonly SuggestionOption[]>([]);
  const { id, version, congress, group } = suggestion;
  const members = group?.suggestions.map((one) => one.id) ?? [];
  const [isMissing, setMissing] = useState(false);
  const submit = async ({ reason }: Values) => {
    setMissing(others.length === 0);
    if (others.length === 0) return false;
    const suggestions = [{ id, version }, ...others].map((one) => ({ suggestionId: one.id, version: one.version }));
    const done = await send({ input: { suggestions, reason } });
    if (done) onDone(t('link.done', { count: new Set([id, ...members, ...others.map((one) => one.id)]).size }));
    return done !== null;
  };
  return (
    <FormDrawer<Values>
      initialValues={{ reason: '' }}
      invalid={invalid}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal}
      submitLabel={t('link.submit')}
      title={t('link.title')}
    >
      <Consequence>{t('link.consequence')}</Consequence>
      <Form.Item
        extra={t('link.hint')}
        help={isMissing && others.length === 0 ? t('link.missing') : undefined}
        label={t('link.others')}
        required
        validateStatus={isMissing && others.length === 0 ? 'error' : ''}
      >
        <SuggestionSelect
          congressId={congress.id}
          label={t('link.others')}
          onChange={(_, found) => found && setOthers((now) => [...now, found])}
          states={suggestionActs.link.from}
          without={[id, ...members, ...others.map((one) => one.id)]}
        />
      </Form.Item>
      <Chosen onRemove={(gone) => setOthers((now) => now.filter((one) => one.id !== gone))} others={others} />
      <LimitedText limit={handlingLimits.reason} name="reason" rows={3} />
    </FormDrawer>
  );
}

function Chosen({ others, onRemove }: { others: readonly SuggestionOption[]; onRemove: (id: string) => void }) {
  const { t } = useTranslation('screening');
  if (others.length === 0) return null;
  return (
    <ul className={styles.chosen}>
      {others.map(({ id, title, officialNumber }) => (
        <li key={id}>
          <span>
            {title}
            <span className={styles.number}>{officialNumber}</span>
          </span>
          <Button onClick={() => onRemove(id)} size="small" type="text">
            {t('link.remove')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
