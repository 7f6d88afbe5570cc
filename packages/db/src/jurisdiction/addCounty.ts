/** A county begins: its code, the bodies without which nobody could work in it, deadlines, subjects, and its administrators. */
import {
  administratorRoles,
  defaultCategories,
  defaultDeadlineRules,
  defaultStagings,
  Invalid,
  type OrganKind,
  roleTerms,
  type Sentences,
} from '@renda/domain';
import type pg from 'pg';
import { createAccounts } from '../account/createAccounts.ts';
import { issueOneTimeCode } from '../account/oneTimeCode.ts';
import { writeAuthAudit } from '../audit/writeAuthAudit.ts';
import { newId } from '../newId.ts';
import { withOwner } from '../owner/withOwner.ts';
import { namesSearchText } from '../register/entryNames.ts';

type AdministratorRole = (typeof administratorRoles)[number];

/** An administrator's account and the code, told this once, with which its password is set. */
export type FirstAdministrator = { readonly role: AdministratorRole; readonly login: string; readonly code: string };

export type NewCounty = {
  /** GB/T 2260. */
  readonly code: string;
  /** Official name, such as 昌宁县. */
  readonly name: string;
  /** The day from which its bodies are in the register, as YYYY-MM-DD. */
  readonly from: string;
};

const logins: Readonly<Record<AdministratorRole, string>> = {
  SYSTEM_ADMIN: 'system',
  SECURITY_ADMIN: 'security',
  AUDITOR: 'audit',
};

/** Kind, name after that of the county, short name, and the body that it belongs to. */
const bodies: readonly (readonly [OrganKind, string, string, OrganKind | null])[] = [
  ['CONGRESS', '人民代表大会', '县人大', null],
  ['STANDING_COMMITTEE', '人大常委会', '县人大常委会', 'CONGRESS'],
  ['GENERAL_OFFICE', '人大常委会办公室', '办公室', 'STANDING_COMMITTEE'],
  ['WORKING_COMMITTEE', '人大常委会代表工作委员会', '代表工作委员会', 'STANDING_COMMITTEE'],
];

/**
 * Makes the county and its three administrators, all of it or nothing. They are three, since none may do the others' work (三权分立): one
 * makes accounts, one grants roles, one reads the audit trail. Refuses (`Invalid`) a code that is not six digits or is there already, and an empty name.
 */
export async function addCounty(ownerUrl: string, county: NewCounty): Promise<readonly FirstAdministrator[]> {
  const { code, name, from } = county;
  if (!/^\d{6}$/.test(code)) throw new Invalid('code', words.code);
  if (name.trim() === '') throw new Invalid('name', words.name);
  return withOwner(ownerUrl, async (owner) => {
    await owner.query('begin');
    const made = await owner.query('insert into jurisdictions (code, name) values ($1, $2) on conflict do nothing', [
      code,
      name,
    ]);
    if (made.rowCount === 0) throw new Invalid('code', words.known);
    await owner.query("select set_config('app.jurisdiction', $1, true)", [code]);
    await addBodies(owner, name, from);
    await addDeadlineRules(owner);
    await addCategories(owner);
    const administrators = await addAdministrators(owner, code);
    const actor = { id: null, name: '控制台' };
    const after = { name, logins: administrators.map(({ login }) => login) };
    await writeAuthAudit(owner, code, [
      { actor, action: 'county.add', noun: 'Jurisdiction', recordId: null, after, origin: {} },
    ]);
    await owner.query('commit');
    return administrators;
  });
}

async function addBodies(owner: pg.Client, county: string, from: string): Promise<void> {
  const ids = new Map(bodies.map(([kind]) => [kind, newId()]));
  for (const [index, [kind, suffix, shortName, parent]] of bodies.entries()) {
    const name = county + suffix;
    await owner.query(
      `insert into organs (id, kind, name, short_name, parent_id, sort_order, search_text, valid_from)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ids.get(kind),
        kind,
        name,
        shortName,
        parent && ids.get(parent),
        index,
        namesSearchText({ name, words: [name, shortName] }),
        from,
      ],
    );
  }
}

async function addDeadlineRules(owner: pg.Client): Promise<void> {
  for (const rule of defaultDeadlineRules) {
    const { remindBefore, remindEvery, lateEvery, escalateAfter } = defaultStagings[rule.key];
    await owner.query(
      `insert into deadline_rules (id, key, starts_at, count, unit, rolls_forward, legal_basis, is_parameter, in_force_from, in_force_to,
         remind_before, remind_every, late_every, escalate_after)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        ...[
          newId(),
          rule.key,
          rule.starts,
          rule.count,
          rule.unit,
          rule.rollsForward,
          rule.legalBasis,
          rule.isParameter,
        ],
        ...[rule.inForceFrom, rule.inForceTo],
        ...[remindBefore, remindEvery, lateEvery, escalateAfter],
      ],
    );
  }
}

async function addCategories(owner: pg.Client): Promise<void> {
  for (const [index, [key, name]] of Object.entries(defaultCategories).entries()) {
    const row = [newId(), key, name, index];
    await owner.query('insert into categories (id, key, name, sort_order) values ($1, $2, $3, $4)', row);
  }
}

async function addAdministrators(owner: pg.Client, code: string): Promise<FirstAdministrator[]> {
  const made: FirstAdministrator[] = [];
  for (const role of administratorRoles) {
    const login = `${logins[role]}.${code}`;
    const [id = ''] = await createAccounts(owner, code, [{ login, name: roleTerms[role]['zh-CN'] }]);
    await owner.query('insert into role_grants (id, account_id, role, role_class) values ($1, $2, $3, $3)', [
      newId(),
      id,
      role,
    ]);
    made.push({ role, login, code: await issueOneTimeCode(owner, id) });
  }
  return made;
}

const words = {
  code: { 'zh-CN': '县的代码应为六位数字（GB/T 2260）。', en: "A county's code has six digits (GB/T 2260)." },
  name: { 'zh-CN': '请给出县名。', en: "Give the county's name." },
  known: { 'zh-CN': '这个县已经有了。', en: 'This county is there already.' },
} as const satisfies Record<string, Sentences>;
