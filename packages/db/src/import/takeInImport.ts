/** An import is taken in: all of its rows or none, as they were previewed. */
import { type ImportKind, Invalid, Stale } from '@renda/domain';
import type { Act } from '../act.ts';
import { writeAudit } from '../audit/writeAudit.ts';
import type { Tx } from '../client/countyClient.ts';
import { lockRegister } from '../register/registerRows.ts';
import { type AskedImport, assertMayImport, importAudit, moveImport, seenImport } from './openImport.ts';
import { previewImport } from './previewImport.ts';
import { workOf } from './workOf.ts';

const timeoutMs = 110_000;

/** The register is no longer what it was at the preview. */
class Moved extends Error {}

/**
 * Takes an import in, in one transaction with one entry of the audit trail. Where the register has changed since the preview, every row is
 * judged anew: when all stand as before it is taken in, else it is refused (`Stale`) and the new preview can be read. Refuses with
 * `NotAllowed`, `NotFound`, `IllegalMove`, or `Invalid` while a row has an error or nothing would change.
 */
export async function takeInImport(act: Act, asked: AskedImport): Promise<void> {
  const { kind } = await seenImport(act, asked.id);
  assertMayImport(act, kind);
  if (!(await takenIn(act, kind, asked))) {
    const before = await outcomeOf(act.db, asked.id);
    await previewImport(act, asked.id);
    if ((await outcomeOf(act.db, asked.id)) !== before) throw new Stale();
    if (!(await takenIn(act, kind, { id: asked.id, version: asked.version + 1 }))) throw new Stale();
  }
  await workOf(kind).afterwards?.(act);
}

/** Takes it in and promises true; nothing is written, and the promise is false, when the register has changed since the preview. */
async function takenIn(act: Act, kind: ImportKind, asked: AskedImport): Promise<boolean> {
  const work = act.db.$transaction((tx) => takeIn(tx, act, kind, asked), { timeout: timeoutMs, maxWait: timeoutMs });
  return work.then(
    () => true,
    (error: unknown) => {
      if (error instanceof Moved) return false;
      throw error;
    },
  );
}

async function takeIn(tx: Tx, act: Act, kind: ImportKind, asked: AskedImport): Promise<void> {
  await lockRegister(tx);
  await moveImport(tx, 'takeIn', asked, { endedAt: act.now, endedByName: act.viewer.name });
  const found = await tx.import.findUniqueOrThrow({ where: { id: asked.id } });
  const { sha256, addCount: added, changeCount: changed, rowCount: rows, errorCount } = found;
  if (errorCount > 0) throw new Invalid('errorCount', hasErrors(errorCount));
  if (added + changed === 0) throw new Invalid('addCount', nothingToDo);
  const work = workOf(kind);
  if ((await work.fingerprint(tx)) !== found.registerFingerprint) throw new Moved();
  await work.write(tx, act, asked.id, { added, changed });
  await writeAudit(tx, [importAudit(act, 'takeIn', asked.id, { kind, sha256, rows, added, changed })]);
}

/** What taking in would do, in one word: two that are equal do the same. */
async function outcomeOf(tx: Tx, importId: string): Promise<string> {
  const [row] = await tx.$queryRaw<{ outcome: string | null }[]>`
    select md5(string_agg(concat_ws('|', state, effect, entry_id, entry_version, entry::text), ';' order by number)) as outcome
    from import_rows where import_id = ${importId}::uuid`;
  return row?.outcome ?? '';
}

const hasErrors = (count: number) => ({
  'zh-CN': `还有 ${count} 行有错误，一行都不会导入。请下载错误表改正后重新上传。`,
  en: `${count} rows still have errors, so nothing is taken in. Download the error workbook, correct it, and upload it again.`,
});
const nothingToDo = {
  'zh-CN': '文件里的内容与登记的完全相同，没有要导入的。',
  en: 'The file says what the register says already; there is nothing to take in.',
};
