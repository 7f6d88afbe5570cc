import { PlainTable, Tag } from '@renda/ui/desktop';
import { longDate, useLocale } from '@renda/ui/texts';
import { Alert, Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OrganSelect } from '../fields/OrganSelect.tsx';
import { useMove } from '../graph/useMove.ts';
import { useWays } from '../ways/WaysContext.ts';
import styles from './BatchItems.module.css';
import type { Batch } from './BatchScreen.tsx';
import { ReviseBatchDocument } from './reviseBatch.generated.ts';

type Item = Batch['items'][number];
type Place = { organId: string; unitId: string | null; isWide: boolean };

const rowKey = (item: Item) => item.suggestion?.id ?? `${item.organ.id} ${item.unit?.id}`;

/** The list: one row at a time can be changed, and is written at once. */
export function BatchItems({ batch }: { batch: Batch }) {
  const { t } = useTranslation('handOverBatch');
  const [editing, setEditing] = useState<string | null>(null);
  const { revise, isBusy, fault } = useRevise(batch, () => setEditing(null));
  const isEdited = (item: Item) => editing !== null && item.suggestion?.id === editing;
  const place = (item: Item) =>
    isEdited(item) ? (
      <PlaceForm
        isBusy={isBusy}
        item={item}
        onCancel={() => setEditing(null)}
        onSave={(chosen) => void revise({ items: [{ suggestionId: item.suggestion?.id ?? '', ...chosen }] })}
      />
    ) : (
      <PlaceWords item={item} />
    );
  const acts = (item: Item) =>
    item.suggestion && !isEdited(item) ? (
      <RowActs
        isBusy={isBusy}
        onChange={setEditing}
        onRemove={(id) => void revise({ removedIds: [id] })}
        row={item.suggestion}
      />
    ) : null;
  return (
    <>
      {fault && <Alert className={styles.fault} role="alert" showIcon title={fault} type="error" />}
      <PlainTable
        columns={[
          { key: 'number', title: t('items.number'), width: '17%', render: (item: Item) => <Numbered item={item} /> },
          { key: 'title', title: t('items.suggestion'), render: (item: Item) => <Titled item={item} /> },
          { key: 'place', title: t('items.place'), width: '38%', render: place },
          ...(batch.mayPrepare ? [{ key: 'acts', title: '', width: '7rem', render: acts }] : []),
        ]}
        label={t('items.list')}
        rowKey={rowKey}
        rows={batch.items}
      />
    </>
  );
}

/** Writes a change of the list; `onDone` runs when it was written. */
function useRevise(batch: Batch, onDone: () => void) {
  const { send, isBusy, refusal, invalid } = useMove(ReviseBatchDocument);
  const revise = async (change: { items?: (Place & { suggestionId: string })[]; removedIds?: string[] }) => {
    const { id, version, name, heldOn } = batch;
    const input = { batchId: id, version, name, heldOn, items: [], removedIds: [], ...change };
    if (await send({ input })) onDone();
  };
  return { revise, isBusy, fault: refusal ?? invalid?.message };
}

interface RowActsProps {
  row: { id: string };
  isBusy: boolean;
  onChange: (id: string) => void;
  onRemove: (id: string) => void;
}

function RowActs({ row, isBusy, onChange, onRemove }: RowActsProps) {
  const { t } = useTranslation('handOverBatch');
  return (
    <span className={styles.acts} data-print="no">
      <Button onClick={() => onChange(row.id)} size="small" type="link">
        {t('items.change')}
      </Button>
      <Button disabled={isBusy} onClick={() => onRemove(row.id)} size="small" type="link">
        {t('items.remove')}
      </Button>
    </span>
  );
}

function Numbered({ item: { suggestion } }: { item: Item }) {
  const { t } = useTranslation('handOverBatch');
  return <span>{suggestion ? (suggestion.officialNumber ?? '—') : t('items.notAssigned')}</span>;
}

function Titled({ item: { suggestion } }: { item: Item }) {
  const { WayLink } = useWays();
  if (!suggestion) return null;
  return (
    <span className={styles.title}>
      <WayLink way={{ to: 'suggestion', id: suggestion.id }}>{suggestion.title}</WayLink>
      <span className={styles.note}>{suggestion.leadDeputy.name}</span>
    </span>
  );
}

function PlaceWords({ item: { organ, unit, isWide, suggestion } }: { item: Item }) {
  const { t } = useTranslation('handOverBatch');
  const locale = useLocale();
  return (
    <span className={styles.title}>
      <span>
        <strong>{organ.name}</strong> {isWide && <Tag kind="due">{t('items.wide')}</Tag>}
      </span>
      <span className={styles.note}>{unit ? t('items.proposed', { unit: unit.name }) : t('items.noUnit')}</span>
      {suggestion?.replyDueOn && (
        <span className={styles.note}>{t('items.due', { date: longDate(suggestion.replyDueOn, locale) })}</span>
      )}
    </span>
  );
}

interface PlaceFormProps {
  item: Item;
  isBusy: boolean;
  onSave: (place: Place) => void;
  onCancel: () => void;
}

function PlaceForm({ item, isBusy, onSave, onCancel }: PlaceFormProps) {
  const { t } = useTranslation('handOverBatch');
  const [organId, setOrgan] = useState<string | undefined>(item.organ.id);
  const [unitId, setUnit] = useState<string | undefined>(item.unit?.id);
  const [isWide, setWide] = useState(item.isWide);
  const change = (organ: string | undefined) => {
    setOrgan(organ);
    setUnit(undefined);
  };
  return (
    <span className={styles.form}>
      <OrganSelect<string>
        filter={{ receivesFor: item.suggestion?.id ?? '' }}
        label={t('items.organ')}
        onChange={change}
        placeholder={t('items.organ')}
        value={organId}
      />
      <OrganSelect<string>
        filter={{ handedThroughId: organId ?? item.organ.id }}
        label={t('items.unit')}
        onChange={setUnit}
        placeholder={t('items.unit')}
        value={unitId}
      />
      <Checkbox checked={isWide} onChange={(event) => setWide(event.target.checked)}>
        {t('items.wideChoice')}
      </Checkbox>
      <span className={styles.acts}>
        <Button
          disabled={!organId}
          loading={isBusy}
          onClick={() => organId && onSave({ organId, unitId: unitId ?? null, isWide })}
          size="small"
          type="primary"
        >
          {t('items.save')}
        </Button>
        <Button onClick={onCancel} size="small">
          {t('items.cancel')}
        </Button>
      </span>
    </span>
  );
}
