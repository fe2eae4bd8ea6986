// A child lets itself be traced and stops; the parent reads its memory and registers, changes a word, and sees what becomes of it.
import { errno } from 'libposix/errno.h'
import { raise, SIGSTOP, siginfo_t } from 'libposix/signal.h'
import { exit } from 'libposix/stdlib.h'
import {
  PTRACE_CONT,
  PTRACE_DETACH,
  PTRACE_GETREGSET,
  PTRACE_GETSIGINFO,
  PTRACE_GETSIGMASK,
  PTRACE_O_EXITKILL,
  PTRACE_PEEKDATA,
  PTRACE_POKEDATA,
  PTRACE_SETOPTIONS,
  PTRACE_TRACEME,
  ptrace,
} from 'libposix/sys/ptrace.h'
import { iovec } from 'libposix/sys/uio.h'
import { WEXITSTATUS, WIFEXITED, WIFSTOPPED, WSTOPSIG, waitpid } from 'libposix/sys/wait.h'
import { fork } from 'libposix/unistd.h'

const word = new BigUint64Array(new ArrayBuffer(64))
word[0] = 0xfedc_ba98_7654_3210n
word[1] = 2n ** 64n - 1n
const pid = fork()
if (pid === 0) {
  ptrace(PTRACE_TRACEME, 0, null, null)
  raise(SIGSTOP)
  exit(word[0] === 42n && word[2] === 2n ** 64n - 2n ? 3 : 4)
}
const status = Int32Array.of(0)
console.log(waitpid(pid, status, 0) === pid, WIFSTOPPED(status[0]!), WSTOPSIG(status[0]!) === SIGSTOP)
console.log(ptrace(PTRACE_SETOPTIONS, pid, null, PTRACE_O_EXITKILL))
console.log((ptrace(PTRACE_PEEKDATA, pid, word) as bigint) === BigInt.asIntN(64, word[0]!))
console.log(ptrace(PTRACE_PEEKDATA, pid, word.subarray(1)), ptrace(PTRACE_PEEKDATA, pid, 8), errno)
console.log(ptrace(PTRACE_POKEDATA, pid, word, 42), ptrace(PTRACE_PEEKDATA, pid, word), word[0] === 42n)
console.log(ptrace(PTRACE_POKEDATA, pid, word.subarray(2), -2n))
const info = new siginfo_t()
console.log(ptrace(PTRACE_GETSIGINFO, pid, null, info), info.si_signo === SIGSTOP, info.si_pid === pid)
const mask = new BigUint64Array(1)
console.log(ptrace(PTRACE_GETSIGMASK, pid, 8, mask), ptrace(PTRACE_GETSIGMASK, pid, 7, mask))
const registers = new BigUint64Array(64)
const set = new iovec({ iov_base: registers, iov_len: registers.byteLength })
const held = ptrace(PTRACE_GETREGSET, pid, 1, set)
console.log(
  held,
  set.iov_len > 200 && set.iov_len < 512,
  registers.some(register => register !== 0n),
)
console.log(ptrace(PTRACE_CONT, pid, null, 0), waitpid(pid, status, 0) === pid)
console.log(WIFEXITED(status[0]!), WEXITSTATUS(status[0]!), ptrace(PTRACE_DETACH, pid), errno)
