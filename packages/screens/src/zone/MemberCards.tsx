import {
  type Announcements,
  DndContext,
  type DragEndEvent,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { MemberCard } from './MemberCard.tsx';
import { nobody } from './nobody.ts';
import styles from './ZoneBoard.module.css';
import { type BoardMember, cardsOf, type Passing, withRooms, type ZoneBoard } from './zoneBoard.ts';

interface Props {
  board: ZoneBoard;
  /** Things may pass on. */
  isOpen: boolean;
  onPass: (passing: Passing) => void;
  onHandOver: (member: BoardMember) => void;
  onZone: (zoneId: string) => void;
}

/** The cards of the members, what nobody holds before them. A place is drawn from card to card, or passed on by its menu. */
export function MemberCards({ board, isOpen, onPass, onHandOver, onZone }: Props) {
  const id = useId();
  // A click opens the menu and a swipe scrolls: only a pull of some way, or a finger held, draws.
  const mouse = useSensor(MouseSensor, { activationConstraint: { distance: 8 } });
  const touch = useSensor(TouchSensor, { activationConstraint: { delay: 250, tolerance: 8 } });
  const sensors = useSensors(mouse, touch);
  const passOn = (placeId: string, postId: string | null) => {
    const place = board.places.find((each) => each.placeId === placeId);
    const to = board.members.find((member) => member.postId === postId) ?? null;
    if (place) onPass({ places: withRooms(place, board.places), to });
  };
  const spoken = useSpoken(board);
  const drop = ({ active, over }: DragEndEvent) => {
    if (over) passOn(String(active.id), over.id === nobody ? null : String(over.id));
  };
  return (
    <DndContext accessibility={spoken} id={id} onDragEnd={drop} sensors={sensors}>
      <div className={styles.cards}>
        {cardsOf(board).map((card) => (
          <MemberCard
            board={board}
            card={card}
            isOpen={isOpen}
            key={card.member?.postId ?? nobody}
            onHandOver={onHandOver}
            onPass={passOn}
            onZone={onZone}
          />
        ))}
      </div>
    </DndContext>
  );
}

/** What is said aloud while something is drawn. */
function useSpoken({ places, members }: ZoneBoard) {
  const { t } = useTranslation('zone');
  const placeName = (id: unknown) => places.find(({ placeId }) => placeId === id)?.name ?? '';
  const cardName = (id: unknown) => members.find(({ postId }) => postId === id)?.name ?? t('board.without');
  const announcements: Announcements = {
    onDragStart: ({ active }) => t('draw.drawn', { name: placeName(active.id) }),
    onDragOver: ({ active, over }) =>
      over ? t('draw.over', { name: placeName(active.id), to: cardName(over.id) }) : undefined,
    onDragEnd: ({ active }) => t('draw.dropped', { name: placeName(active.id) }),
    onDragCancel: ({ active }) => t('draw.dropped', { name: placeName(active.id) }),
  };
  return { announcements, screenReaderInstructions: { draggable: t('draw.how') } };
}
