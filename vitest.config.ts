import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { patience } from './test/support/patience.ts'

/** The tests that take longest, however small their files are: begun last, each would keep all others waiting for its end. */
const long = [
  'package',
  'badargs',
  'pthread/thread',
  'signals/timeouts',
  'fork/stress',
  'types',
  'include',
  'examples',
  'guides',
  'chapters/',
  'cli/',
  'garbage',
  'fork/',
  'pthread/',
  'signals/',
].map(name => `/test/${name}`)

/**
 * The headers whose tests leave a process as they find it: their files run one after the other in the same few processes, since starting one takes
 * longer than most of these tests do.
 */
const together = [
  'test/{arpa,asm,linux,net,netinet,netpacket,pty,string,time}/**/*.test.ts',
  'test/sys/!(prctl|ptrace|resource|wait)*.test.ts',
  'test/sys/*/*.test.ts',
  'test/{assert,ctype,dirent,errno,fcntl,fnmatch,getopt,glob,grp,ifaddrs,inttypes,libgen,limits,mqueue,poll,pwd,regex}.test.ts',
  'test/{stddef,stdint,string,strings,struct,termios,time,utmp}.test.ts',
]

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = long.findIndex(name => moduleId.includes(name))
      return at === -1 ? long.length : at
    }
    // Files of one rank stay as Vitest has them: by the time that they took, or by their size where that is not known.
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b))
  }
}

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'alone', include: ['test/**/*.test.ts'], exclude: together } },
      { extends: true, test: { name: 'together', include: together, isolate: false } },
    ],
    globalSetup: ['test/support/setup.ts'],
    setupFiles: ['test/support/matchers.ts'],
    sequence: { sequencer: LongestFirst },
    // A test spends much of its time waiting for programs: four at once keep the two cores of a small machine busy.
    maxWorkers: Math.max(4, Math.floor(availableParallelism() / 2)),
    // The demos speak the language of whoever runs them.
    env: { LC_ALL: 'C.UTF-8' },
    testTimeout: 30_000 * patience,
    hookTimeout: 60_000 * patience,
  },
})
