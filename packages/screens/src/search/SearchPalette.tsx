import { useQuery } from '@apollo/client/react';
import { faultSentence } from '@renda/client';
import { type SearchNoun, searchTerms } from '@renda/domain';
import { Modal } from 'antd';
import { Command } from 'cmdk';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWays, type Ways } from '../ways/WaysContext.ts';
import { matchesName, type PalettePage } from './matchesName.ts';
import { SearchDocument } from './Search.generated.ts';
import { type SearchHit, SearchHitLine } from './SearchHitLine.tsx';
import styles from './SearchPalette.module.css';
import { usePausedText } from './usePausedText.ts';
import { usePinyin } from './usePinyin.ts';
import { wayOfHit } from './wayOfHit.ts';

/** Something that the viewer may start from anywhere. */
export interface PaletteAction {
  key: string;
  label: string;
  start: () => void;
}

export interface PaletteProps {
  isOpen: boolean;
  onClose: () => void;
  /** The nouns whose records have a page in this app. */
  nouns: readonly SearchNoun[];
  pages: readonly PalettePage[];
  goToPage: (to: string) => void;
  actions: readonly PaletteAction[];
}

const shownHits = 8;

/** Pages, records and actions by what one types, without a mouse: arrows choose, Enter goes, Esc closes. */
export function SearchPalette(props: PaletteProps) {
  const { t } = useTranslation('search');
  return (
    <Modal
      aria-label={t('title')}
      className={styles.modal ?? ''}
      closable={false}
      destroyOnHidden
      footer={null}
      onCancel={props.onClose}
      open={props.isOpen}
      style={{ top: 72 }}
      styles={{ container: { padding: 0 } }}
      width={680}
    >
      <Palette {...props} />
    </Modal>
  );
}

function Palette(props: PaletteProps) {
  const { t } = useTranslation('search');
  const [typed, setTyped] = useState('');
  const { hits, fault } = useHits(typed, props.nouns);
  const groups = useGroups(props, typed, hits);
  const [chosen, setChosen] = useChosen(groups);
  return (
    <Command
      className={styles.palette}
      label={t('title')}
      loop
      onValueChange={setChosen}
      shouldFilter={false}
      value={chosen}
    >
      <Command.Input
        autoFocus
        className={styles.input}
        maxLength={100}
        onValueChange={setTyped}
        placeholder={t('placeholder')}
        value={typed}
      />
      <p className={styles.spoken} role="status">
        {hits && t('found', { count: hits.length })}
      </p>
      <Command.List className={styles.list} label={t('results')}>
        {fault && <p className={styles.note}>{fault}</p>}
        {hits?.length === 0 && <p className={styles.note}>{t('none')}</p>}
        {groups.map((group) => (
          <Group key={group.title} {...group} />
        ))}
      </Command.List>
      <p aria-hidden className={styles.keys}>
        {t('keys')}
      </p>
    </Command>
  );
}

/** The chosen one, always one of those that are offered: the first where what was chosen is gone, so that Enter never does nothing. */
function useChosen(groups: readonly { items: readonly Item[] }[]) {
  const [chosen, setChosen] = useState('');
  const keys = groups.flatMap(({ items }) => items.map(({ key }) => key.toLowerCase()));
  return [keys.includes(chosen.toLowerCase()) ? chosen : (keys[0] ?? ''), setChosen] as const;
}

/** What is offered for what is typed: choosing any of it closes the palette first. */
function useGroups(props: PaletteProps, typed: string, hits: readonly SearchHit[] | undefined) {
  const { t } = useTranslation('search');
  const read = usePinyin();
  const { go } = useWays();
  const item = (key: string, content: ReactNode, act: () => void): Item => ({
    key,
    content,
    onSelect: () => {
      props.onClose();
      act();
    },
  });
  const isNamed = ({ label }: { label: string }) => matchesName(label, typed, read);
  const q = typed.trim();
  const all = hits && item('all', t('all', { typed: q }), () => go({ to: 'search', search: { q } }));
  return [
    {
      title: t('pages'),
      items: props.pages.filter(isNamed).map(({ to, label }) => item(to, label, () => props.goToPage(to))),
    },
    {
      title: t('records'),
      items: (hits ?? []).map((hit) => item(hit.record.id, <SearchHitLine hit={hit} />, () => openHit(hit, go))),
    },
    {
      title: t('actions'),
      items: [
        ...props.actions.filter(isNamed).map(({ key, label, start }) => item(key, label, start)),
        ...(all ? [all] : []),
      ],
    },
  ];
}

function openHit(hit: SearchHit, go: Ways['go']) {
  const way = wayOfHit(hit);
  if (way) go(way);
  else if (hit.record.__typename === 'Attachment') location.assign(hit.record.url);
}

interface Item {
  key: string;
  content: ReactNode;
  onSelect: () => void;
}

function Group({ title, items }: { title: string; items: readonly Item[] }) {
  if (items.length === 0) return null;
  return (
    <Command.Group className={styles.group} heading={title}>
      {items.map(({ key, content, onSelect }) => (
        <Command.Item className={styles.item} key={key} onSelect={onSelect} value={key}>
          {content}
        </Command.Item>
      ))}
    </Command.Group>
  );
}

/** What was found for what is typed; what was found before stays in sight until then. */
function useHits(typed: string, nouns: readonly SearchNoun[]) {
  const query = usePausedText(typed.trim());
  const isAsked = searchTerms(query).length > 0;
  const { data, previousData, error } = useQuery(SearchDocument, {
    variables: { query, nouns: [...nouns], first: shownHits },
    skip: !isAsked,
    fetchPolicy: 'cache-and-network',
  });
  const edges = isAsked ? (data ?? previousData)?.search.edges : undefined;
  return { hits: edges?.map(({ node }) => node), fault: error ? faultSentence(error) : null };
}
