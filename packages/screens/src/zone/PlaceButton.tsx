import { EnvironmentOutlined, HomeOutlined } from '@ant-design/icons';
import { useDraggable } from '@dnd-kit/core';
import { Tag } from '@renda/ui/desktop';
import { shortDate, useLocale } from '@renda/ui/texts';
import { Dropdown, type MenuProps } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './ZoneBoard.module.css';
import { type BoardPlace, loadOf, type ZoneBoard } from './zoneBoard.ts';

interface Props {
  board: ZoneBoard;
  place: BoardPlace;
  isOpen: boolean;
  onPass: (placeId: string, postId: string | null) => void;
  onZone: (zoneId: string) => void;
}

/** A zone or room on a card: its menu passes it on, and it can be drawn to another card. */
export function PlaceButton({ board, place, isOpen, onPass, onZone }: Props) {
  const { attributes, listeners, setNodeRef, transform, isDragging } = useDraggable({
    id: place.placeId,
    disabled: !isOpen,
  });
  const items = useMenu(board, place, onPass, onZone);
  const style = transform ? { transform: `translate3d(${transform.x}px, ${transform.y}px, 0)` } : undefined;
  if (!isOpen) {
    return (
      <div className={styles.place}>
        <PlaceWords on={board.on} place={place} />
      </div>
    );
  }
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <button
        {...listeners}
        aria-haspopup="menu"
        aria-describedby={attributes['aria-describedby']}
        className={`${styles.place} ${styles.movable} ${isDragging ? styles.drawn : ''}`}
        ref={setNodeRef}
        style={style}
        type="button"
      >
        <PlaceWords on={board.on} place={place} />
      </button>
    </Dropdown>
  );
}

function PlaceWords({ place, on }: { place: BoardPlace; on: string }) {
  const { t } = useTranslation('zone');
  const locale = useLocale();
  const { kind, name, villages, gap, holder } = place;
  const note = kind === 'ZONE' ? villages.map((village) => shortName(village.name)).join('、') : null;
  return (
    <>
      <span aria-hidden className={styles.icon}>
        {kind === 'ZONE' ? <EnvironmentOutlined /> : <HomeOutlined />}
      </span>
      <span className={styles.words}>
        <span className={kind === 'ZONE' ? styles.zone : ''}>{name}</span>
        {note && <span className={styles.note}>{note}</span>}
        {!holder && gap && (
          <Tag kind="due">{t('place.since', { date: shortDate(gap.from < on ? gap.from : on, locale) })}</Tag>
        )}
      </span>
    </>
  );
}

/** 新城社区居民委员会 is 新城社区 in narrow places. */
function shortName(village: string): string {
  return village.replace(/(居民|村民)委员会$/, '');
}

function useMenu(board: ZoneBoard, place: BoardPlace, onPass: Props['onPass'], onZone: Props['onZone']) {
  const { t } = useTranslation('zone');
  const { members, places } = board;
  const others = members.filter(({ postId }) => postId !== place.holder?.postId);
  const to = others.map(({ postId, name }) => {
    const load = loadOf(places.filter(({ holder }) => holder?.postId === postId));
    return { key: postId, label: t('menu.to', { name, ...load }), onClick: () => onPass(place.placeId, postId) };
  });
  const items: MenuProps['items'] = [
    { key: 'to', type: 'group', label: t(place.kind === 'ZONE' ? 'menu.giveZone' : 'menu.give'), children: to },
    ...(place.holder ? [{ key: 'nobody', label: t('menu.nobody'), onClick: () => onPass(place.placeId, null) }] : []),
    ...(place.kind === 'ZONE'
      ? [
          { key: 'line', type: 'divider' as const },
          { key: 'change', label: t('menu.changeZone'), onClick: () => onZone(place.placeId) },
        ]
      : []),
  ];
  return items;
}
