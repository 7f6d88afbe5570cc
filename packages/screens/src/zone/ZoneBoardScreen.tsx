import { useQuery } from '@apollo/client/react';
import { faultSentence } from '@renda/client';
import { EmptyState, ErrorState, Loading, PageHeader } from '@renda/ui/desktop';
import { today } from '@renda/ui/texts';
import { Alert, Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BoardDay } from './BoardDay.tsx';
import { GapBar } from './GapBar.tsx';
import { HandOverDrawer } from './HandOverDrawer.tsx';
import { LastMove } from './LastMove.tsx';
import { MemberCards } from './MemberCards.tsx';
import { PlanDrawer } from './PlanDrawer.tsx';
import { useAssignHolders } from './useAssignHolders.ts';
import { ZoneBoardScreenDocument } from './ZoneBoardScreen.generated.ts';
import { ZoneDrawer } from './ZoneDrawer.tsx';
import type { BoardMember, ZoneBoard } from './zoneBoard.ts';

interface Props {
  townshipId: string;
  search: { on?: string };
  onSearch: (search: { on?: string }) => void;
  /** Above the title: the way to the townships. */
  eyebrow?: ReactNode;
}

/** Who of a township's presidium holds which zone and room, on any day; what nobody holds comes first. */
export function ZoneBoardScreen({ townshipId, search, onSearch, eyebrow }: Props) {
  const { t } = useTranslation('zone');
  const on = search.on ?? today();
  const { data, previousData, error, refetch } = useQuery(ZoneBoardScreenDocument, {
    variables: { townshipId, on },
    fetchPolicy: 'cache-and-network',
  });
  const board = (data ?? previousData)?.zoneBoard;
  const setDay = (day: string) => onSearch(day === today() ? {} : { on: day });
  if (board) return <Board board={board} eyebrow={eyebrow} onChanged={refetch} onDay={setDay} />;
  if (error) return <ErrorState onRetry={() => void refetch()} text={faultSentence(error)} />;
  if (data) return <EmptyState title={t('board.lost')} />;
  return <Loading lines={10} />;
}

interface BoardProps {
  board: ZoneBoard;
  eyebrow: ReactNode;
  onChanged: () => Promise<unknown>;
  onDay: (day: string) => void;
}

type Form = { kind: 'plan' } | { kind: 'handOver'; member: BoardMember } | { kind: 'zone'; zoneId: string | null };

function Board({ board, eyebrow, onChanged, onDay }: BoardProps) {
  const { t } = useTranslation('zone');
  const [form, setForm] = useState<Form | null>(null);
  const { pass, putBack, last, isBusy, refusal } = useAssignHolders(board.on, onChanged);
  const isOpen = board.mayAssign && board.on >= today();
  const close = () => setForm(null);
  const done = async () => {
    close();
    await onChanged();
  };
  return (
    <>
      <PageHeader
        actions={
          isOpen && (
            <>
              {board.places.length > 0 && board.members.length > 0 && (
                <Button onClick={() => setForm({ kind: 'plan' })}>{t('plan.open')}</Button>
              )}
              <Button onClick={() => setForm({ kind: 'zone', zoneId: null })}>{t('zone.add')}</Button>
            </>
          )
        }
        eyebrow={eyebrow}
        title={t('board.title', { township: board.township.name })}
      />
      <GapBar board={board} />
      <BoardDay isReadOnly={!isOpen && board.mayAssign} on={board.on} onDay={onDay} />
      {refusal && <Alert role="alert" showIcon title={refusal} type="error" />}
      <LastMove isBusy={isBusy} last={last} onPutBack={() => void putBack()} />
      {board.places.length === 0 && board.members.length === 0 ? (
        <EmptyState text={t('board.emptyText')} title={t('board.empty')} />
      ) : (
        <MemberCards
          board={board}
          isOpen={isOpen}
          onHandOver={(member) => setForm({ kind: 'handOver', member })}
          onPass={(passing) => void pass([passing])}
          onZone={(zoneId) => setForm({ kind: 'zone', zoneId })}
        />
      )}
      {form?.kind === 'plan' && <PlanDrawer board={board} onClose={close} onPass={pass} />}
      {form?.kind === 'handOver' && <HandOverDrawer board={board} member={form.member} onClose={close} onDone={done} />}
      {form?.kind === 'zone' && <ZoneDrawer board={board} onClose={close} onDone={done} zoneId={form.zoneId} />}
    </>
  );
}
