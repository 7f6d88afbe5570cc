import react from '@vitejs/plugin-react';
import type { ViteUserConfig } from 'vitest/config';

/** The oldest browsers we serve: old Android WebViews and WeChat, and iPhones of 2022. */
const browserFloor = ['chrome94', 'safari15.4'];

const served = ['/graphql', '/auth', '/files', '/imports', '/papers', '/client-errors'];

/**
 * How each of the three apps is built, served while one develops it (the server on `PORT` answers what isn't the
 * app's own), and tested. `base` is where the server mounts it: `/staff/`.
 */
export function webApp(base: `/${string}/`): ViteUserConfig {
  const target = `http://127.0.0.1:${process.env.PORT ?? '4000'}`;
  return {
    base,
    plugins: [react()],
    build: {
      target: browserFloor,
      cssTarget: browserFloor,
      manifest: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 700,
      rolldownOptions: {
        output: {
          // Charts load with the first board that draws one, never before.
          codeSplitting: { groups: [{ name: 'charts', test: /node_modules\/(echarts|zrender)\// }] },
        },
      },
    },
    server: { proxy: Object.fromEntries(served.map((path) => [path, { target, changeOrigin: false }])) },
    test: {
      environment: 'happy-dom',
      testTimeout: 30_000,
      include: ['src/**/*.test.{ts,tsx}'],
      setupFiles: ['@renda/web/settle'],
      passWithNoTests: false,
    },
  };
}
