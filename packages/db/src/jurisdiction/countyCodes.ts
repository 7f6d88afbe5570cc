/** The counties of a deployment. */
import { withOwner } from '../owner/withOwner.ts';

/** Their codes (GB/T 2260), in order: for work that is done county by county. */
export async function countyCodes(ownerUrl: string): Promise<string[]> {
  return withOwner(ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ code: string }>('select code from jurisdictions order by code');
    return rows.map(({ code }) => code);
  });
}
