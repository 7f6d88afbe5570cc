import { useConnection } from '@renda/client';
import { type ListColumn, ListPage } from '@renda/ui/desktop';
import { shortInstant, useLocale } from '@renda/ui/texts';
import { App, Button } from 'antd';
import type { TFunction } from 'i18next';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ListExport } from '../paper/ListExport.tsx';
import { DrawDrawer } from './DrawDrawer.tsx';
import { DrawnSample } from './DrawnSample.tsx';
import { LookBackDrawsScreenDocument, type LookBackDrawsScreenQuery } from './LookBackDrawsScreen.generated.ts';

type Row = LookBackDrawsScreenQuery['lookBackDraws']['edges'][number]['node'];

interface Props {
  /** The bodies for which the viewer may draw: none for who only reads. */
  bodies: readonly { id: string; name: string }[];
  /** The draw that the address names as open. */
  open: string | undefined;
  onOpen: (open: string | undefined) => void;
  /** Whether the address asks for a new draw. */
  isDrawing: boolean;
}

const rowKey = ({ id }: Row) => id;

/** The draws of samples for look-backs, each with all that is needed to draw it again. */
export function LookBackDrawsScreen({ bodies, open, onOpen, isDrawing: begins }: Props) {
  const { t } = useTranslation('lookBack');
  const { message } = App.useApp();
  const [isDrawing, setDrawing] = useState(begins);
  const list = useConnection(LookBackDrawsScreenDocument, 'lookBackDraws', { first: 50 });
  const columns = useMemo(() => columnsOf(t), [t]);
  const openRow = useCallback((key: string | null) => onOpen(key ?? undefined), [onOpen]);
  const begin = bodies.length > 0 && (
    <Button onClick={() => setDrawing(true)} type="primary">
      {t('draw.begin')}
    </Button>
  );
  const done = (id: string | undefined, told: string) => {
    setDrawing(false);
    void message.success(told);
    void list.refresh();
    if (id) onOpen(id);
  };
  return (
    <>
      <ListPage<Row>
        {...list}
        actions={
          <>
            <ListExport kinds={['lookBackDraws']} />
            {begin}
          </>
        }
        columns={columns}
        drawer={{ title: t('draw.detail'), content: open && <DrawnSample id={open} />, width: 760 }}
        empty={{ title: t('draw.empty'), text: t('draw.emptyText'), action: begin }}
        id="lookBackDraws"
        onLoadMore={list.loadMore}
        onOpen={openRow}
        openKey={open ?? null}
        rowKey={rowKey}
        title={t('draw.title')}
      />
      {isDrawing && bodies.length > 0 && <DrawDrawer bodies={bodies} onClose={() => setDrawing(false)} onDone={done} />}
    </>
  );
}

function columnsOf(t: TFunction<'lookBack'>): ListColumn<Row>[] {
  return [
    { key: 'drawnAt', title: t('draw.drawnAt'), render: (row) => <DrawnAt at={row.drawnAt} />, isMain: true },
    { key: 'screener', title: t('draw.screener'), render: (row) => row.screener.name },
    { key: 'percent', title: t('draw.percent'), render: (row) => row.percent, isNumber: true, width: '7rem' },
    {
      key: 'result',
      title: t('draw.result'),
      render: (row) => t('draw.of', { drawn: row.drawn, population: row.populationCount }),
      width: '9rem',
    },
    { key: 'seed', title: t('draw.seed'), render: (row) => row.seed, width: '10rem' },
    { key: 'by', title: t('draw.by'), render: (row) => row.drawnByName, width: '8rem' },
  ];
}

function DrawnAt({ at }: { at: string }) {
  return shortInstant(at, useLocale());
}
