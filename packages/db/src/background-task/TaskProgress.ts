/** The progress of a background task, as the job tells it that carries it out. */
import type { AttachmentMediaType, Sentences } from '@renda/domain';
import type { AttachmentBytes } from '../attachment/AttachmentBytes.ts';
import type { Db, Tx } from '../client/countyClient.ts';
import { newId } from '../newId.ts';
import { moveBackgroundTask, tellMoved } from './moveBackgroundTask.ts';

/** Somebody has cancelled the task: the job ends, and what it has written by then stays. */
export class TaskCancelled extends Error {
  constructor() {
    super('the task was cancelled');
    this.name = new.target.name;
  }
}

/** What came of it: words in both languages, a file, or both. */
export type TaskResult = { readonly summary?: Sentences; readonly attachmentId?: string | null };

export type ResultFile = { readonly name: string; readonly mediaType: AttachmentMediaType; readonly bytes: Uint8Array };

type Parts = { readonly db: Db; readonly now: () => Date; readonly bytes: AttachmentBytes; readonly taskId: string };

/** One task in the hands of its job. */
export class TaskProgress {
  readonly #parts: Parts;
  #total: number | null = null;
  #told = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Takes it up, for the first time or again; promises false when there is nothing to do any more: it is done, or was cancelled. */
  async begin(): Promise<boolean> {
    const { db, taskId } = this.#parts;
    return db.$transaction((tx) => moveBackgroundTask(tx, taskId, 'begin', { done: 0, total: null }));
  }

  /** Says how many steps there will be. */
  async expect(total: number): Promise<void> {
    this.#total = total;
    await this.#tell(0);
  }

  /**
   * Says how many steps are done; may be called after each, since no more than every hundredth is written. Throws `TaskCancelled` when
   * somebody has cancelled the task, so call it where stopping does no harm.
   */
  async advance(done: number): Promise<void> {
    const share = this.#total ? Math.floor((done * 100) / this.#total) : done;
    if (share === this.#told && done !== this.#total) return;
    this.#told = share;
    await this.#tell(done);
  }

  /** Keeps a file that the task made, as its starter's own; to be given to `finish`. */
  async keepFile({ name, mediaType, bytes }: ResultFile): Promise<string> {
    const { db, taskId, now } = this.#parts;
    const sha256 = await this.#parts.bytes.put(bytes);
    const task = await db.backgroundTask.findUniqueOrThrow({ where: { id: taskId } });
    const starter = { uploadedById: task.startedById, uploadedByName: task.startedByName, uploadedAt: now() };
    const data = { id: newId(), name, mediaType, size: bytes.length, sha256, purpose: 'MATERIAL', ...starter };
    await db.attachment.create({ data });
    return data.id;
  }

  /** Ends it well. Given `tx`, in the same transaction as what the task wrote last, so that neither is there without the other. */
  async finish({ summary, attachmentId }: TaskResult, tx?: Tx): Promise<void> {
    const { db, now, taskId } = this.#parts;
    const data = {
      endedAt: now(),
      ...(summary ? { summary } : {}),
      ...(attachmentId ? { resultAttachmentId: attachmentId } : {}),
    };
    const isDone = await (tx
      ? moveBackgroundTask(tx, taskId, 'finish', data)
      : db.$transaction((own) => moveBackgroundTask(own, taskId, 'finish', data)));
    if (!isDone) throw new TaskCancelled();
  }

  /** Ends it with the reason; nothing happens when it has ended already. */
  async fail(failure: Sentences): Promise<void> {
    const { db, now, taskId } = this.#parts;
    await db.$transaction((tx) => moveBackgroundTask(tx, taskId, 'fail', { endedAt: now(), failure }));
  }

  async #tell(done: number): Promise<void> {
    const { db, taskId } = this.#parts;
    await db.$transaction(async (tx) => {
      const where = { id: taskId, state: 'RUNNING' };
      const { count } = await tx.backgroundTask.updateMany({ where, data: { done, total: this.#total } });
      if (count === 0) throw new TaskCancelled();
      await tellMoved(tx, taskId);
    });
  }
}
