import type { Way } from '../ways/WaysContext.ts';
import type { SearchHit } from './SearchHitLine.tsx';

/** Where a hit leads: to its record, a file to the suggestion that it belongs to; null for a file that belongs to none. */
export function wayOfHit({ record }: SearchHit): Way | null {
  switch (record.__typename) {
    case 'Suggestion':
      return { to: 'suggestion', id: record.id };
    case 'PastSuggestion':
      return { to: 'pastSuggestion', id: record.id };
    case 'Person':
      return { to: 'person', id: record.id };
    case 'Organ':
      return { to: 'organ', id: record.id };
    case 'Attachment':
      return record.suggestion && { to: 'suggestion', id: record.suggestion.id };
  }
}
