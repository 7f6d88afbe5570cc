import { getDatamodel } from '@renda/db/pothos';
import { auditChanges, auditNounTerms, auditNounWord } from '@renda/domain';
import { describe, expect, test } from 'vitest';

/** Written by the database or by machines, never shown as a change. */
const machine = [
  'id',
  'jurisdiction',
  'searchText',
  'suggestionId',
  'replyId',
  'handlingId',
  'commitmentReportId',
  'lookBackId',
  'keyVisitId',
  'instructionId',
  'batchReceiptId',
  'activityId',
  'secretHash',
  'uploadedById',
  'uploadedByName',
  'uploadedAt',
];

type Model = { readonly fields: readonly { readonly name: string; readonly kind: string }[] };
const models = (getDatamodel() as { readonly datamodel: { readonly models: Readonly<Record<string, Model>> } })
  .datamodel.models;
/** Not tables of a county: sign-in's, the deployment's, the queue's; a paper is kept nowhere. */
const elsewhere = ['Account', 'Jurisdiction', 'Job', 'Paper'];
const nouns = Object.keys(auditNounTerms).filter((noun) => !elsewhere.includes(noun));

describe('the audit trail has official words', () => {
  test.each(nouns)('for every column of %s', (noun) => {
    const columns = models[noun]?.fields.filter(({ kind, name }) => kind === 'scalar' && !machine.includes(name)) ?? [];
    expect(columns.length).toBeGreaterThan(2);
    const values = Object.fromEntries(columns.map(({ name }) => [name, '1']));
    const unnamed = auditChanges(noun, null, values, 'zh-CN').filter(({ field, label }) => field === label);
    expect(unnamed.map(({ field }) => field)).toEqual([]);
    expect(auditNounWord(noun, 'zh-CN')).not.toBe(noun);
  });
});
