import { currentLocale, newKey, type UploadOutcome, uploadFile } from '@renda/client';
import { checkedSize, Invalid } from '@renda/domain';
import type { PickedFile } from '@renda/ui/phone';
import type { DraftKeeper } from './DraftKeeper.ts';

interface OnTheWay extends PickedFile {
  file: File;
}

type Upload = (file: File, options: { key: string; onProgress: (share: number) => void }) => Promise<UploadOutcome>;

const sendPhoto: Upload = (file, options) => uploadFile(file, { purpose: 'PHOTO', ...options });

/**
 * The photographs of a draft on their way to the server. They go on while other screens are shown; one that arrives
 * becomes part of the draft, one that fails stays with its sentence until it is sent again or removed.
 */
export class PhotoTray {
  #onTheWay: readonly OnTheWay[] = [];
  readonly #listeners = new Set<() => void>();
  readonly #keeper: DraftKeeper;
  readonly #upload: Upload;

  constructor(keeper: DraftKeeper, upload: Upload = sendPhoto) {
    this.#keeper = keeper;
    this.#upload = upload;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly onTheWay = (): readonly OnTheWay[] => this.#onTheWay;

  /** Begins to send the files. One that is empty or too large is refused before it is sent. */
  add(files: readonly File[]): void {
    const picked = files.map((file) => ({ key: newKey(), name: file.name, progress: 0, file }));
    this.#set([...this.#onTheWay, ...picked]);
    for (const { key } of picked) void this.#send(key);
  }

  /** Sends again what failed. */
  retry(key: string): void {
    this.#change(key, { progress: 0, error: undefined });
    void this.#send(key);
  }

  /** Takes it away, whether it is on its way or has arrived. */
  remove(key: string): void {
    if (this.#find(key)) this.#set(this.#onTheWay.filter((each) => each.key !== key));
    else this.#keeper.removePhoto(key);
  }

  async #send(key: string): Promise<void> {
    const file = this.#find(key)?.file;
    if (!file) return;
    const tooLarge = sizeRefusal(file);
    if (tooLarge) return this.#change(key, { error: tooLarge });
    const outcome = await this.#upload(file, { key, onProgress: (progress) => this.#change(key, { progress }) });
    // Removed while it was on its way: the server sweeps what nobody attaches.
    if (!this.#find(key)) return;
    if (!outcome.ok) return this.#change(key, { error: outcome.message });
    this.#set(this.#onTheWay.filter((each) => each.key !== key));
    this.#keeper.addPhoto({ id: outcome.file.id, name: file.name });
  }

  #find(key: string): OnTheWay | undefined {
    return this.#onTheWay.find((each) => each.key === key);
  }

  #change(key: string, change: Partial<OnTheWay>): void {
    this.#set(this.#onTheWay.map((each) => (each.key === key ? { ...each, ...change } : each)));
  }

  #set(onTheWay: readonly OnTheWay[]): void {
    this.#onTheWay = onTheWay;
    for (const listener of this.#listeners) listener();
  }
}

function sizeRefusal(file: File): string | null {
  try {
    checkedSize(file.size);
    return null;
  } catch (refusal) {
    if (refusal instanceof Invalid) return refusal.sentence(currentLocale());
    throw refusal;
  }
}

const trays = new WeakMap<DraftKeeper, PhotoTray>();

/** The tray of a draft: one, however often its screens are left. */
export function trayOf(keeper: DraftKeeper): PhotoTray {
  const tray = trays.get(keeper) ?? new PhotoTray(keeper);
  trays.set(keeper, tray);
  return tray;
}
