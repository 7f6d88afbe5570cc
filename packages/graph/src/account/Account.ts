/** Accounts as administrators see them. Only they reach one: by its id, the list, or what a change of theirs answers. */
import { type AccountRow, actedOn, type GrantRow, type SignInRow } from '@renda/db';
import { accountActTerms, allows, availableAccountActs } from '@renda/domain';
import { builder } from '../builder.ts';
import { enumOf } from '../enumOf.ts';
import type { Context } from '../viewer.ts';
import { Role } from './Viewer.ts';

/** The account with this id as the viewer may see it: as an administrator of its county, or not at all. */
export async function visibleAccount(ctx: Context, id: string): Promise<AccountRow | null> {
  const [account] = await visibleAccounts(ctx, [id]);
  return account ?? null;
}

async function visibleAccounts(ctx: Context, ids: readonly string[]): Promise<(AccountRow | null)[]> {
  const found = allows(ctx.viewer, 'account.read') ? await ctx.accounts.byIds(ids.filter((id) => uuid.test(id))) : [];
  return ids.map((id) => found.find((account) => account.id === id) ?? null);
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

const AccountRef = builder.objectRef<AccountRow>('Account');

export const RoleGrant = builder.node(builder.objectRef<GrantRow>('RoleGrant'), {
  description: 'A role held by an account.',
  id: { resolve: (grant) => grant.id },
  loadOne: async () => null,
  fields: (t) => ({
    role: t.field({ type: Role, description: 'The role.', resolve: (grant) => grant.role }),
    body: t.exposeString('body', { nullable: true, description: 'The organ or delegation for which it is held.' }),
    grantedAt: t.field({ type: 'DateTime', description: 'Since when.', resolve: (grant) => new Date(grant.grantedAt) }),
  }),
});

const SignIn = builder.objectRef<SignInRow>('SignIn').implement({
  description: 'Where an account is signed in.',
  fields: (t) => ({
    method: t.exposeString('method', { description: 'How it proved itself: PASSWORD, CODE or OIDC.' }),
    ipAddress: t.exposeString('ipAddress', { nullable: true, description: 'From which address.' }),
    userAgent: t.exposeString('userAgent', { nullable: true, description: 'With which program.' }),
    signedInAt: t.expose('createdAt', { type: 'DateTime', description: 'Since when.' }),
    lastSeenAt: t.expose('lastSeenAt', { type: 'DateTime', description: 'Used last, to the minute.' }),
    endsAt: t.expose('expiresAt', { type: 'DateTime', description: 'When it ends, however much it is used.' }),
  }),
});

const AccountAct = enumOf('AccountAct', 'What an administrator does to an account.', accountActTerms);

export const Account = builder.node(AccountRef, {
  description: 'What signs in: one per person and county, or an administrator’s own.',
  id: { resolve: (account) => account.id },
  loadMany: (ids, ctx) => visibleAccounts(ctx, ids),
  fields: (t) => ({
    login: t.exposeString('login', { description: 'The name with which it signs in.' }),
    phone: t.string({
      nullable: true,
      description: 'The telephone with which it signs in; shown to who makes accounts.',
      resolve: (account, _args, ctx) => (allows(ctx.viewer, 'account.change') ? account.phone : null),
    }),
    name: t.exposeString('name', { description: 'Whose it is, as written into histories.' }),
    hasPassword: t.exposeBoolean('hasPassword', { description: 'A password has been set.' }),
    mustChangePassword: t.exposeBoolean('mustChangePassword', {
      description: 'The password must be changed at the next sign-in.',
    }),
    isDisabled: t.boolean({ description: 'It cannot sign in.', resolve: (account) => account.disabledAt !== null }),
    lockedUntil: t.expose('lockedUntil', {
      type: 'DateTime',
      nullable: true,
      description: 'Locked after failures, until then.',
    }),
    codeExpiresAt: t.expose('codeExpiresAt', {
      type: 'DateTime',
      nullable: true,
      description: 'A one-time code waits to be redeemed, until then.',
    }),
    lastSignInAt: t.expose('lastSignInAt', { type: 'DateTime', nullable: true, description: 'Signed in last.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'Made.' }),
    grants: t.field({
      type: [RoleGrant],
      description: 'The roles it holds.',
      resolve: (account) => [...account.grants],
    }),
    availableActs: t.field({
      type: [AccountAct],
      description: 'What the viewer may do to it now; buttons are drawn from it.',
      resolve: (account, _args, ctx) => availableAccountActs(ctx.viewer, actedOn(account)),
    }),
    signIns: t.field({
      type: [SignIn],
      nullable: true,
      description: 'Where it is signed in; empty for who may not end it.',
      resolve: (account, _args, ctx) => (allows(ctx.viewer, 'session.end') ? ctx.accounts.signIns(account.id) : null),
    }),
  }),
});
