// Forks under a loader; the child says what came of an import, and ends by itself.
import { createRequire } from 'node:module'
import { WEXITSTATUS, WIFEXITED, waitpid } from 'libposix/sys/wait.h'
import { _exit, fork } from 'libposix/unistd.h'

const status = Int32Array.of(0)
const end = (pid: number): string =>
  waitpid(pid, status, 0) === pid && WIFEXITED(status[0]) ? `exit ${WEXITSTATUS(status[0])}` : `status ${status[0]}`

const pid = fork()
if (pid === 0) {
  console.log(typeof createRequire(import.meta.url)('node:zlib').gzip)
  await import('node:http2').catch((error: Error) => console.log(error.message))
  console.log('grandchild:', end(fork() || _exit(7)))
  process.exitCode = 5
} else {
  console.log('child:', end(pid))
  await import('node:http2')
  console.log('parent imports')
}
