import * as domain from '@renda/domain';
import { expect, onTestFinished, test } from 'vitest';
import { withOwner } from '../owner/withOwner.ts';
import { testDatabase } from '../testing/testDatabase.ts';
import { openColumns } from './exceptions.ts';

/** Which list of the domain a column is held to. */
const lists: Readonly<Record<string, readonly string[]>> = {
  'activities.kind': domain.activityKinds,
  'activities.state': domain.activityStates,
  'attachments.media_type': domain.attachmentMediaTypes,
  'attachments.purpose': domain.attachmentPurposes,
  'attachments.text_refusal': domain.attachmentTextRefusals,
  'attachments.text_state': domain.attachmentTextStates,
  'background_tasks.kind': domain.backgroundTaskKinds,
  'background_tasks.state': domain.backgroundTaskStates,
  'co_signer_opinions.attitude': domain.marks,
  'co_signer_opinions.result': domain.marks,
  'co_signers.state': domain.coSignerStates,
  'commitments.state': domain.commitmentStates,
  'consent_requests.kind': domain.consentKinds,
  'consent_requests.state': domain.consentStates,
  'consultations.mode': domain.consultationModes,
  'deadline_rules.key': domain.deadlineKeys,
  'deadline_rules.starts_at': domain.deadlineStarts,
  'deadline_rules.unit': domain.deadlineUnits,
  'deadlines.key': domain.deadlineKeys,
  'delivered_notices.channel': domain.deliveryChannels,
  'deliveries.channel': domain.deliveryChannels,
  'deliveries.state': domain.deliveryStates,
  'deputies.end_grounds': Object.keys(domain.mandateGroundTerms),
  'deputies.mandate_state': domain.mandateStates,
  'evaluations.attitude': domain.marks,
  'evaluations.result': domain.marks,
  'hand_over_batches.state': domain.batchStates,
  'handlings.role': domain.handlingRoles,
  'handlings.state': domain.handlingStates,
  'import_mappings.kind': domain.importKinds,
  'import_rows.effect': domain.importEffects,
  'import_rows.state': domain.importRowStates,
  'imports.kind': domain.importKinds,
  'imports.state': domain.importStates,
  'key_visits.kind': domain.keyVisitKinds,
  'look_backs.state': domain.lookBackStates,
  'notices.kind': domain.noticeKinds,
  'notices.side': domain.noticeSides,
  'objections.subject': domain.objectionSubjects,
  'organs.kind': domain.organKinds,
  'party_organisations.kind': domain.partyOrganisationKinds,
  'past_suggestions.evaluation': domain.marks,
  'past_suggestions.reply_class': domain.replyClasses,
  'people.sex': domain.sexes,
  'replies.openness': domain.opennesses,
  'replies.reply_class': domain.replyClasses,
  'replies.state': domain.replyStates,
  'reply_templates.reply_class': domain.replyClasses,
  'role_grants.role': domain.roles,
  'role_grants.role_class': domain.roleClasses,
  'site_functions.kind': domain.siteFunctionKinds,
  'sites.tier': domain.siteTiers,
  'suggestions.attitude_mark': domain.marks,
  'suggestions.kind': domain.suggestionKinds,
  'suggestions.openness': domain.opennesses,
  'suggestions.raised_in': domain.raisedIns,
  'suggestions.reply_class': domain.replyClasses,
  'suggestions.result_mark': domain.marks,
  'suggestions.source': domain.suggestionSources,
  'suggestions.state': domain.suggestionStates,
  'townships.kind': domain.townshipKinds,
  'upward_reports.addressee': domain.addressees,
  'upward_reports.state': domain.upwardReportStates,
  'villages.kind': domain.villageKinds,
  'wide_applications.state': domain.wideApplicationStates,
};

/** Checks of the form `column in ('A', 'B')`. */
const closedLists = `select t.relname || '.' || a.attname as column, pg_get_constraintdef(c.oid) as definition
  from pg_constraint c join pg_class t on t.oid = c.conrelid
  join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1] and cardinality(c.conkey) = 1
  where c.contype = 'c' and t.relnamespace = 'public'::regnamespace
    and pg_get_constraintdef(c.oid) ~ ('^CHECK \\(\\(' || a.attname || ' = ANY \\(ARRAY\\[')`;

const soundingClosed = `select c.relname || '.' || a.attname as column from pg_attribute a join pg_class c on c.oid = a.attrelid
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.atttypid = 'text'::regtype
    and a.attname ~ '(^|_)(kind|state|role|class|mark|mode|purpose|openness|source|unit|sex|result|attitude|method|type)$'`;

async function rowsOf<Row extends object>(sql: string): Promise<Row[]> {
  const database = await testDatabase();
  onTestFinished(() => database.drop());
  return withOwner(database.ownerUrl, async (owner) => (await owner.query<Row>(sql)).rows);
}

test('the database takes exactly the states, kinds and roles of the domain', async () => {
  const found = await rowsOf<{ column: string; definition: string }>(closedLists);
  const literals = (definition: string) =>
    [...definition.matchAll(/'([^']*)'::text/g)].map((match) => match[1]).toSorted();
  const inDatabase = Object.fromEntries(found.map(({ column, definition }) => [column, literals(definition)]));
  const inDomain = Object.fromEntries(Object.entries(lists).map(([column, values]) => [column, values.toSorted()]));
  expect(inDatabase).toEqual(inDomain);
});

test('a column that sounds like a closed list is one, or stands in the list of exceptions', async () => {
  const found = await rowsOf<{ column: string }>(soundingClosed);
  const open = found.map(({ column }) => column).filter((column) => !(column in lists));
  expect(open.toSorted()).toEqual(Object.keys(openColumns).toSorted());
});

test('the class of each role is the domain’s', async () => {
  const database = await testDatabase();
  onTestFinished(() => database.drop());
  const [row] = await withOwner(database.ownerUrl, async (owner) => {
    const sql = `select pg_get_constraintdef(oid) as definition from pg_constraint where conname = 'role_grants_class_of_role'`;
    return (await owner.query<{ definition: string }>(sql)).rows;
  });
  const administrators = domain.administratorRoles.map((role) => `'${role}'::text`).join(', ');
  expect(row?.definition).toContain(`WHEN (role = ANY (ARRAY[${administrators}])) THEN role`);
  expect(row?.definition).toContain(`ELSE 'ORDINARY'::text`);
});
