/** A file kept with a record; its bytes are fetched by plain HTTP, from `url`, by who may see the record. */
import { visibleAttachments } from '@renda/db';
import type { AttachmentPurpose as PurposeName } from '@renda/domain';
import { builder } from '../builder.ts';
import { AttachmentPurpose } from '../suggestion/suggestionEnums.ts';

export const Attachment = builder.prismaNode('Attachment', {
  nullable: true,
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, ctx) => ({ id, AND: visibleAttachments(ctx.viewer) }),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'File name.' }),
    mediaType: t.exposeString('mediaType', { description: 'Type found in the content.' }),
    size: t.exposeInt('size', { description: 'Bytes.' }),
    sha256: t.exposeString('sha256', { description: 'Hash of the content, in hex.' }),
    purpose: t.field({
      type: AttachmentPurpose,
      select: { purpose: true },
      description: 'What it is for.',
      resolve: (a) => a.purpose as PurposeName,
    }),
    isLocationRemoved: t.exposeBoolean('isLocationRemoved', {
      description: 'The place of taking was removed from the photograph.',
    }),
    // Who sees a file of a suggestion sees the suggestion: `visibleAttachments` asks for both.
    suggestion: t.relation('suggestion', { nullable: true, description: 'The suggestion that it belongs to.' }),
    uploadedByName: t.exposeString('uploadedByName', { description: 'Who uploaded it.' }),
    uploadedAt: t.expose('uploadedAt', { type: 'DateTime', description: 'When it was uploaded.' }),
    url: t.string({
      select: { id: true },
      description: 'Where its bytes are, below the address of the platform.',
      resolve: (a) => `/files/${a.id}`,
    }),
  }),
});
