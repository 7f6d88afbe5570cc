/** The floor's two statements: the same rows under the same where-clause, written as the JSON that GraphQL answers. */

/** Suggestions on a page of the list. */
export const pageSize = 20;

const id = (type: string, column: string) => `encode(convert_to('${type}:' || ${column}, 'UTF8'), 'base64')`;
const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** What staff may see: all but drafts, and what they entered themselves. */
const visible = `(s.state not in ('DRAFT', 'PURGED') or s.entered_by_id = $1)`;

const named = (type: string, table: string, key: string, name = 'name') =>
  `(select json_build_object('id', ${id(type, 'x.id')}, '${name}', x.${name}) from ${table} x where x.id = ${key})`;

const deputy = `(select json_build_object('id', ${id('Deputy', 'd.id')}, 'name', p.name)
  from deputies d join people p on p.id = d.person_id where d.id = s.lead_deputy_id)`;

const rows = (json: string, from: string, order: string) =>
  `(select coalesce(json_agg(${json} order by ${order}), '[]') from ${from})`;

/** The page's size is written out, so that PostgreSQL plans by it once and for all. $1 is the account. */
export const listStatement = `
with page as (
  select * from suggestions s where ${visible} order by s.filed_at desc, s.id desc limit ${pageSize + 1}
), shown as (
  select * from page order by filed_at desc, id desc limit ${pageSize}
)
select json_build_object('data', json_build_object('suggestions', json_build_object(
  'edges', (select coalesce(json_agg(json_build_object('node', json_build_object(
    'id', ${id('Suggestion', 's.id')}, 'officialNumber', official_number, 'title', title, 'state', state,
    'filedAt', ${instant('filed_at')}, 'replyDueOn', reply_due_on,
    'leadDeputy', ${deputy}, 'township', ${named('Township', 'townships', 's.township_id')},
    'category', ${named('Category', 'categories', 's.category_id')},
    'handlings', ${rows(
      `json_build_object('id', ${id('Handling', 'h.id')}, 'role', h.role, 'state', h.state,
        'unit', ${named('Organ', 'organs', 'h.unit_id')})`,
      'handlings h where h.suggestion_id = s.id',
      'h.round, h.role desc, h.id',
    )}
  )) order by filed_at desc, s.id desc), '[]') from shown s),
  'pageInfo', json_build_object('hasNextPage', (select count(*) > ${pageSize} from page), 'endCursor', (
    select translate(rtrim(replace(encode(convert_to('["' || ${instant('filed_at')} || '","' || s.id || '"]', 'UTF8'), 'base64'), E'\\n', ''), '='), '+/', '-_')
    from shown s order by filed_at, s.id limit 1))
)))::text as answer`;

const unitOf = (handling: string) =>
  `(select o.name from handlings h join organs o on o.id = h.unit_id where h.id = ${handling})`;

const attachments = (where: string) =>
  rows(`json_build_object('id', ${id('Attachment', 'a.id')}, 'name', a.name)`, `attachments a where ${where}`, 'a.id');

const handlings = rows(
  `json_build_object('id', ${id('Handling', 'h.id')}, 'role', h.role, 'state', h.state, 'round', h.round,
    'assignedAt', ${instant('h.assigned_at')}, 'acknowledgedAt', ${instant('h.acknowledged_at')},
    'repliedAt', ${instant('h.replied_at')}, 'replyDueOn', h.reply_due_on, 'unit', ${named('Organ', 'organs', 'h.unit_id')},
    'consultations', ${rows(
      `json_build_object('heldOn', c.held_on, 'mode', c.mode, 'summary', c.summary, 'recordedByName', c.recorded_by_name)`,
      'consultations c where c.handling_id = h.id',
      'c.held_on, c.id',
    )},
    'evaluations', ${rows(
      `json_build_object('attitude', e.attitude, 'result', e.result)`,
      'evaluations e where e.handling_id = h.id',
      'e.id',
    )})`,
  'handlings h where h.suggestion_id = s.id',
  'h.round, h.role desc, h.id',
);

const replies = rows(
  `json_build_object('state', r.state, 'replyClass', r.reply_class, 'body', r.body, 'documentNumber', r.document_number,
    'issuedOn', r.issued_on, 'unit', ${unitOf('r.handling_id')}, 'contactName', r.contact_name, 'contactPhone', r.contact_phone,
    'attachments', ${attachments('a.reply_id = r.id')})`,
  `replies r where r.suggestion_id = s.id and r.state = 'ISSUED'`,
  'r.id',
);

const evaluations = rows(
  `json_build_object('attitude', e.attitude, 'result', e.result, 'reason', e.reason, 'at', ${instant('e.at')},
    'isOnBehalf', e.is_on_behalf, 'unit', ${unitOf('e.handling_id')})`,
  'evaluations e where e.suggestion_id = s.id',
  'e.id',
);

const deadlines = rows(
  `json_build_object('key', d.key, 'startedOn', d.started_on, 'dueOn', d.due_on, 'metOn', d.met_on,
    'isProvisional', d.is_provisional, 'unit', ${unitOf('d.handling_id')})`,
  'deadlines d where d.suggestion_id = s.id',
  'd.due_on, d.id',
);

const events = rows(
  `json_build_object('move', e.move, 'at', ${instant('e.at')}, 'actorName', e.actor_name, 'actorBody', e.actor_body,
    'fromState', e.from_state, 'toState', e.to_state, 'legalBasis', e.legal_basis)`,
  'suggestion_events e where e.suggestion_id = s.id',
  'e.at, e.id',
);

const instants = ['filed', 'submitted', 'accepted', 'handed_over', 'replied', 'evaluated', 'closed']
  .map((event) => `'${camel(event)}At', ${instant(`s.${event}_at`)}`)
  .join(', ');

/** $1 is the account, $2 the suggestion. */
export const detailStatement = `
select json_build_object('data', json_build_object('node', (select json_build_object(
    'id', ${id('Suggestion', 's.id')}, 'version', version, 'officialNumber', official_number, 'kind', kind, 'state', state,
    'title', title, 'body', body, 'proposal', proposal, 'openness', openness, 'raisedIn', raised_in, 'isWide', is_wide,
    'isOnBehalf', is_on_behalf, 'enteredByName', entered_by_name, 'replyClass', reply_class, 'resultMark', result_mark,
    'replyDueOn', reply_due_on, ${instants},
    'leadDeputy', ${deputy}, 'delegation', ${named('Delegation', 'delegations', 's.delegation_id')},
    'township', ${named('Township', 'townships', 's.township_id')}, 'congress', ${named('Organ', 'organs', 's.congress_id')},
    'category', ${named('Category', 'categories', 's.category_id')}, 'session', ${named('Session', 'sessions', 's.session_id', 'ordinal')},
    'screener', ${named('Organ', 'organs', 's.screener_id')}, 'handedTo', ${named('Organ', 'organs', 's.handed_to_id')},
    'wishedUnit', ${named('Organ', 'organs', 's.wished_unit_id')},
    'handlings', ${handlings}, 'replies', ${replies}, 'evaluations', ${evaluations}, 'deadlines', ${deadlines},
    'attachments', ${attachments(`a.suggestion_id = s.id and (a.reply_id is null or exists (
      select from replies r where r.id = a.reply_id and r.state = 'ISSUED'))`)},
    'events', ${events})
  from suggestions s where s.id = $2 and ${visible})))::text as answer`;

function camel(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
