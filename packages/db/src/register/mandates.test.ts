import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Act } from '../act.ts';
import { newId } from '../newId.ts';
import { type TestDatabase, testDatabase, testViewerOf } from '../testing/index.ts';
import { registerEntries, since } from '../testing/registerEntries.ts';
import { addToRegister, changeInRegister, endInRegister } from './changeRegister.ts';

let database: TestDatabase;
let act: Act;
beforeAll(async () => {
  database = await testDatabase();
  const viewer = testViewerOf('茶建华', [{ role: 'STAFF' }]);
  act = {
    db: database.county(),
    viewer,
    origin: { requestId: 'r1', ip: '10.0.0.1' },
    now: new Date('2026-03-05T02:00:00Z'),
  };
});
afterAll(() => database.drop());

const add = registerEntries(() => act);

describe('a deputy', () => {
  it('is elected for a district of the term, no more than it has seats (选举法25)', async () => {
    const { termId, districtId } = await add.mandate();
    await add.deputy(await add.person(), termId, districtId);
    await expect(add.deputy(await add.person(), termId, districtId)).rejects.toMatchObject({
      field: 'electoralDistrictId',
    });
    const other = await add.term(await add.congress());
    await expect(add.deputy(await add.person(), other, districtId)).rejects.toMatchObject({
      field: 'electoralDistrictId',
    });
  });

  it('leaves the seat to a by-election when the mandate has ended (选举法57)', async () => {
    const termId = await add.term(await add.congress());
    const district = await add.district(termId, 1);
    const id = await add.deputy(await add.person(), termId, district);
    const ending = { validTo: '2025-06-01', endGrounds: 'RESIGNED', legalBasis: '代表法第六十二条第二项' } as const;
    await endInRegister(act, 'deputy', { id, version: 1 }, ending);
    const elected = { validFrom: '2025-09-01', isByElection: true };
    await expect(add.deputy(await add.person(), termId, district, elected)).resolves.toEqual(expect.any(String));
  });

  it('comes from the township of the district', async () => {
    const townshipId = await add.township();
    const termId = await add.term(await add.congress());
    const district = { termId, townshipId, name: '镇第一选区', seats: 2, validFrom: since };
    const id = await add.deputy(
      await add.person(),
      termId,
      await addToRegister(act, 'electoralDistrict', district, newId()),
    );
    expect(await act.db.deputy.findUnique({ where: { id } })).toMatchObject({ townshipId });
  });

  it('is not ended without grounds and legal basis (代表法 62)', async () => {
    const { deputyId: id } = await add.mandate();
    const asked = { id, version: 1 };
    await expect(endInRegister(act, 'deputy', asked, { validTo: '2026-01-01' })).rejects.toMatchObject({
      field: 'endGrounds',
    });
    await expect(
      endInRegister(act, 'deputy', asked, { validTo: '2026-01-01', endGrounds: 'RECALLED' }),
    ).rejects.toMatchObject({ field: 'legalBasis' });
    await expect(
      endInRegister(act, 'deputy', asked, {
        validTo: '2026-01-01',
        endGrounds: 'IN_CUSTODY',
        legalBasis: '代表法第六十一条',
      }),
    ).rejects.toMatchObject({ field: 'endGrounds' });
  });

  it('takes the memberships along when the mandate ends, each with its audit entry', async () => {
    const { deputyId, termId } = await add.mandate();
    const membershipId = await add.membership(deputyId, await add.delegation(termId));
    await endInRegister(
      act,
      'deputy',
      { id: deputyId, version: 1 },
      { validTo: '2026-01-01', endGrounds: 'DIED', legalBasis: '公告〔2026〕1号' },
    );
    const end = { validTo: new Date('2026-01-01T00:00:00Z') };
    expect(await act.db.deputy.findUnique({ where: { id: deputyId } })).toMatchObject({
      ...end,
      mandateState: 'ENDED',
      endGrounds: 'DIED',
    });
    expect(await act.db.membership.findUnique({ where: { id: membershipId } })).toMatchObject({ ...end, version: 2 });
    const audits = await act.db.auditEntry.findMany({
      where: { recordId: { in: [deputyId, membershipId] } },
      orderBy: { seq: 'asc' },
    });
    expect(audits.map((a) => a.action)).toEqual(['deputy.add', 'membership.add', 'deputy.end', 'membership.end']);
  });

  it('is suspended on grounds, and taken back into office without them (代表法 61)', async () => {
    const { deputyId: id } = await add.mandate();
    const suspended = {
      mandateState: 'SUSPENDED',
      endGrounds: 'IN_CUSTODY',
      legalBasis: '代表法第六十一条第一项',
    } as const;
    await changeInRegister(act, 'deputy', { id, version: 1 }, suspended);
    expect(await act.db.deputy.findUnique({ where: { id } })).toMatchObject({ ...suspended, validTo: null });
    await changeInRegister(act, 'deputy', { id, version: 2 }, { mandateState: 'IN_OFFICE' });
    expect(await act.db.deputy.findUnique({ where: { id } })).toMatchObject({
      mandateState: 'IN_OFFICE',
      endGrounds: null,
      legalBasis: null,
    });
  });

  it('is in one delegation at a time, of the same term', async () => {
    const { deputyId, termId } = await add.mandate();
    const first = await add.membership(deputyId, await add.delegation(termId));
    await expect(add.membership(deputyId, await add.delegation(termId))).rejects.toMatchObject({ field: 'validFrom' });
    await endInRegister(act, 'membership', { id: first, version: 1 }, { validTo: '2025-01-01' });
    await expect(add.membership(deputyId, await add.delegation(termId), { validFrom: '2025-01-01' })).resolves.toEqual(
      expect.any(String),
    );
    const elsewhere = await add.delegation(await add.term(await add.congress()));
    await expect(
      add.membership(deputyId, elsewhere, { validFrom: '2020-01-01', validTo: '2020-02-01' }),
    ).rejects.toMatchObject({ field: 'delegationId' });
  });
});
