/** `<sys/ptrace.h>` — watching and changing another process, as debuggers do. @module */
import type { StructArray } from '../internal/array.ts'
import type { int, long } from '../internal/c.ts'
import { bases } from '../internal/iovec.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/result.ts'
import type { pid_t } from './types.ts'
import type { iovec_p } from './uio.ts'

const native = header('sys/ptrace.h')

/** What `addr` and `data` are: a number, a bigint for what has more than 53 bits, or memory. */
export type ptrace_argument = number | bigint | ArrayBufferView | StructArray | null

/**
 * `long ptrace(enum __ptrace_request request, ...)` — trace another process: stop it, look into it, change it, let it go on.
 *
 * Who traces is a thread: each call, and the waitpid(2) that tells of stops, is for the one that began.
 *
 * @param request - PTRACE_*.
 * @param addr - an address in the other process. Memory of the caller's stands for its own address, where a forked child has its copy.
 * @param data - a word, a signal or options; or memory for what the request reads or writes.
 * @returns for PTRACE_PEEK* the word as a bigint; otherwise 0, or a length; or -1, a number, with errno set: EBUSY, EFAULT, EINVAL, EIO, EPERM, ESRCH.
 * @throws RangeError for a request that libposix does not know. `syscall` in libposix/unsafe makes that call.
 * @see `ptrace(2)`
 */
export function ptrace(
  request: int,
  pid: pid_t = 0,
  addr: ptrace_argument = null,
  data: ptrace_argument = null,
): long | bigint {
  const result: number | bigint = native.ptrace(request, pid, addr, data, baseOf(request, data))
  return typeof result === 'bigint' ? result : ret(result)
}

/** The memory of an iovec, where the request takes one. */
function baseOf(request: int, data: ptrace_argument): unknown {
  const takes = request === PTRACE_GETREGSET || request === PTRACE_SETREGSET
  return takes && typeof data === 'object' ? bases(data as iovec_p, 1) : null
}

/** Be traced by the parent: what a forked child calls. The rest is ignored. */
export const PTRACE_TRACEME: int = native.PTRACE_TRACEME
/** The word at `addr` of its memory. */
export const PTRACE_PEEKTEXT: int = native.PTRACE_PEEKTEXT
/** The word at `addr` of its memory. */
export const PTRACE_PEEKDATA: int = native.PTRACE_PEEKDATA
/** The word at offset `addr` of its struct user. */
export const PTRACE_PEEKUSER: int = native.PTRACE_PEEKUSER
/** Make `data` the word at `addr` of its memory. */
export const PTRACE_POKETEXT: int = native.PTRACE_POKETEXT
/** Make `data` the word at `addr` of its memory. */
export const PTRACE_POKEDATA: int = native.PTRACE_POKEDATA
/** Make `data` the word at offset `addr` of its struct user. */
export const PTRACE_POKEUSER: int = native.PTRACE_POKEUSER
/** Let it go on, with signal `data`, or 0 for none. */
export const PTRACE_CONT: int = native.PTRACE_CONT
/** End it by SIGKILL, if it is stopped. */
export const PTRACE_KILL: int = native.PTRACE_KILL
/** Let it go on for one instruction. */
export const PTRACE_SINGLESTEP: int = native.PTRACE_SINGLESTEP
/** Trace a process that runs, and stop it. */
export const PTRACE_ATTACH: int = native.PTRACE_ATTACH
/** Trace it no more, and let it go on with signal `data`, or 0 for none. */
export const PTRACE_DETACH: int = native.PTRACE_DETACH
/** Let it go on to where its next system call begins or ends. */
export const PTRACE_SYSCALL: int = native.PTRACE_SYSCALL
/** The same, without making the call. */
export const PTRACE_SYSEMU: int = native.PTRACE_SYSEMU
/** One instruction, without making a call. */
export const PTRACE_SYSEMU_SINGLESTEP: int = native.PTRACE_SYSEMU_SINGLESTEP
/** Set `data`, PTRACE_O_* joined by `|`. */
export const PTRACE_SETOPTIONS: int = native.PTRACE_SETOPTIONS
/** What belongs to the last PTRACE_EVENT_*, into a BigUint64Array: the id of a new process, or the status of an exit. */
export const PTRACE_GETEVENTMSG: int = native.PTRACE_GETEVENTMSG
/** The siginfo_t of the signal that stopped it. */
export const PTRACE_GETSIGINFO: int = native.PTRACE_GETSIGINFO
/** Give it another siginfo_t. */
export const PTRACE_SETSIGINFO: int = native.PTRACE_SETSIGINFO
/** Registers of kind `addr` (1: general ones) into an iovec’s memory; its iov_len becomes their length. */
export const PTRACE_GETREGSET: int = native.PTRACE_GETREGSET
/** Set registers of kind `addr` from an iovec’s memory. */
export const PTRACE_SETREGSET: int = native.PTRACE_SETREGSET
/** Trace a process that runs, without stopping it, with the options `data`. */
export const PTRACE_SEIZE: int = native.PTRACE_SEIZE
/** Stop one that was seized. */
export const PTRACE_INTERRUPT: int = native.PTRACE_INTERRUPT
/** Leave one that was seized stopped, but hear of what happens to it. */
export const PTRACE_LISTEN: int = native.PTRACE_LISTEN
/** Its signal mask, of `addr` (8) bytes. */
export const PTRACE_GETSIGMASK: int = native.PTRACE_GETSIGMASK
/** Set its signal mask, of `addr` (8) bytes. */
export const PTRACE_SETSIGMASK: int = native.PTRACE_SETSIGMASK
/** What the system call is at which it stopped, in at most `addr` bytes; the result is how many there are. */
export const PTRACE_GET_SYSCALL_INFO: int = native.PTRACE_GET_SYSCALL_INFO
/** Its registers: a BigUint64Array of 27, as struct user_regs_struct orders them. x86-64 alone has this. */
export const PTRACE_GETREGS: int = native.PTRACE_GETREGS
/** Set its registers. x86-64 alone has this. */
export const PTRACE_SETREGS: int = native.PTRACE_SETREGS
/** Its floating point registers: 512 bytes. x86-64 alone has this. */
export const PTRACE_GETFPREGS: int = native.PTRACE_GETFPREGS
/** Set its floating point registers. x86-64 alone has this. */
export const PTRACE_SETFPREGS: int = native.PTRACE_SETFPREGS
/** At a system call the stop’s signal is SIGTRAP | 0x80. */
export const PTRACE_O_TRACESYSGOOD: int = native.PTRACE_O_TRACESYSGOOD
/** Stop at fork, and trace the child. */
export const PTRACE_O_TRACEFORK: int = native.PTRACE_O_TRACEFORK
/** Stop at vfork, and trace the child. */
export const PTRACE_O_TRACEVFORK: int = native.PTRACE_O_TRACEVFORK
/** Stop at clone, and trace the thread. */
export const PTRACE_O_TRACECLONE: int = native.PTRACE_O_TRACECLONE
/** Stop at exec. */
export const PTRACE_O_TRACEEXEC: int = native.PTRACE_O_TRACEEXEC
/** Stop when a vfork is over. */
export const PTRACE_O_TRACEVFORKDONE: int = native.PTRACE_O_TRACEVFORKDONE
/** Stop before the end. */
export const PTRACE_O_TRACEEXIT: int = native.PTRACE_O_TRACEEXIT
/** Stop where a seccomp filter says so. */
export const PTRACE_O_TRACESECCOMP: int = native.PTRACE_O_TRACESECCOMP
/** It ends with its tracer. */
export const PTRACE_O_EXITKILL: int = native.PTRACE_O_EXITKILL
/** Its seccomp filters rest meanwhile. */
export const PTRACE_O_SUSPEND_SECCOMP: int = native.PTRACE_O_SUSPEND_SECCOMP
/** It forked. */
export const PTRACE_EVENT_FORK: int = native.PTRACE_EVENT_FORK
/** It called vfork. */
export const PTRACE_EVENT_VFORK: int = native.PTRACE_EVENT_VFORK
/** It made a thread. */
export const PTRACE_EVENT_CLONE: int = native.PTRACE_EVENT_CLONE
/** It is another program. */
export const PTRACE_EVENT_EXEC: int = native.PTRACE_EVENT_EXEC
/** Its vfork is over. */
export const PTRACE_EVENT_VFORK_DONE: int = native.PTRACE_EVENT_VFORK_DONE
/** It is about to end. */
export const PTRACE_EVENT_EXIT: int = native.PTRACE_EVENT_EXIT
/** A seccomp filter says so. */
export const PTRACE_EVENT_SECCOMP: int = native.PTRACE_EVENT_SECCOMP
/** It was seized, and has stopped or is new. */
export const PTRACE_EVENT_STOP: int = native.PTRACE_EVENT_STOP
