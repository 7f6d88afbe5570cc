import { availableHandlingMoves, chinaDate, NotFound } from '@renda/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assignSuggestion } from '../suggestion/assignSuggestion.ts';
import { handlingFacts } from '../suggestion/suggestionFacts.ts';
import { openStage, type Stage } from '../testing/stage.ts';
import { completeReply, testAttachment } from '../testing/world.ts';
import { acknowledgeHandling } from './acknowledgeHandling.ts';
import { recordConsultation } from './recordConsultation.ts';
import { draftReply, issueReply } from './replyToSuggestion.ts';

let { by, database, deputy, read, world } = {} as Stage;

beforeAll(async () => {
  ({ by, database, deputy, read, world } = await openStage());
});
afterAll(() => database.drop());

const handlingNow = (id: string) =>
  world.db.handling.findUniqueOrThrow({ where: { id }, select: { id: true, version: true } });

describe('a reply', () => {
  it('needs a consultation on an earlier day', async () => {
    const s = await deputy.suggestionIn('HANDLING');
    const handling = s.handlings[0] as { id: string; version: number };
    const today = chinaDate(world.now());
    await draftReply(by(world.handler), handling, completeReply('A'));
    const sealed = await testAttachment(world.db, world.handler, 'SEALED_REPLY');
    const issue = async () =>
      issueReply(by(world.handler), await handlingNow(handling.id), {
        documentNumber: '昌交函〔2026〕2号',
        issuedOn: today,
        sealedReplyId: sealed.id,
      });
    await expect(issue()).rejects.toMatchObject({ field: 'issuedOn' });
    await recordConsultation(by(world.handler), await handlingNow(handling.id), {
      heldOn: today,
      mode: 'TELEPHONE',
      summary: '电话商量了方案。',
    });
    await expect(issue()).rejects.toMatchObject({ field: 'issuedOn' });
  });

  it('of class B waits for commitments and is refused', async () => {
    const s = await deputy.suggestionIn('HANDLING');
    await expect(draftReply(by(world.handler), s.handlings[0] as never, completeReply('B'))).rejects.toMatchObject({
      field: 'replyClass',
    });
  });

  it('needs the sealed scan, uploaded by who issues it and for that purpose', async () => {
    const s = await deputy.suggestionIn('HANDLING');
    const handling = s.handlings[0] as { id: string; version: number };
    await recordConsultation(by(world.handler), handling, {
      heldOn: chinaDate(world.now()),
      mode: 'WRITING',
      summary: '书面征求了意见。',
    });
    world.passDay();
    await draftReply(by(world.handler), await handlingNow(handling.id), completeReply('A'));
    const issue = async (sealedReplyId: string) =>
      issueReply(by(world.handler), await handlingNow(handling.id), {
        documentNumber: '昌交函〔2026〕3号',
        issuedOn: chinaDate(world.now()),
        sealedReplyId,
      });
    const foreign = await testAttachment(world.db, world.policeHandler, 'SEALED_REPLY');
    await expect(issue(foreign.id)).rejects.toBeInstanceOf(NotFound);
    const photo = await testAttachment(world.db, world.handler, 'PHOTO');
    await expect(issue(photo.id)).rejects.toMatchObject({ field: 'sealedReplyId' });
    expect((await world.db.attachment.findUniqueOrThrow({ where: { id: photo.id } })).suggestionId).toBeNull();
  });

  it('is not an assisting unit’s to give', async () => {
    const s = await deputy.suggestionIn('HANDED_OVER');
    await assignSuggestion(by(world.coordinator), s, [
      { unitId: world.roads.id, role: 'LEAD' },
      { unitId: world.police.id, role: 'ASSISTING' },
    ]);
    const assisting = (await read(s.id)).handlings.find((h) => h.role === 'ASSISTING');
    await acknowledgeHandling(by(world.policeHandler), assisting as never);
    const held = await world.db.handling.findUniqueOrThrow({ where: { id: assisting?.id as string } });
    expect((await read(s.id)).state).toBe('ASSIGNED');
    expect(availableHandlingMoves(world.policeHandler, handlingFacts(held))).toEqual(['consult', 'contribute']);
    await expect(draftReply(by(world.policeHandler), held, completeReply('A'))).rejects.toMatchObject({
      field: 'handlingId',
    });
  });
});
