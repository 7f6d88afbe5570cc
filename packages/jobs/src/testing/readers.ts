/** People who may be told, for tests: accounts with a role and an address. */
import { accountsOf, authPool, createAccounts, type NoticeChoices, newId } from '@renda/db';
import { type TestDatabase, testViewerOf } from '@renda/db/testing';
import type { Role } from '@renda/domain';

export type Reader = {
  readonly accountId: string;
  readonly email: string | null;
  /** Changes how they want to be told. */
  settle(more: Partial<NoticeChoices>): Promise<void>;
};

type Held = { readonly organId?: string; readonly personId?: string; readonly phone?: string };

/** Makes them in 昌宁县. To be closed before the database is dropped. */
export function testReaders(database: TestDatabase) {
  const pool = authPool({ url: database.authUrl, max: 2 });
  const accounts = accountsOf(pool, '530524');
  let count = 0;
  return {
    async reader(role: Role, { organId, personId, phone }: Held, email: string | null): Promise<Reader> {
      count += 1;
      const name = `某${count}演示`;
      const known = { login: `reader.${count}`, name, phone: phone ?? null, personId: personId ?? null };
      const [accountId = ''] = await createAccounts(pool, '530524', [known]);
      const grant = { id: newId(), accountId, role, roleClass: 'ORDINARY', organId: organId ?? null };
      await database.county().roleGrant.create({ data: grant });
      const act = { viewer: { ...testViewerOf(name, []), accountId }, origin: {} };
      const usual = { email, takesDigest: true, takesMessages: true, language: 'zh-CN' } as const;
      const settle = async (more: Partial<NoticeChoices>) => {
        await accounts.changeNoticeSettings(act, { ...usual, ...more });
      };
      await settle({});
      return { accountId, email, settle };
    },
    disable: (accountId: string) =>
      pool.query('update auth.accounts set disabled_at = now() where id = $1', [accountId]),
    close: () => pool.end(),
  };
}
