/** Fails when the first route of an app weighs more than its budget; the apps must have been built. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBefore, gzipKilobytes, type Manifest } from './bundleSize.ts';

const firstRoute = ['index.html', 'src/today/TodayPage.tsx'];
const budgets = [
  { app: 'staff-console', route: firstRoute, kilobytes: 450 },
  { app: 'presidium', route: firstRoute, kilobytes: 450 },
  { app: 'deputy-portal', route: ['index.html', 'src/home/HomePage.tsx'], kilobytes: 250 },
];
const chartKilobytes = 240;
const apps = fileURLToPath(new URL('../../../apps/', import.meta.url));

let tooHeavy = 0;
for (const { app, route, kilobytes } of budgets) {
  const dist = join(apps, app, 'dist');
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;
  const files = filesBefore(manifest, route);
  const found = gzipKilobytes(dist, files);
  const charts = Object.values(manifest).filter((chunk) => /charts-[^/]*\.js$/.test(chunk.file));
  const ofCharts = gzipKilobytes(
    dist,
    charts.map((chunk) => chunk.file),
  );
  const isOver = found > kilobytes || ofCharts > chartKilobytes;
  if (isOver) tooHeavy += 1;
  process.stdout.write(
    `${isOver ? '✗' : '✓'} ${app}: first route ${found.toFixed(0)} of ${kilobytes} KB in ${files.length} files` +
      `${charts.length > 0 ? `, charts ${ofCharts.toFixed(0)} of ${chartKilobytes} KB` : ''}\n`,
  );
}
process.exitCode = tooHeavy > 0 ? 1 : 0;
