// Calls whose success ends or stops the process that makes them, or reaches beyond it: what they are given is restricted, each for its reason.

export interface Restriction {
  readonly because: string
  /** Make no call at all. */
  readonly never?: true
  /** Make one call in so many: it takes a process, or a walk to the disk. */
  readonly rarely?: number
  /** Only what is no value of the type of this parameter, so that the call is refused. */
  readonly wrong?: string
  /** What parameters of these names get. */
  readonly only?: Readonly<Record<string, readonly unknown[]>>
}

// SIGKILL and SIGSTOP cannot be handled; those of a fault would look like one.
const signals = [0, 10, 12, 14, 17, 18, 23, 28, 34, 64, -1, 65, 1000]
const own = [process.pid, process.pid, 0, 999_999, 2 ** 31 - 1]
const sends: Restriction = {
  because: 'ends the process',
  only: { sig: signals, pid: own, pgrp: [999_999, 0], thread: [1] },
}
const ends = (parameter: string): Restriction => ({ because: 'ends the process', wrong: parameter })
const copies: Restriction = { because: 'makes a process', rarely: 60 }
const slow: Restriction = { because: 'waits for the disk', rarely: 60 }
const programs: Restriction = {
  because: 'becomes another program',
  only: { file: ['a-file', '', '.', '/nonexistent', 'no/such', null, 7] },
}
const commands: Restriction = {
  because: 'starts a program',
  rarely: 40,
  only: { command: ['exit 3', ':', '', 'kill -9 $$', null, 'nonexistent 2>&1'], type: ['r', 'w', 're', 'rw', '', 'x'] },
}
// The signals of the rain keep their handlers, and those of a fault their meaning.
const rained: Restriction = {
  because: 'the rain ends the process',
  only: { signum: signals.filter(n => n !== 14 && n !== 12), sig: [1, 2, 10, 15, 17, 28, 64, -1, 65, 0] },
}
const held: Restriction = {
  because: 'the other thread would wait for the stream for ever',
  wrong: 'filehandle',
}
const limits: Restriction = {
  because: 'takes away what the process needs',
  only: { resource: [4, 8, 10, 11, 12, 13, 14, -1, 16, 1000], pid: own },
}
const last: Restriction = {
  because: 'what it throws ends the process',
  only: { function_: [() => {}, () => 1, null, 1, 'x'] },
}
const room = [0, 1, 7, 64, 4096, 70_000, 2 ** 40, 2 ** 53 - 1, -1, 1.5, '1']
const memory: Restriction = {
  because: 'takes more memory than there is',
  only: { size: room, nmemb: room, length: room },
}

export const restricted: Readonly<Record<string, Restriction>> = {
  _exit: ends('status'),
  _Exit: ends('status'),
  exit: ends('status'),
  err: ends('eval_'),
  errx: ends('eval_'),
  verr: ends('eval_'),
  verrx: ends('eval_'),
  assert_perror: ends('errnum'),
  daemon: ends('nochdir'),
  start: { because: 'runs a program to its end', never: true },
  abort: { because: 'ends the process', never: true },
  assert: { because: 'ends the process for what is false', only: { expression: [true, 1, 'x', {}] } },
  ptrace: {
    because: 'who traces this process would stop it, and it would stop others',
    only: {
      request: [1, 2, 3, 4, 7, 8, 12, 17, 24, 0x4200, 0x4201, 0x4202, 0x4204, 0x420a, 0x420e, 5000, -1],
      pid: own,
    },
  },
  kill: sends,
  killpg: sends,
  raise: sends,
  sigqueue: sends,
  pthread_kill: sends,
  pidfd_send_signal: sends,
  flockfile: held,
  ftrylockfile: held,
  fork: copies,
  vfork: copies,
  forkpty: copies,
  posix_spawn: copies,
  posix_spawnp: copies,
  execvp: programs,
  execvpe: programs,
  execlp: programs,
  system: commands,
  popen: commands,
  atexit: last,
  on_exit: last,
  sync: slow,
  syncfs: slow,
  fsync: slow,
  fdatasync: slow,
  sync_file_range: slow,
  sigaction: rained,
  signal: rained,
  sigset: rained,
  sigignore: rained,
  siginterrupt: rained,
  sigpause: rained,
  mlockall: {
    because: 'V8 does not go on without memory that it could lock',
    only: { flags: [0, 1, 4, 5, -1, 2 ** 31] },
  },
  setrlimit: limits,
  prlimit: limits,
  malloc: memory,
  calloc: memory,
  realloc: memory,
  mmap: memory,
  sched_setscheduler: {
    because: 'SCHED_IDLE would wait for an idle machine',
    only: { policy: [0, 1, 2, 3, 6, -1, 100], pid: own },
  },
  sched_setaffinity: { because: 'other processes are not its own', only: { pid: own } },
  sched_setparam: { because: 'other processes are not its own', only: { pid: own } },
  setpriority: { because: 'other processes are not its own', only: { which: [0], who: own } },
  setpgid: { because: 'a process in no group of its own is stopped by none', only: { pid: own } },
  process_vm_writev: { because: 'other processes are not its own', only: { pid: own } },
  ualarm: {
    because: 'a timer that rings all the time leaves no time for anything else',
    only: { usecs: [0, 5000, 2 ** 32 - 1, -1], interval: [0, 5000, 2 ** 31, 1.5] },
  },
  array: { because: 'takes more memory than there is', only: { n: [0, 1, 3, 100, -1, 1.5, 2 ** 32, 2 ** 53] } },
}
