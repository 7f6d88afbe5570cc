import { fieldsOf, registerNouns } from '@renda/domain';
import { today } from '@renda/ui/texts';
import type { DocumentNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { registerSpecs } from './registerSpecs.ts';
import { listFilter } from './useRegisterSearch.ts';

/** Every field name that a document asks for, at whatever depth. */
function askedFor(document: DocumentNode): string[] {
  return [
    ...JSON.stringify(document).matchAll(
      /"kind":"Field",(?:"alias":\{[^}]*\},)?"name":\{"kind":"Name","value":"(\w+)"/g,
    ),
  ].map((match) => match[1] ?? '');
}

const relationOf = (field: string) => field.replace(/Id$/, '');

describe.each(registerNouns)('the page of %s', (noun) => {
  const spec = registerSpecs[noun];
  const fields = fieldsOf(noun);

  it('asks for every column that it shows', () => {
    const asked = askedFor(spec.list);
    for (const column of spec.columns) expect(asked).toContain(relationOf(column));
  });

  it('asks for every field that its form changes, and for the version', () => {
    const asked = askedFor(spec.entry);
    expect(asked).toContain('version');
    for (const [name] of Object.entries(fields)) expect(asked).toContain(relationOf(name));
  });

  it('has the three mutations of its noun', () => {
    expect(askedFor(spec.changes.add)).toContain(`add${noun.charAt(0).toUpperCase()}${noun.slice(1)}`);
    expect(askedFor(spec.changes.change)[0]).toMatch(/^change/);
    expect(askedFor(spec.changes.end)[0]).toMatch(/^end/);
  });
});

describe('the list of a page', () => {
  it('is of today, unless the address names a day', () => {
    expect(listFilter(registerSpecs.organ, { kind: 'COURT', search: 'fy' })).toEqual({
      asOf: today(),
      includeEnded: false,
      search: 'fy',
      kind: 'COURT',
    });
    expect(listFilter(registerSpecs.organ, { asOf: '2020-01-01', ended: true })).toMatchObject({
      asOf: '2020-01-01',
      includeEnded: true,
    });
  });

  it('takes no filter of another page', () => {
    expect(listFilter(registerSpecs.village, { mandateState: 'SUSPENDED' })).not.toHaveProperty('mandateState');
  });

  it('shows ended mandates when their state is asked for', () => {
    expect(listFilter(registerSpecs.deputy, { mandateState: 'ENDED' })).toMatchObject({ includeEnded: true });
  });

  it('of sessions shows all, those ahead too', () => {
    expect(listFilter(registerSpecs.session, {})).toMatchObject({ asOf: '9999-12-31', includeEnded: true });
  });
});
