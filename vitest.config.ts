import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { patience } from './test/support/patience.ts'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/peers.ts'],
    setupFiles: ['test/support/matchers.ts'],
    // A test spends most of its time waiting for programs: use both cores of a small machine.
    maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
    testTimeout: 30_000 * patience,
    hookTimeout: 60_000 * patience,
  },
})
