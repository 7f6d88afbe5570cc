import { useConnection } from '@renda/client';
import { EmptyState, FormDrawer } from '@renda/ui/desktop';
import { Button, Checkbox, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMove } from '../graph/useMove.ts';
import styles from './AddToBatchDrawer.module.css';
import { AddToBatchDocument } from './addToBatch.generated.ts';
import type { BatchFormProps } from './BatchHeadDrawer.tsx';
import { WaitingSuggestionsDocument } from './WaitingSuggestions.generated.ts';

interface Values {
  suggestionIds?: string[];
}

/** Adds accepted suggestions that wait to be handed over and are in no other batch. */
export function AddToBatchDrawer({ batch, onClose, onDone }: BatchFormProps) {
  const { t } = useTranslation('handOverBatch');
  const { send, isBusy, refusal, invalid } = useMove(AddToBatchDocument);
  const list = useConnection(WaitingSuggestionsDocument, 'suggestions', { first: 50 });
  const submit = async ({ suggestionIds = [] }: Values) => {
    const done = await send({ input: { batchId: batch.id, version: batch.version, suggestionIds } });
    if (done) onDone(t('add.done', { count: suggestionIds.length }));
    return done !== null;
  };
  const { rows } = list;
  return (
    <FormDrawer<Values>
      initialValues={{}}
      isBusy={isBusy}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      refusal={refusal ?? invalid?.message ?? null}
      submitLabel={t('add.submit')}
      title={t('acts.add')}
    >
      {rows?.length === 0 && <EmptyState text={t('add.emptyText')} title={t('add.empty')} />}
      <Form.Item name="suggestionIds" rules={[{ required: true, message: t('add.missing') }]}>
        <Checkbox.Group
          className={styles.list}
          options={(rows ?? []).map((row) => ({
            value: row.id,
            label: `${row.officialNumber ?? ''} ${row.title}（${row.leadDeputy.name}）`,
          }))}
        />
      </Form.Item>
      {list.hasMore && (
        <Button loading={list.isLoadingMore} onClick={list.loadMore}>
          {t('add.more')}
        </Button>
      )}
    </FormDrawer>
  );
}
