import { endingGroundTerms, fieldsOf, type RegisterNoun, suspensionGroundTerms } from '@renda/domain';
import { today } from '@renda/ui/texts';
import { describe, expect, it } from 'vitest';
import type { EntryNode } from './EntryNode.ts';
import { askedFields, type FormValues, formFields, initialValues, inputOf, narrowing } from './formValues.ts';

const organ: EntryNode = {
  id: 'T3JnYW46MQ==',
  version: 3,
  kind: 'COURT',
  name: '昌宁县人民法院',
  shortName: '县法院',
  parent: { id: 'T3JnYW46Mg==', name: '昌宁县人民代表大会' },
  township: null,
  sortOrder: 30,
  validFrom: '2012-01-01',
  validTo: null,
};

describe('the form of a new entry', () => {
  it('begins today, with the usual values and what is known already', () => {
    expect(initialValues('deputy', null, { personId: 'p' })).toMatchObject({
      personId: 'p',
      mandateState: 'IN_OFFICE',
      isByElection: false,
      validFrom: today(),
    });
  });

  it('sends what was written, and leaves out what is empty', () => {
    const values = {
      kind: 'COURT',
      name: '县法院',
      shortName: '法院',
      parentId: undefined,
      validFrom: '2026-01-01',
      validTo: '',
    };
    expect(inputOf('organ', values, null)).toEqual({
      kind: 'COURT',
      name: '县法院',
      shortName: '法院',
      validFrom: '2026-01-01',
    });
  });

  it('of a session asks for the last day, and sends the day after it', () => {
    const values = { termId: 't', ordinal: 6, validFrom: '2026-02-03', validTo: '2026-02-06' };
    expect(inputOf('session', values, null)).toMatchObject({ validTo: '2026-02-07' });
  });
});

describe('the form of a change', () => {
  it('begins with what the entry says; of what it refers to, the id', () => {
    expect(initialValues('organ', organ)).toMatchObject({
      name: '昌宁县人民法院',
      parentId: 'T3JnYW46Mg==',
      townshipId: null,
    });
  });

  it('sends what was changed alone, and null for what was emptied', () => {
    const before = initialValues('organ', organ);
    expect(inputOf('organ', { ...before, shortName: '法院', parentId: undefined }, before)).toEqual({
      shortName: '法院',
      parentId: null,
    });
    expect(inputOf('organ', before, before)).toEqual({});
  });

  it('shows the last day of a session, and sends nothing when it stays', () => {
    const session = { id: 's', version: 1, ordinal: 6, validFrom: '2026-02-03', validTo: '2026-02-07' };
    const before = initialValues('session', session);
    expect(before.validTo).toBe('2026-02-06');
    expect(inputOf('session', before, before)).toEqual({});
  });

  it('does not offer what an entry is of', () => {
    const names = (isChange: boolean) => formFields('deputy', isChange).map(([name]) => name);
    expect(names(false)).toEqual(Object.keys(fieldsOf('deputy')));
    expect(names(true)).not.toContain('personId');
  });
});

describe('the fields that a form asks for', () => {
  const asked = (noun: RegisterNoun, values: FormValues) => Object.fromEntries(askedFields(noun, false, values));

  it('are, of a mandate, grounds and basis when it is suspended or ended, and an end when it is ended', () => {
    const of = (mandateState: string) =>
      Object.keys(asked('deputy', { mandateState })).filter((name) =>
        ['endGrounds', 'legalBasis', 'validTo'].includes(name),
      );
    expect(of('IN_OFFICE')).toEqual([]);
    expect(of('SUSPENDED')).toEqual(['endGrounds', 'legalBasis']);
    expect(of('ENDED')).toEqual(['endGrounds', 'legalBasis', 'validTo']);
  });

  it('offer the grounds of the state alone', () => {
    expect(asked('deputy', { mandateState: 'SUSPENDED' }).endGrounds).toMatchObject({
      isRequired: true,
      terms: suspensionGroundTerms,
    });
    expect(asked('deputy', { mandateState: 'ENDED' }).endGrounds).toMatchObject({
      isRequired: true,
      terms: endingGroundTerms,
    });
  });

  it('are one of two places, once one of them is filled', () => {
    expect(Object.keys(asked('membership', {}))).toEqual(expect.arrayContaining(['delegationId', 'deputyGroupId']));
    expect(asked('membership', { delegationId: 'd' })).not.toHaveProperty('deputyGroupId');
    expect(asked('post', { partyOrganisationId: 'p' })).not.toHaveProperty('organId');
  });

  it('offer, for a district, those of the chosen term', () => {
    expect(narrowing('deputy', 'electoralDistrictId', { termId: 't' })).toEqual({ termId: 't' });
    expect(narrowing('deputy', 'townshipId', { termId: 't' })).toEqual({});
  });
});
