import { EBADF, errno } from 'libposix/errno.h'
import { openpty } from 'libposix/pty.h'
import { waitpid } from 'libposix/sys/wait.h'
import { _exit, fork, getpid, getsid, isatty } from 'libposix/unistd.h'
import { login_tty } from 'libposix/utmp.h'

const master = Int32Array.of(0)
const slave = Int32Array.of(0)
const status = Int32Array.of(0)
openpty(master, slave, null, null, null)
const pid = fork()
if (pid === 0) {
  const failed = login_tty(9999) === -1 && errno === EBADF
  _exit(failed && login_tty(slave[0]) === 0 && isatty(0) && getsid(0) === getpid() ? 3 : 4)
}
waitpid(pid, status, 0)
console.log(status[0] >> 8)
