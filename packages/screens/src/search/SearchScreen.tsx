import { useConnection } from '@renda/client';
import { type SearchNoun, searchNounTerms, searchTerms } from '@renda/domain';
import { Card, EmptyState, ErrorState, FilterBar, Loading, PageHeader } from '@renda/ui/desktop';
import { useLocale } from '@renda/ui/texts';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWays } from '../ways/WaysContext.ts';
import { SearchDocument } from './Search.generated.ts';
import { type SearchHit, SearchHitLine } from './SearchHitLine.tsx';
import styles from './SearchScreen.module.css';
import type { SearchSearch } from './searchSearch.ts';
import { wayOfHit } from './wayOfHit.ts';

interface Props {
  search: SearchSearch;
  onSearch: (search: SearchSearch) => void;
  /** The nouns whose records have a page in this app. */
  nouns: readonly SearchNoun[];
}

/** All that is found for some words, by noun where one likes. */
export function SearchScreen({ search, onSearch, nouns }: Props) {
  const { t } = useTranslation('search');
  const locale = useLocale();
  const query = search.q ?? '';
  return (
    <>
      <PageHeader title={t('title')} />
      <FilterBar
        filters={[
          { kind: 'search', key: 'q', placeholder: t('placeholder') },
          {
            kind: 'chips',
            key: 'noun',
            label: t('noun'),
            options: nouns.map((noun) => ({ value: noun, label: searchNounTerms[noun][locale] })),
          },
        ]}
        onChange={(key, value) => onSearch({ ...search, [key]: value })}
        values={{ q: search.q, noun: search.noun }}
      />
      <Card>
        {searchTerms(query).length > 0 ? (
          <Hits nouns={search.noun ? [search.noun] : nouns} query={query} />
        ) : (
          <EmptyState text={t('teachText')} title={t('teach')} />
        )}
      </Card>
    </>
  );
}

function Hits({ query, nouns }: { query: string; nouns: readonly SearchNoun[] }) {
  const { t } = useTranslation('search');
  const list = useConnection(SearchDocument, 'search', { query, nouns: [...nouns], first: 20 });
  const hits = list.rows as readonly SearchHit[] | undefined;
  if (list.failure && !hits) return <ErrorState {...list.failure} />;
  if (!hits) return <Loading />;
  if (hits.length === 0) return <EmptyState text={t('noneText')} title={t('none')} />;
  return (
    <>
      <ol aria-label={t('results')} className={styles.hits}>
        {hits.map((hit) => (
          <li key={`${hit.noun} ${hit.record.id}`}>
            <HitLink hit={hit} />
          </li>
        ))}
      </ol>
      {list.failure && <p className={styles.more}>{list.failure.text}</p>}
      {list.hasMore && (
        <p className={styles.more}>
          <Button loading={list.isLoadingMore} onClick={list.loadMore}>
            {t('more')}
          </Button>
        </p>
      )}
    </>
  );
}

function HitLink({ hit }: { hit: SearchHit }) {
  const { WayLink } = useWays();
  const locale = useLocale();
  const way = wayOfHit(hit);
  const content = (
    <>
      <span className={styles.noun}>{searchNounTerms[hit.noun][locale]}</span>
      <SearchHitLine hit={hit} />
    </>
  );
  if (way) {
    return (
      <WayLink className={styles.hit} way={way}>
        {content}
      </WayLink>
    );
  }
  return (
    <a className={styles.hit} href={hit.record.__typename === 'Attachment' ? hit.record.url : undefined}>
      {content}
    </a>
  );
}
