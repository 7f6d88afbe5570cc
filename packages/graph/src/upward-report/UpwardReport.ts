/** What goes upwards about a suggestion (提请, 呈报), and the lists of those who send and receive it. */
import { visibleUpwardReports } from '@renda/db';
import {
  type Addressee as AddresseeName,
  addresseeTerms,
  organsOf,
  type UpwardReportState as StateName,
  upwardReportStateTerms,
} from '@renda/domain';
import { builder } from '../builder.ts';
import { keysetConnection } from '../connection.ts';
import { enumOf } from '../enumOf.ts';

export const Addressee = enumOf('Addressee', 'To whom a report upwards goes.', addresseeTerms);
const UpwardReportState = enumOf('UpwardReportState', 'A report drafted, or sent.', upwardReportStateTerms);

export const UpwardReport = builder.prismaNode('UpwardReport', {
  nullable: true,
  description: 'What goes upwards about a suggestion: drafted by the machine, amended and sent by a person.',
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, AND: visibleUpwardReports(ctx.viewer) }),
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Brought back when it is sent; an older one is stale.' }),
    addressee: t.field({
      type: Addressee,
      select: { addressee: true },
      description: 'To whom it goes.',
      resolve: (r) => r.addressee as AddresseeName,
    }),
    addresseeName: t.exposeString('addresseeName', { description: 'Their name, as on paper.' }),
    body: t.exposeString('body', { description: 'The text.' }),
    state: t.field({
      type: UpwardReportState,
      select: { state: true },
      description: 'Draft or sent.',
      resolve: (r) => r.state as StateName,
    }),
    draftedAt: t.expose('draftedAt', { type: 'DateTime', description: 'When it was drafted.' }),
    draftedByName: t.exposeString('draftedByName', { description: 'Who had it drafted.' }),
    sentAt: t.expose('sentAt', { type: 'DateTime', nullable: true, description: 'When it was sent.' }),
    sentByName: t.exposeString('sentByName', { nullable: true, description: 'Who sent it.' }),
    suggestion: t.relation('suggestion', { description: 'About which suggestion.' }),
  }),
});

builder.prismaObjectField('Suggestion', 'upwardReports', (t) =>
  t.relation('upwardReports', {
    description: 'Reports upwards, latest first; none for deputies as such.',
    query: (_args, ctx) => ({
      where: visibleUpwardReports(ctx.viewer),
      orderBy: [{ draftedAt: 'desc' }, { id: 'desc' }],
    }),
  }),
);

const UpwardReportConnection = builder.connectionObject(
  { type: UpwardReport, name: 'UpwardReportConnection', description: 'A page of reports upwards.' },
  { name: 'UpwardReportEdge', description: 'A report and its place in the list.' },
);

builder.queryField('receivedReports', (t) =>
  t.field({
    type: UpwardReportConnection,
    description: 'Reports sent to the viewer, or to an organ that the viewer co-ordinates for; latest first.',
    args: t.arg.connectionArgs(),
    resolve: (_root, args, ctx, info) => {
      const { personId } = ctx.viewer;
      const organs = organsOf(ctx.viewer, 'COORDINATOR', 'STAFF');
      const toViewer = [
        ...(personId === null ? [] : [{ addresseePersonId: personId }]),
        ...(organs.length > 0 ? [{ addresseeOrganId: { in: organs } }] : []),
      ];
      const where = {
        AND: [
          visibleUpwardReports(ctx.viewer),
          { state: 'SENT' },
          toViewer.length > 0 ? { OR: toViewer } : { id: { in: [] } },
        ],
      };
      const order = { column: 'draftedAt', direction: 'desc', type: 'instant' } as const;
      return keysetConnection({ model: ctx.db.upwardReport, where, order, args, ctx, info, typeName: 'UpwardReport' });
    },
  }),
);
