import { useQuery } from '@apollo/client/react';
import { faultSentence } from '@renda/client';
import { importKindTerms, importStateTerms } from '@renda/domain';
import { Card, EmptyState, ErrorState, Loading, PageHeader } from '@renda/ui/desktop';
import { useLocale } from '@renda/ui/texts';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { urls } from '../urls.ts';
import { CancelImport } from './CancelImport.tsx';
import { ImportOutcome } from './ImportOutcome.tsx';
import { ImportPageDocument, type ImportPageQuery } from './ImportPage.generated.ts';
import { ImportPreview } from './ImportPreview.tsx';
import { ImportStateTag } from './ImportStateTag.tsx';
import { ImportWorking } from './ImportWorking.tsx';
import { MappingForm } from './MappingForm.tsx';
import type { SeenImport } from './SeenImport.ts';

const route = getRouteApi('/shell/imports/$importId');
const pollMs = 1_000;

/** One import, wherever it stands: being read, its columns to be named, to be confirmed, or done. */
export function ImportPage() {
  const { t } = useTranslation('import');
  const { importId } = route.useParams();
  const { data, error, refetch } = useImport(importId);
  if (!data) return error ? <ErrorState onRetry={() => void refetch()} text={faultSentence(error)} /> : <Loading />;
  const seen = seenOf(data);
  if (seen === null) return <EmptyState text={t('page.lost')} title={t('title')} />;
  return <Known onAgain={() => void refetch()} seen={seen} />;
}

/** Asks again while the server works on it. */
function useImport(id: string) {
  const query = useQuery(ImportPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const isWorking = query.data ? (seenOf(query.data)?.isWorking ?? false) : false;
  useQuery(ImportPageDocument, {
    variables: { id },
    pollInterval: pollMs,
    skip: !isWorking,
    fetchPolicy: 'network-only',
  });
  return query;
}

function seenOf({ node }: ImportPageQuery): SeenImport | null {
  return node?.__typename === 'Import' ? (node as unknown as SeenImport) : null;
}

function Known({ seen, onAgain }: { seen: SeenImport; onAgain: () => void }) {
  const { t } = useTranslation('import');
  const locale = useLocale();
  const [file] = seen.attachments;
  return (
    <>
      <PageHeader
        actions={seen.availableMoves.includes('cancel') && <CancelImport seen={seen} />}
        eyebrow={
          <>
            <Link to={urls.imports}>{t('page.back')}</Link>
            <span>{importKindTerms[seen.kind][locale]}</span>
            <ImportStateTag state={seen.state} word={importStateTerms[seen.state][locale]} />
            {seen.rowCount > 0 && <span>{t('page.rows', { count: seen.rowCount })}</span>}
            {file && <a href={file.url}>{t('page.original')}</a>}
          </>
        }
        title={seen.fileName}
      />
      <Body onAgain={onAgain} seen={seen} />
    </>
  );
}

function Body({ seen, onAgain }: { seen: SeenImport; onAgain: () => void }) {
  const { mapping } = route.useSearch();
  if (seen.isWorking) return <ImportWorking seen={seen} />;
  const isNaming = seen.state === 'READ' || (seen.state === 'PREVIEWED' && mapping === true);
  if (isNaming && seen.availableMoves.includes('map')) {
    return (
      <Card>
        <MappingForm onAgain={onAgain} seen={seen} />
      </Card>
    );
  }
  if (seen.state === 'PREVIEWED') return <ImportPreview onAgain={onAgain} seen={seen} />;
  return <ImportOutcome seen={seen} />;
}
