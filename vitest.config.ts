import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { patience } from './test/support/patience.ts'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/setup.ts'],
    setupFiles: ['test/support/matchers.ts'],
    // A test spends much of its time waiting for programs: three at once keep the two cores of a small machine busy.
    maxWorkers: Math.max(3, Math.floor(availableParallelism() / 2)),
    // The demos speak the language of whoever runs them.
    env: { LC_ALL: 'C.UTF-8' },
    testTimeout: 30_000 * patience,
    hookTimeout: 60_000 * patience,
  },
})
