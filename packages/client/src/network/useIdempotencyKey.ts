import { useCallback, useState } from 'react';
import { newKey } from './newKey.ts';

/**
 * The key under which one creation is sent. It stays the same however often the form is sent again, so that the
 * server makes the thing once; `renew` after it was made, before the next one.
 */
export function useIdempotencyKey(): { key: string; renew: () => void } {
  const [key, setKey] = useState(newKey);
  const renew = useCallback(() => setKey(newKey()), []);
  return { key, renew };
}
