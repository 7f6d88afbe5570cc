/** Dependencies, installed when what they are made from has changed since the last time, and never otherwise: that needs no network. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { node, root, run } from './Runner.mjs';
import { say } from './words.mjs';

const stamp = join(root, 'node_modules/.renda-installed');

/** Installs with the pinned pnpm if need be. Ends the process with what went wrong otherwise. */
export async function install() {
  const wanted = fingerprint();
  if (existsSync(node) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('正在安装依赖（首次需几分钟）……', 'Installing dependencies (the first time takes minutes)…');
  const [command, ...args] = pnpm();
  const { code } = await run(command, [...args, 'install', '--frozen-lockfile', '--prefer-offline'], {
    env: { CI: 'true', npm_config_update_notifier: 'false' },
  });
  if (code !== 0) {
    say(
      '依赖没有装好。请检查网络，或把 npm 指向本单位的镜像（npm config set registry …），再试一次。',
      'The dependencies could not be installed. Check the network, or point npm to your mirror (npm config set registry …), and try again.',
    );
    process.exit(code);
  }
  writeFileSync(stamp, wanted);
}

/** The installed pnpm if it is the pinned one, since npx would ask the registry. */
function pnpm() {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const installed = join(root, 'node_modules/pnpm');
  if (existsSync(node) && existsSync(installed)) {
    const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    if (`pnpm@${version}` === packageManager) return [process.execPath, join(installed, 'bin/pnpm.cjs')];
  }
  return ['npx', '-y', packageManager];
}

/** What the installed packages follow from: the lock file, every manifest, and the machine. */
function fingerprint() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc', ...manifests()]) {
    hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

/** The manifests of all packages of the workspace, as paths from the checkout. */
export function manifests() {
  const folders = ['apps', 'packages', 'tooling', 'prisma'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
  );
  const found = folders.map((folder) => `${folder}/package.json`).filter((file) => existsSync(join(root, file)));
  return ['package.json', ...found.sort()];
}
