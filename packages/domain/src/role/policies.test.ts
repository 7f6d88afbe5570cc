import { describe, expect, test } from 'vitest';
import { type Action, actions, allows, type Relation, relations } from './policies.ts';
import { type Role, roles } from './roles.ts';
import type { Viewer } from './Viewer.ts';

/** What domain.md says, written out apart from the code: the roles that may act, by relation. What is not named here may not. */
const table: Readonly<Record<Action, Partial<Record<Relation, string>>>> = {
  'suggestion.draft': { any: 'DEPUTY' },
  'suggestion.draftOnBehalf': { any: 'STAFF TOWNSHIP_CLERK DELEGATION_CLERK' },
  'suggestion.revise': { leadDeputy: 'DEPUTY', enterer: 'STAFF TOWNSHIP_CLERK DELEGATION_CLERK' },
  'suggestion.submit': { leadDeputy: 'DEPUTY', enterer: 'STAFF TOWNSHIP_CLERK DELEGATION_CLERK' },
  'suggestion.accept': { screener: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER' },
  'suggestion.sendBack': { screener: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER' },
  'suggestion.handOver': { screener: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER' },
  'suggestion.assign': { receiver: 'COORDINATOR' },
  'suggestion.withdraw': { leadDeputy: 'DEPUTY' },
  'suggestion.redirect': { screener: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER' },
  'suggestion.join': { screener: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER' },
  'suggestion.unjoin': { screener: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER' },
  'suggestion.endForReference': { screener: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER' },
  'suggestion.preScreen': { delegation: 'DELEGATION_CLERK' },
  'suggestion.askConsent': { screener: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER' },
  'suggestion.takeBackConsent': { screener: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER' },
  'suggestion.answerConsent': { leadDeputy: 'DEPUTY', screener: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER' },
  'suggestion.inviteCoSigners': { leadDeputy: 'DEPUTY', enterer: 'STAFF TOWNSHIP_CLERK DELEGATION_CLERK' },
  'suggestion.removeCoSigner': { leadDeputy: 'DEPUTY', enterer: 'STAFF TOWNSHIP_CLERK DELEGATION_CLERK' },
  'suggestion.enterCoSignatures': {
    enterer: 'STAFF TOWNSHIP_CLERK DELEGATION_CLERK',
    screener: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER',
  },
  'suggestion.answerInvitation': { coSigner: 'DEPUTY' },
  'suggestion.giveOpinion': { coSigner: 'DEPUTY', screener: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER' },
  'suggestion.confirmEntry': { leadDeputy: 'DEPUTY', evaluator: 'DEPUTY', coSigner: 'DEPUTY' },
  'suggestion.object': { leadDeputy: 'DEPUTY', evaluator: 'DEPUTY', coSigner: 'DEPUTY' },
  'suggestion.answerObjection': { screener: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER' },
  'suggestion.link': { screener: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER' },
  'suggestion.unlink': { screener: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER' },
  'suggestion.raiseUp': { screener: 'TOWNSHIP_CLERK PRESIDIUM_MEMBER' },
  'suggestion.sendDown': { screener: 'STAFF' },
  'suggestion.assignMore': { receiver: 'COORDINATOR' },
  'suggestion.forwardWide': { receiver: 'COORDINATOR' },
  'suggestion.decideWide': { screener: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER' },
  'suggestion.consultFor': { screener: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER' },
  'suggestion.evaluate': { evaluator: 'DEPUTY', screener: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER' },
  'suggestion.handleAgain': { screener: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER' },
  'suggestion.refer': { screener: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER' },
  'suggestion.decide': { council: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER' },
  'suggestion.raiseAgain': { leadDeputy: 'DEPUTY', screener: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER' },
  'suggestion.remind': { screener: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER', receiver: 'COORDINATOR' },
  'suggestion.remark': { screener: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER', receiver: 'COORDINATOR' },
  'suggestion.lookBack': { lookBackBody: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER' },
  'suggestion.drawLookBacks': { screener: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER' },
  'letter.handOverNotice': { screener: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER', receiver: 'COORDINATOR' },
  'letter.reminder': { screener: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER', receiver: 'COORDINATOR' },
  'letter.reply': { unit: 'HANDLER UNIT_HEAD', screener: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER' },
  'letter.opinionForm': {
    unit: 'HANDLER UNIT_HEAD',
    receiver: 'COORDINATOR',
    screener: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER',
  },
  'letter.lookBackRecord': { lookBackBody: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER' },
  'suggestion.close': { screener: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER' },
  'suggestion.purge': { any: 'STAFF', screener: 'TOWNSHIP_CLERK PRESIDIUM_MEMBER' },
  'suggestion.instruct': {
    any: 'COUNTY_LEADER LEADER',
    screener: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER',
    receiver: 'COORDINATOR',
  },
  'suggestion.answerInstruction': {
    unit: 'HANDLER UNIT_HEAD',
    receiver: 'COORDINATOR',
    screener: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER',
  },
  'suggestion.reportUpwards': { screener: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER', receiver: 'COORDINATOR' },
  'suggestion.chooseKey': { screener: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER' },
  'suggestion.recordVisit': {
    screener: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER',
    supervisor: 'STAFF',
    receiver: 'COORDINATOR',
  },
  'suggestion.publish': { screener: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER' },
  'batch.prepare': { screener: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER' },
  'batch.handOver': { screener: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER' },
  'batch.sign': {
    screener: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER',
    receiver: 'COORDINATOR',
    unit: 'HANDLER UNIT_HEAD',
  },
  'handling.acknowledge': { unit: 'HANDLER UNIT_HEAD' },
  'handling.decline': { unit: 'HANDLER UNIT_HEAD' },
  'handling.consult': { unit: 'HANDLER UNIT_HEAD' },
  'handling.recordProgress': { unit: 'HANDLER UNIT_HEAD' },
  'handling.contribute': { unit: 'HANDLER UNIT_HEAD' },
  'handling.applyForWide': { unit: 'HANDLER UNIT_HEAD' },
  'handling.draftReply': { unit: 'HANDLER UNIT_HEAD' },
  'handling.enterSignature': { unit: 'HANDLER UNIT_HEAD' },
  'handling.reply': { unit: 'HANDLER UNIT_HEAD' },
  'handling.answerAgain': { unit: 'HANDLER UNIT_HEAD' },
  'handling.issueAgain': { unit: 'HANDLER UNIT_HEAD' },
  'handling.reportCommitment': { unit: 'HANDLER UNIT_HEAD' },
  'handling.signReply': { unitHead: 'UNIT_HEAD' },
  'board.read': {
    any: 'STAFF LEADER COUNTY_LEADER COMMITTEE_MEMBER TOWNSHIP_CLERK PRESIDIUM_MEMBER COORDINATOR HANDLER UNIT_HEAD DEPUTY',
  },
  'register.read': { any: roles.filter((role) => role !== 'AUDITOR').join(' ') },
  'site.change': { any: 'STAFF', township: 'TOWNSHIP_CLERK' },
  'activity.plan': { township: 'TOWNSHIP_CLERK', holder: 'PRESIDIUM_MEMBER DEPUTY' },
  'activity.hold': { township: 'TOWNSHIP_CLERK', holder: 'PRESIDIUM_MEMBER DEPUTY' },
  'activity.cancel': { township: 'TOWNSHIP_CLERK', holder: 'PRESIDIUM_MEMBER DEPUTY' },
  'zone.change': { any: 'STAFF', township: 'TOWNSHIP_CLERK PRESIDIUM_MEMBER' },
  'register.change': { any: 'STAFF' },
  'import.register': { any: 'STAFF SYSTEM_ADMIN' },
  'pastSuggestion.read': {
    any: 'STAFF LEADER COUNTY_LEADER COMMITTEE_MEMBER DEPUTY DELEGATION_CLERK TOWNSHIP_CLERK PRESIDIUM_MEMBER',
  },
  'pastSuggestion.bringIn': { any: 'STAFF' },
  'person.readContact': { any: 'STAFF' },
  'settings.change': { any: 'STAFF' },
  'replyTemplate.keepOwn': { unit: 'HANDLER UNIT_HEAD' },
  'replyTemplate.keepCounty': { any: 'STAFF' },
  'account.read': { any: 'SYSTEM_ADMIN SECURITY_ADMIN' },
  'account.change': { any: 'SYSTEM_ADMIN' },
  'role.grant': { any: 'SECURITY_ADMIN' },
  'session.end': { any: 'SECURITY_ADMIN' },
  'notice.tellByTelephone': { any: 'STAFF TOWNSHIP_CLERK PRESIDIUM_MEMBER' },
  'job.tend': { any: 'SYSTEM_ADMIN' },
  'audit.read': { any: 'AUDITOR' },
};

const viewer = (...held: Role[]): Viewer => ({
  accountId: 'a',
  jurisdiction: '530524',
  personId: null,
  name: '段云',
  locale: 'zh-CN',
  grants: held.map((role) => ({ role, organId: null, townshipId: null, delegationId: null })),
  mandates: [],
});

/** Allowed by the row of the relation, or by the row that asks for none. */
const expected = (action: Action, role: Role, relation: Relation) =>
  [table[action].any, table[action][relation]].some((names) => names?.split(' ').includes(role) ?? false);

describe('the table of policies', () => {
  test.each(actions)('lets do %s whom the law of the house names, and nobody else', (action) => {
    const cells = roles.flatMap((role) => relations.map((relation) => ({ role, relation })));
    const judged = cells.map((cell) => ({ ...cell, may: allows(viewer(cell.role), action, new Set([cell.relation])) }));
    expect(judged).toEqual(cells.map((cell) => ({ ...cell, may: expected(action, cell.role, cell.relation) })));
    expect(judged).toHaveLength(roles.length * relations.length);
  });

  test('lets nobody do anything without a role', () => {
    for (const action of actions) expect(allows(viewer(), action, new Set(relations))).toBe(false);
  });

  test('asks for the role and the relation together', () => {
    for (const action of actions) {
      for (const role of roles) {
        const isNamedForAny = table[action].any?.split(' ').includes(role) ?? false;
        expect(allows(viewer(role), action)).toBe(isNamedForAny);
      }
    }
  });

  test('adds up what several roles may', () => {
    const both = viewer('DEPUTY', 'PRESIDIUM_MEMBER');
    expect(allows(both, 'suggestion.draft')).toBe(true);
    expect(allows(both, 'suggestion.accept', new Set(['screener']))).toBe(true);
    expect(allows(both, 'suggestion.assign', new Set(relations))).toBe(false);
  });

  test('gives administrators nothing of the daily work, and an auditor nothing to change', () => {
    const work = actions.filter((action) => /^(suggestion|handling|register\.change|person|settings)/.test(action));
    for (const role of ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'] as const) {
      expect(work.filter((action) => allows(viewer(role), action, new Set(relations)))).toEqual([]);
    }
    expect(actions.filter((action) => allows(viewer('AUDITOR'), action, new Set(relations)))).toEqual(['audit.read']);
  });
});
