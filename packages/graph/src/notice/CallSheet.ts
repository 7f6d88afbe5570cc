/** The call sheet: whom staff have to telephone, and what to tell them. */
import { type Called, type CallLine, callSheet, type CallSheet as Sheet } from '@renda/db';
import { actOf } from '../act.ts';
import { builder } from '../builder.ts';
import { Notice } from './Notice.ts';

const CallLineType = builder.objectRef<CallLine>('CallLine').implement({
  description: 'Something to tell on the telephone.',
  fields: (t) => ({
    noticeId: t.globalID({
      description: 'The notice that is told; by it the telling is recorded.',
      resolve: ({ noticeId }) => ({ id: noticeId, type: Notice }),
    }),
    suggestionId: t.globalID({
      description: 'The suggestion that it is about.',
      resolve: ({ suggestionId }) => ({ id: suggestionId, type: 'Suggestion' }),
    }),
    about: t.exposeString('about', { description: 'Its official number, if it has one, and its title.' }),
    sentence: t.exposeString('sentence', { description: "What to tell, in the viewer's language, as of today." }),
    dueOn: t.expose('dueOn', { type: 'Date', nullable: true, description: 'By when, of a date.' }),
    isLate: t.exposeBoolean('isLate', { description: 'The date has passed by today.' }),
    sentAt: t.expose('sentAt', { type: 'DateTime', description: 'When the notice was sent.' }),
  }),
});

const CallPhone = builder.objectRef<Called['phones'][number]>('CallPhone').implement({
  description: 'A telephone, and whose it is.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Whose.' }),
    phone: t.exposeString('phone', { description: 'The number.' }),
  }),
});

const CalledType = builder.objectRef<Called>('Called').implement({
  description: 'Somebody to call: a deputy, or a unit with the people who work on suggestions there.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Tells two of them apart on one sheet.' }),
    name: t.exposeString('name', { description: 'The deputy or the unit.' }),
    isUnit: t.boolean({ description: 'An organ, not a deputy in person.', resolve: ({ side }) => side !== 'DEPUTY' }),
    phones: t.field({
      type: [CallPhone],
      description: 'Their telephones, none where nobody gave one.',
      resolve: ({ phones }) => [...phones],
    }),
    lines: t.field({
      type: [CallLineType],
      description: 'What to tell, the most pressing first.',
      resolve: ({ lines }) => [...lines],
    }),
  }),
});

const CallSheet = builder.objectRef<Sheet>('CallSheet').implement({
  description: 'People with notices that nobody has read, on the suggestions that the viewer’s body screens.',
  fields: (t) => ({
    people: t.field({
      type: [CalledType],
      description: 'Whom to call, the most pressing first.',
      resolve: ({ people }) => [...people],
    }),
    isCut: t.exposeBoolean('isCut', {
      description: 'More is unread than one sheet takes; it comes when these are told.',
    }),
  }),
});

const CallSheetFilter = builder.inputType('CallSheetFilter', {
  description: 'What the sheet is narrowed to.',
  fields: (t) => ({ isLate: t.boolean({ description: 'True: only what is late.' }) }),
});

builder.queryField('callSheet', (t) =>
  t.field({
    type: CallSheet,
    description: 'Whom to telephone now, and what to tell them: at most 500 notices.',
    authScopes: { may: 'notice.tellByTelephone' },
    args: { filter: t.arg({ type: CallSheetFilter, description: 'What to narrow it to.' }) },
    resolve: (_root, { filter }, ctx) => callSheet(actOf(ctx), { isLate: filter?.isLate === true }),
  }),
);
