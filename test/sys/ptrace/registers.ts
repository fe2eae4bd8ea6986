// A child lets itself be traced and stops; the parent reads its registers in both ways, changes one that nobody needs here, and puts it back.
import { raise, SIGSTOP } from 'libposix/signal.h'
import {
  PTRACE_CONT,
  PTRACE_GETFPREGS,
  PTRACE_GETREGS,
  PTRACE_GETREGSET,
  PTRACE_SETFPREGS,
  PTRACE_SETREGS,
  PTRACE_TRACEME,
  ptrace,
} from 'libposix/sys/ptrace.h'
import { iovec } from 'libposix/sys/uio.h'
import { WEXITSTATUS, waitpid } from 'libposix/sys/wait.h'
import { _exit, fork } from 'libposix/unistd.h'

/** NT_PRSTATUS and NT_PRFPREG of <elf.h>; the place of r15 in struct user_regs_struct. */
const [general, floating] = [1, 2]
const r15 = 0

const pid = fork()
if (pid === 0) {
  ptrace(PTRACE_TRACEME, 0, null, null)
  raise(SIGSTOP)
  _exit(5)
}
const status = Int32Array.of(0)
waitpid(pid, status, 0)

function regset(kind: number, bytes: number): Buffer {
  const memory = Buffer.alloc(bytes)
  ptrace(PTRACE_GETREGSET, pid, kind, new iovec({ iov_base: memory, iov_len: bytes }))
  return memory
}

const registers = new BigUint64Array(27)
console.log(ptrace(PTRACE_GETREGS, pid, null, registers), Buffer.from(registers.buffer).equals(regset(general, 216)))
const changed = registers.slice()
changed[r15] = 0x1234_5678_9abc_def0n
console.log(ptrace(PTRACE_SETREGS, pid, null, changed), regset(general, 216).readBigUInt64LE(8 * r15) === changed[r15])
console.log(ptrace(PTRACE_SETREGS, pid, null, registers))
const floats = Buffer.alloc(512)
console.log(ptrace(PTRACE_GETFPREGS, pid, null, floats), floats.equals(regset(floating, 512)))
console.log(ptrace(PTRACE_SETFPREGS, pid, null, floats))
ptrace(PTRACE_CONT, pid, null, 0)
console.log(waitpid(pid, status, 0) === pid, WEXITSTATUS(status[0]!))
