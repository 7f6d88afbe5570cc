/** A PDF of one empty page, as small as it can be: what stands for the scan of a paper. */
import type { Locator } from 'playwright-core';

const lines = [
  '%PDF-1.4',
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
  '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj',
  'trailer<</Root 1 0 R>>',
  '%%EOF',
];

const sealedScan = Buffer.from(`${lines.join('\n')}\n`);

/** Gives the first place for files in a form the scan of a paper, and waits until it has arrived. */
export async function pickScan(form: Locator, name: string): Promise<void> {
  const file = { name, mimeType: 'application/pdf', buffer: sealedScan };
  await form.locator('input[type=file]').first().setInputFiles(file);
  await form.getByText(name).waitFor();
}
