// A worker changes the ids of all threads while a signal comes to the process. The main thread has both to handle when it
// returns from the kernel, where a child that has not become its program yet holds it: libc's, and on top of it the program's.
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isMainThread, Worker, workerData } from 'node:worker_threads'
import { O_RDONLY, O_WRONLY, open } from 'libposix/fcntl.h'
import { kill, SIG_BLOCK, SIGUSR2, sigaddset, signal, sigprocmask, sigset_t } from 'libposix/signal.h'
import {
  posix_spawn,
  posix_spawn_file_actions_addopen,
  posix_spawn_file_actions_init,
  posix_spawn_file_actions_t,
} from 'libposix/spawn.h'
import { waitpid } from 'libposix/sys/wait.h'
import { getpid, setresuid } from 'libposix/unistd.h'

const folder: string = workerData ?? mkdtempSync(join(tmpdir(), 'libposix-'))
const [begun, goesOn] = ['begun', 'goes-on'].map(name => join(folder, name)) as [string, string]

if (isMainThread) {
  execFileSync('mkfifo', [begun, goesOn])
  let handled = 0
  signal(SIGUSR2, () => {
    handled++
  })
  const ended = new Promise(resolve => new Worker(new URL(import.meta.url), { workerData: folder }).on('exit', resolve))
  const actions = new posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(actions)
  posix_spawn_file_actions_addopen(actions, 8, begun, O_WRONLY, 0)
  posix_spawn_file_actions_addopen(actions, 9, goesOn, O_RDONLY, 0)
  await new Promise(setImmediate)
  const pid = Int32Array.of(0)
  posix_spawn(pid, '/bin/true', actions, null, ['true', null], ['PATH=/bin', null])
  waitpid(pid[0]!, null, 0)
  console.log('handled', handled)
  console.log('blocked', /SigBlk:\s+(\w+)/.exec(readFileSync('/proc/thread-self/status', 'latin1'))![1])
  await ended
  rmSync(folder, { recursive: true })
} else {
  open(begun, O_RDONLY)
  const pid = getpid()
  // No thread takes it for the main thread, which is to find it beside the one that is sent to it alone.
  const set = new sigset_t()
  sigaddset(set, SIGUSR2)
  sigprocmask(SIG_BLOCK, set, null)
  kill(pid, SIGUSR2)
  const comes = `grep -q 'SigPnd:.*1........$' /proc/${pid}/task/${pid}/status`
  spawn('sh', ['-c', `until ${comes}; do sleep 0.01; done; : >${goesOn}`], { stdio: 'inherit' })
  console.log('set', setresuid(-1, -1, -1))
}
