import { testDatabase } from '@renda/db/testing';
import { expect, onTestFinished, test } from 'vitest';
import { measure, precision } from './measure.ts';

test('what is shown as similar is clearly oftener about the same matter than trigrams alone would show', async () => {
  const database = await testDatabase();
  onTestFinished(() => database.drop());
  const measured = await measure(database);
  expect(measured).toHaveLength(40);
  expect(precision(measured, 'ours')).toBeGreaterThanOrEqual(precision(measured, 'trigrams') + 0.3);
});
