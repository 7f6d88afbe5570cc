import { useDroppable } from '@dnd-kit/core';
import { Tag } from '@renda/ui/desktop';
import { shortDate, useLocale } from '@renda/ui/texts';
import { Button } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { nobody } from './nobody.ts';
import { PlaceButton } from './PlaceButton.tsx';
import styles from './ZoneBoard.module.css';
import { type BoardCard, type BoardMember, loadOf, type ZoneBoard } from './zoneBoard.ts';

interface Props {
  board: ZoneBoard;
  card: BoardCard;
  isOpen: boolean;
  onPass: (placeId: string, postId: string | null) => void;
  onHandOver: (member: BoardMember) => void;
  onZone: (zoneId: string) => void;
}

/** One member with what they hold; or, without a member, what nobody holds. */
export function MemberCard({ board, card, isOpen, onPass, onHandOver, onZone }: Props) {
  const { t } = useTranslation('zone');
  const heading = useId();
  const { member, places } = card;
  const { setNodeRef, isOver } = useDroppable({ id: member?.postId ?? nobody, disabled: !isOpen });
  const kind = member ? styles.card : `${styles.card} ${styles.without}`;
  return (
    <section aria-labelledby={heading} className={`${kind} ${isOver ? styles.over : ''}`} ref={setNodeRef}>
      <header className={styles.head}>
        <h2 id={heading}>{member ? member.name : t('board.without')}</h2>
        {member && <span className={styles.quiet}>{member.title}</span>}
        <span className={styles.load}>{t('board.load', loadOf(places))}</span>
      </header>
      {member?.leavesOn && (
        <Leaving isOpen={isOpen && places.length > 0} member={member} onHandOver={() => onHandOver(member)} />
      )}
      {places.length === 0 && <p className={styles.quiet}>{t(member ? 'board.holdsNothing' : 'board.allHeld')}</p>}
      <ul className={styles.places}>
        {places.map((place) => (
          <li key={place.placeId}>
            <PlaceButton board={board} isOpen={isOpen} onPass={onPass} onZone={onZone} place={place} />
          </li>
        ))}
      </ul>
      {isOpen && member && !member.leavesOn && places.length > 0 && (
        <Button onClick={() => onHandOver(member)} type="link">
          {t('board.handOver')}
        </Button>
      )}
    </section>
  );
}

interface LeavingProps {
  member: BoardMember;
  isOpen: boolean;
  onHandOver: () => void;
}

function Leaving({ member, isOpen, onHandOver }: LeavingProps) {
  const { t } = useTranslation('zone');
  const locale = useLocale();
  return (
    <div className={styles.leaving}>
      <Tag kind="due">{t('board.leaves', { date: shortDate(member.leavesOn ?? '', locale) })}</Tag>
      {isOpen && <Button onClick={onHandOver}>{t('board.toHandOver')}</Button>}
    </div>
  );
}
