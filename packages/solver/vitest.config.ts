import { defineConfig } from 'vitest/config';

// Each plan begins a thread of its own.
export default defineConfig({ test: { include: ['src/**/*.test.ts'], testTimeout: 60_000 } });
