// What makes processes where the kernel makes none (`clone`), or where what they are to run cannot be (`execve`): argv[2] says which.
import { EAGAIN, ENOMEM } from 'libposix/errno.h'
import { F_GETFD, fcntl } from 'libposix/fcntl.h'
import { forkpty } from 'libposix/pty.h'
import { raise, SIG_BLOCK, SIGUSR1, sigisemptyset, signal, sigprocmask, sigset_t } from 'libposix/signal.h'
import { posix_spawn } from 'libposix/spawn.h'
import { pclose, popen } from 'libposix/stdio.h'
import { system } from 'libposix/stdlib.h'
import { waitpid } from 'libposix/sys/wait.h'
import { _exit, execv, fork, vfork } from 'libposix/unistd.h'
import { outcome } from '../support/errors.ts'
import { failing } from '../support/inject.ts'
import { tell } from '../support/tell.ts'

const open_ = (): number =>
  Array.from({ length: 256 }, (_, fd) => fcntl(fd, F_GETFD)).filter(flags => flags !== -1).length
const status = Int32Array.of(0)
const pid = Int32Array.of(-7)
const argv = ['/bin/true', null]

function closed(): unknown {
  const stream = popen('exit 0', 'r')
  return stream === null ? outcome(-1) : pclose(stream)
}

/** The child of a fork that works: what its execv answers. */
function execs(): unknown {
  const child = fork()
  if (child === 0) _exit(execv('/bin/true', argv) === -1 && outcome(-1) === 'ENOMEM' ? 9 : 1)
  waitpid(child, status, 0)
  return status[0]! >> 8
}

let handled = 0
signal(SIGUSR1, () => handled++)
const before = open_()
const kind = process.argv[2] === 'clone' ? 'clone' : 'execve'
failing(kind === 'clone' ? ['clone', 'clone3', 'vfork'] : ['execve'], kind === 'clone' ? EAGAIN : ENOMEM)
const made =
  kind === 'clone'
    ? [fork(), vfork(), forkpty(pid, null, null, null)].map(outcome)
    : [outcome(execv('/bin/true', argv)), execs()]
// What a shell that could not begin makes of it is libc's to say.
const shells = [system('exit 0') !== 0, closed() !== 0]
const rest = [posix_spawn(pid, '/bin/true', null, null, argv, null), ...shells]

// Handlers run and nothing is blocked, as before.
raise(SIGUSR1)
const blocked = new sigset_t()
sigprocmask(SIG_BLOCK, null, blocked)
const left = {
  descriptors: open_() - before,
  children: outcome(waitpid(-1, null, 0)),
  blocked: sigisemptyset(blocked) === 0,
}
setTimeout(() => tell({ made, rest, left, handled }), 1)
