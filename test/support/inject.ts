// System calls that fail as the test says, by a seccomp filter of the thread that asks for it. It stays until the process ends.
import { array, sizeof } from 'libposix'
import {
  BPF_ABS,
  BPF_JEQ,
  BPF_JMP,
  BPF_JUMP,
  BPF_K,
  BPF_LD,
  BPF_RET,
  BPF_STMT,
  BPF_W,
  sock_filter,
} from 'libposix/linux/filter.h'
import { PR_SET_NO_NEW_PRIVS, prctl } from 'libposix/sys/prctl.h'
import { address, syscall } from 'libposix/unsafe'

const x64 = process.arch === 'x64'

/** The numbers of system calls, by their names. */
export const calls = {
  close: x64 ? 3 : 57,
  fcntl: x64 ? 72 : 25,
  prctl: x64 ? 157 : 167,
  socket: x64 ? 41 : 198,
  socketpair: x64 ? 53 : 199,
  accept: x64 ? 43 : 202,
  accept4: x64 ? 288 : 242,
  pipe: x64 ? 22 : 59,
  pipe2: x64 ? 293 : 59,
  dup: x64 ? 32 : 23,
  epoll_create1: x64 ? 291 : 20,
  eventfd2: x64 ? 290 : 19,
  timerfd_create: x64 ? 283 : 85,
  inotify_init1: x64 ? 294 : 26,
  signalfd4: x64 ? 289 : 74,
  memfd_create: x64 ? 319 : 279,
  openat: x64 ? 257 : 56,
  mmap: x64 ? 9 : 222,
  clone: x64 ? 56 : 220,
  clone3: 435,
  vfork: x64 ? 58 : 220,
  execve: x64 ? 59 : 221,
} as const

const PR_SET_SECCOMP = 22
const SECCOMP_MODE_FILTER = 2
const SECCOMP_RET_ALLOW = 0x7fff0000
const SECCOMP_RET_ERRNO = 0x00050000
/** In struct seccomp_data. */
const number = 0
const argument = (i: number): number => 16 + 8 * i

const load = (offset: number): sock_filter => BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offset)
const allow = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)
const answer = (errno: number): sock_filter => BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | errno)
/** Skips so many where the number that was loaded is not this one. */
const unless = (value: number, skip: number): sock_filter => BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 0, skip)

function install(filter: readonly sock_filter[]): void {
  const program = array(sock_filter, filter.length)
  filter.forEach((step, i) => {
    program[i]!.set(step)
  })
  // struct sock_fprog with the address that the kernel follows.
  const prog = Buffer.alloc(16)
  prog.writeUInt16LE(program.bytes.length / sizeof(sock_filter), 0)
  prog.writeBigUInt64LE(address(program), 8)
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
  if (syscall(calls.prctl, PR_SET_SECCOMP, SECCOMP_MODE_FILTER, prog) !== 0) throw new Error('no seccomp here')
}

/** From now on these calls fail with `errno`. */
export function failing(names: readonly (keyof typeof calls)[], errno: number): void {
  install([...names.flatMap(name => [load(number), unless(calls[name], 1), answer(errno)]), allow])
}

/** From now on all calls on descriptor `fd` fail with `errno`, but for fcntl(2) and close(2). */
export function failingOn(fd: number, errno: number): void {
  const spared = [calls.close, calls.fcntl].flatMap(call => [unless(call, 1), allow])
  install([load(argument(0)), unless(fd, 2 + spared.length), load(number), ...spared, answer(errno), allow])
}

/** From now on mmap(2) of exactly so many bytes fails with `errno`. */
export function failingToMap(length: number, errno: number): void {
  install([load(number), unless(calls.mmap, 3), load(argument(1)), unless(length, 1), answer(errno), allow])
}
