/** `npm run db -- …`: commands for whoever runs a deployment. */
import { readFile, writeFile } from 'node:fs/promises';
import {
  type AuditAnchor,
  addCounty,
  countyClients,
  countyCodes,
  type LoginUrls,
  migrationStatus,
  newMigration,
  rebuildSearch,
  redateOpenDeadlines,
  resetByOperator,
  schemaDrift,
  systemAct,
  verifyAudit,
} from '@renda/db';
import { chinaDate, Refusal, roleTerms, type Sentences } from '@renda/domain';
import { type Say, speaker } from './console.ts';
import { openDataFolder } from './DataFolder.ts';
import { consoleLocale, readSettings } from './env.ts';
import { makeLog } from './log.ts';
import { openDatabase } from './openDatabase.ts';
import { prepareDatabase } from './prepareDatabase.ts';
import { readOrMakeSecrets } from './secrets.ts';

type Desk = { readonly ownerUrl: string; readonly prepare: () => Promise<LoginUrls>; readonly say: Say };

/** Does its work and returns the exit code. */
type Command = (desk: Desk, args: readonly string[]) => Promise<number>;

/** One that wants to be called otherwise. */
class WrongUse extends Error {}

const commands: Readonly<Record<string, Command>> = {
  async migrate({ prepare, say }) {
    await prepare();
    say({ 'zh-CN': '数据表已是最新。', en: 'The tables are up to date.' });
    return 0;
  },

  async migration({ ownerUrl, say }, [name]) {
    if (!name) throw new WrongUse();
    const path = await newMigration(name, { ownerUrl });
    say({ 'zh-CN': `已写好，请检查并补充：${path}`, en: `Written; read it, and add what is missing: ${path}` });
    return 0;
  },

  async status({ ownerUrl, say }) {
    const { applied, pending, unknown, edited } = await migrationStatus({ ownerUrl });
    const drift = pending.length === 0 ? await schemaDrift({ ownerUrl }) : null;
    const lines: readonly (readonly [Sentences, readonly string[]])[] = [
      [{ 'zh-CN': '已执行', en: 'Applied' }, applied],
      [{ 'zh-CN': '待执行', en: 'Pending' }, pending],
      [{ 'zh-CN': '来自更新的版本', en: 'Of a newer version' }, unknown],
      [{ 'zh-CN': '执行后被改动', en: 'Edited since they were applied' }, edited],
      [{ 'zh-CN': '与模型不符', en: 'Other than the schema' }, drift === null ? [] : [drift]],
    ];
    for (const [label, found] of lines) {
      const list = found.join('\n  ') || '—';
      say({ 'zh-CN': `${label['zh-CN']}：\n  ${list}`, en: `${label.en}:\n  ${list}` });
    }
    return [pending, unknown, edited].every(({ length }) => length === 0) && drift === null ? 0 : 1;
  },

  async county({ ownerUrl, prepare, say }, [verb, code, name, from = chinaDate(new Date())]) {
    if (verb !== 'add' || !code || !name) throw new WrongUse();
    await prepare();
    const administrators = await addCounty(ownerUrl, { code, name, from });
    say({
      'zh-CN': `已建立 ${name}（${code}）。下列一次性验证码只显示这一次，24 小时内有效，请分别交给三位管理员：`,
      en: `${name} (${code}) is there. These one-time codes are shown this once and hold for 24 hours; give each to its administrator:`,
    });
    for (const each of administrators) {
      const role = roleTerms[each.role];
      const secret = `${each.login}  ${each.code}`;
      say({ 'zh-CN': `  ${role['zh-CN']}  ${secret}`, en: `  ${role.en}  ${secret}` });
    }
    return 0;
  },

  async account({ ownerUrl, prepare, say }, [verb, login]) {
    if (verb !== 'reset' || !login) throw new WrongUse();
    await prepare();
    const reset = await resetByOperator(ownerUrl, login);
    if (!reset) {
      say({ 'zh-CN': `没有这个账户：${login}`, en: `There is no account ${login}.` });
      return 1;
    }
    say({
      'zh-CN': `${reset.name} 的密码已失效。一次性验证码（只显示这一次，24 小时内有效）：${reset.code}`,
      en: `The password of ${reset.name} no longer holds. One-time code, shown this once, good for 24 hours: ${reset.code}`,
    });
    return 0;
  },

  async redate({ ownerUrl, prepare, say }) {
    const { runtimeUrl } = await prepare();
    const clients = countyClients({ url: runtimeUrl });
    try {
      for (const code of await countyCodes(ownerUrl)) {
        const moved = await redateOpenDeadlines(systemAct(clients.of(code), code, new Date()));
        say({
          'zh-CN': `${code}：${moved} 件建议的期限有变。`,
          en: `${code}: ${moved} suggestions have another date.`,
        });
      }
    } finally {
      await clients.close();
    }
    return 0;
  },

  async reindex({ ownerUrl, prepare, say }) {
    const { runtimeUrl } = await prepare();
    const clients = countyClients({ url: runtimeUrl });
    try {
      for (const code of await countyCodes(ownerUrl)) {
        const written = await rebuildSearch(clients.of(code));
        say({
          'zh-CN': `${code}：检索条目已重建，共 ${written} 条。`,
          en: `${code}: ${written} search entries written.`,
        });
      }
    } finally {
      await clients.close();
    }
    return 0;
  },

  async 'verify-audit'({ ownerUrl, say }, [anchorFile]) {
    const anchors = anchorFile ? await readAnchors(anchorFile) : [];
    const { chains, faults } = await verifyAudit({ ownerUrl, anchors });
    for (const { sentence } of faults) say({ 'zh-CN': `✗ ${sentence}`, en: `✗ ${sentence}` });
    if (faults.length > 0) return 1;
    const entries = chains.reduce((sum, { seq }) => sum + seq, 0);
    if (anchorFile) await writeFile(anchorFile, `${JSON.stringify(chains, undefined, 2)}\n`);
    say({
      'zh-CN': `审计记录完好：${chains.length} 条链，共 ${entries} 条。`,
      en: `The audit trail is whole: ${chains.length} chains, ${entries} entries.`,
    });
    return 0;
  },
};

const usage: Sentences = {
  'zh-CN': `用法：npm run db -- <命令>
  migrate                       把数据表更新到这个版本
  migration <name>              由模型的改动写一个新的迁移
  status                        数据表与这个版本是否一致
  county add <代码> <县名> [起始日]  建立一个县和它的三位管理员
  account reset <用户名>          重置密码（安全管理员和审计管理员只能在这里重置）
  redate                        按现行工作日历和期限规则重新计算未到期的期限
  reindex                       重建全部检索条目；可随时执行，可重复执行
  verify-audit [锚点文件]         检验审计记录；锚点文件请另存他处`,
  en: `Usage: npm run db -- <command>
  migrate                       bring the tables to this version
  migration <name>              write a new migration from the changes of the schema
  status                        whether the tables agree with this version
  county add <code> <name> [from]  make a county and its three administrators
  account reset <user name>     reset a password; of security administrators and auditors, only here
  redate                        count what is still owed from the calendar and rules as they are now
  reindex                       write all search entries anew; at any time, as often as one likes
  verify-audit [anchor file]    verify the audit trail; keep the anchor file elsewhere`,
};

async function readAnchors(file: string): Promise<AuditAnchor[]> {
  const text = await readFile(file, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return '[]';
    throw error;
  });
  return JSON.parse(text) as AuditAnchor[];
}

async function run([name = '', ...args]: readonly string[], say: Say): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new WrongUse();
  const settings = readSettings();
  await openDataFolder(settings.dataFolder);
  const secrets = await readOrMakeSecrets(settings.dataFolder);
  const database = await openDatabase(settings, () => {});
  try {
    const { ownerUrl } = database;
    const prepare = () => prepareDatabase({ ownerUrl, secrets, say, log: makeLog('warn') });
    return await command({ ownerUrl, prepare, say }, args);
  } finally {
    await database.stop();
  }
}

const locale = consoleLocale();
const say = speaker(locale);
try {
  process.exitCode = await run(process.argv.slice(2), say);
} catch (error) {
  process.exitCode = error instanceof WrongUse ? 64 : 1;
  if (error instanceof WrongUse) say(usage);
  else process.stderr.write(`${error instanceof Refusal ? error.sentence(locale) : String(error)}\n`);
}
