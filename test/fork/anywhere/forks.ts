// Brings itself into the states that the arguments name, then forks some children, each of which works and forks again. Prints each way in which
// they ended once.
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { errno } from 'libposix/errno.h'
import { strerror } from 'libposix/string.h'
import { RLIMIT_NOFILE, rlimit, setrlimit } from 'libposix/sys/resource.h'
import { WEXITSTATUS, WIFEXITED, waitpid } from 'libposix/sys/wait.h'
import * as unistd from 'libposix/unistd.h'
import { _exit, fork } from 'libposix/unistd.h'

const nobody = 65534

function limit(soft: number, hard: number): number {
  const limits = new rlimit()
  limits.rlim_cur = soft
  limits.rlim_max = hard
  return setrlimit(RLIMIT_NOFILE, limits)
}

const states: Record<string, (value: number) => number> = {
  setuid: () => unistd.setgid(nobody) || unistd.setuid(nobody),
  seteuid: () => unistd.seteuid(nobody),
  setresuid: () => unistd.setresuid(nobody, nobody, 0),
  setgid: () => unistd.setgid(nobody),
  chroot: () => unistd.chroot(process.env.JAIL!) || unistd.chdir('/'),
  limit: most => limit(most, 4096),
  'hard-limit': most => limit(most, most),
  full: () => {
    while (unistd.dup(1) !== -1);
    return 0
  },
}

async function child(): Promise<void> {
  let kept: object[] = []
  for (let i = 0; i < 100_000; i++) {
    kept.push({ i, text: `object ${i}` })
    if (kept.length > 20_000) kept = kept.slice(15_000)
  }
  const { length } = await promisify(gzip)(Buffer.alloc(100_000))
  await new Promise(resolve => setTimeout(resolve, 1))
  process.exit(length > 0 && end(fork() || _exit(6)) === 'exit 6' ? 5 : 1)
}

const status = Int32Array.of(0)

function end(pid: number): string {
  if (pid === -1) return strerror(errno)
  if (waitpid(pid, status, 0) !== pid) return 'not a child'
  return WIFEXITED(status[0]) ? `exit ${WEXITSTATUS(status[0])}` : `status ${status[0]}`
}

for (const word of process.argv.slice(2)) {
  const [state, value] = word.split('=')
  if (states[state!]!(Number(value)) !== 0) throw new Error(`${word}: ${strerror(errno)}`)
}
const ends = new Set<string>()
for (let i = 0; i < 5; i++) {
  const pid = fork()
  if (pid === 0) await child()
  ends.add(end(pid))
}
const text = Buffer.from(`${[...ends]}\n`)
unistd.write(1, text, text.length)
_exit(0)
