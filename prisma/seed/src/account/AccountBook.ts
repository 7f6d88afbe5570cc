/** The book of a county's accounts: opened one by one, with the roles that each holds. */
import type { NewAccount } from '@renda/db';
import { type Role, roleClass, roleTerms } from '@renda/domain';
import { seedId } from '../chance/seedId.ts';
import type { CountyPlan } from '../county/CountyPlan.ts';
import type { Person, Rows } from '../county/rows.ts';

/** An account to try the platform with. */
export type DemoAccount = {
  /** The county that it belongs to. */
  readonly county: string;
  readonly login: string;
  readonly password: string;
  readonly name: string;
  /** What its holder is, in Chinese. */
  readonly role: string;
  /** Below which path its app is. */
  readonly app: string;
};

/** Who did something: the account, and the name as histories write it. */
export type Actor = { readonly id: string; readonly name: string };

/** The password of every demonstration account. */
export const demoPassword = 'renda-demo-2026';

type Scope = { readonly organId?: string; readonly delegationId?: string };
/** A role, and the organ or delegation for which it is held. */
export type Grant = readonly [Role, Scope?];

/** Makes accounts in a fixed order; the first holder of a role takes the plain log-in, those after a number. */
export class AccountBook {
  readonly accounts: NewAccount[] = [];
  readonly grants: Rows['role_grants'] = [];
  readonly cast: DemoAccount[] = [];
  readonly #county: string;
  readonly #countyName: string;
  readonly #prefix: string;
  readonly #told: readonly string[] | null;
  readonly #since: string;
  readonly #used = new Map<string, number>();

  constructor({ code, name, loginPrefix, told }: CountyPlan, since: string) {
    this.#county = code;
    this.#countyName = name;
    this.#prefix = loginPrefix;
    this.#told = told ?? null;
    this.#since = since;
  }

  /** Whether the person has an account. */
  has({ id }: Person): boolean {
    return this.accounts.some(({ personId }) => personId === id);
  }

  /** Opens an account for a person of the register, or for a name alone, with these roles. */
  open(stem: string, holder: Person | string, grants: readonly Grant[]): Actor {
    const times = (this.#used.get(stem) ?? 0) + 1;
    this.#used.set(stem, times);
    const login = `${this.#prefix}${stem}${times === 1 ? '' : times}`;
    const id = seedId(this.#since, this.#county, 'account', login);
    const person = typeof holder === 'string' ? null : holder;
    const name = person?.name ?? (holder as string);
    this.accounts.push({ id, login, name, phone: person?.phone ?? null, personId: person?.id ?? null });
    for (const [role, { organId = null, delegationId = null } = {}] of grants) {
      const grantId = seedId(this.#since, this.#county, 'grant', login, role);
      this.grants.push({
        id: grantId,
        accountId: id,
        role,
        roleClass: roleClass(role),
        organId,
        delegationId,
        grantedAt: `${this.#since}T01:00:00Z`,
      });
    }
    return { id, name };
  }

  /** The same, told as one of the cast. */
  show(stem: string, holder: Person | string, grants: readonly Grant[], where = ''): Actor {
    const actor = this.open(stem, holder, grants);
    if (this.#told !== null && !this.#told.includes(stem)) return actor;
    const { login } = this.accounts.at(-1) as NewAccount;
    const [role] = grants[0] as Grant;
    const label = roleTerms[role]['zh-CN'] + (where === '' ? '' : `（${where}）`);
    this.cast.push({
      county: this.#countyName,
      login,
      password: demoPassword,
      name: actor.name,
      role: label,
      app: appOf(role),
    });
    return actor;
  }
}

function appOf(role: Role): string {
  if (role === 'DEPUTY') return '/deputy/';
  return role === 'TOWNSHIP_CLERK' || role === 'PRESIDIUM_MEMBER' ? '/presidium/' : '/staff/';
}
