/** `<sys/sem.h>` — System V's semaphores, which come in sets; gives `<sys/ipc.h>`'s names too. @module */
import type { int, pointer, short, unsigned } from '../internal/c.ts'
import { header } from '../internal/native.ts'
import { ret } from '../internal/result.ts'
import { struct } from '../internal/struct.ts'
import type { pointer_to } from '../internal/struct-class.ts'
import type { timespec } from '../time.ts'
import { IPC_INFO, ipc_perm } from './ipc.ts'
import type { key_t, size_t, time_t } from './types.ts'

export * from './ipc.ts'
export { pid_t, size_t, time_t } from './types.ts'

const native = header('sys/sem.h')

/** `struct sembuf` — one operation of {@link semop}. */
export class sembuf extends struct<sembuf>(native.sembuf) {
  /** Which semaphore of the set. */
  declare sem_num: unsigned
  /** Above 0: add it; below: take it away, and wait until that is possible; 0: wait for 0. */
  declare sem_op: short
  /** IPC_NOWAIT, SEM_UNDO, joined by `|`. */
  declare sem_flg: short
}

/** `struct semid_ds` — a set, for {@link semctl}. */
export class semid_ds extends struct<semid_ds>(native.semid_ds, { sem_perm: ipc_perm }) {
  declare sem_perm: ipc_perm
  /** When semop was last called. */
  declare sem_otime: time_t
  declare sem_ctime: time_t
  /** How many semaphores the set has. */
  declare sem_nsems: number
}

/** `struct seminfo` — the system's limits, for {@link semctl} with IPC_INFO and SEM_INFO. */
export class seminfo extends struct<seminfo>(native.seminfo) {
  declare semmap: int
  /** Sets at most. */
  declare semmni: int
  /** Semaphores at most. */
  declare semmns: int
  declare semmnu: int
  /** Semaphores of a set at most. */
  declare semmsl: int
  /** Operations of one semop at most. */
  declare semopm: int
  declare semume: int
  declare semusz: int
  /** The largest value. */
  declare semvmx: int
  declare semaem: int
}

/** `union semun` — the argument of {@link semctl}, which C has the program declare. */
export class semun extends struct<semun>(native.semun) {
  /** For SETVAL. */
  declare val: int
  /** For IPC_STAT, IPC_SET. */
  declare buf: semid_ds | null
  /** For GETALL, SETALL. */
  declare array: Uint16Array | null
  /** For IPC_INFO. */
  declare __buf: seminfo | null
}

/**
 * `int semget(key_t key, int nsems, int semflg)` — the id of the set of a key, made if need be.
 *
 * @param key - of {@link ftok}, or {@link IPC_PRIVATE}.
 * @param nsems - how many semaphores a new set has; 0 for one that is there.
 * @param semflg - permissions as a file's, with IPC_CREAT, IPC_EXCL.
 * @returns the id, or -1 with errno set: EACCES, EEXIST, EINVAL, ENOENT, ENOMEM, ENOSPC.
 * @see `semget(2)`
 */
export function semget(key: key_t, nsems: int, semflg: int): int {
  return ret(native.semget(key, nsems, semflg))
}

/**
 * `int semop(int semid, struct sembuf *sops, size_t nsops)` — operate on semaphores of a set: all at once, or wait.
 *
 * @param sops - one {@link sembuf}, or an array of them.
 * @returns 0, or -1 with errno set: E2BIG, EACCES, EAGAIN, EFAULT, EFBIG, EIDRM, EINTR, EINVAL, ENOMEM, ERANGE. It is never begun again after a signal.
 * @see `semop(2)`
 */
export function semop(semid: int, sops: pointer_to<sembuf>, nsops: size_t): int {
  return ret(native.semop(semid, sops, nsops))
}

/**
 * `int semtimedop(int semid, struct sembuf *sops, size_t nsops, const struct timespec *timeout)` — {@link semop} that waits no longer than that.
 *
 * @param timeout - null: without end.
 * @returns as {@link semop}; EAGAIN when the time is over.
 * @see `semtimedop(2)`
 */
export function semtimedop(semid: int, sops: pointer_to<sembuf>, nsops: size_t, timeout: pointer_to<timespec>): int {
  return ret(native.semtimedop(semid, sops, nsops, timeout))
}

/**
 * `int semctl(int semid, int semnum, int cmd, ...)` — look at a set or one of its semaphores, change or remove it.
 *
 * @param cmd - GETVAL, GETPID, GETNCNT, GETZCNT, IPC_RMID without an argument; SETVAL with a number; GETALL, SETALL with a Uint16Array of one element for
 * each semaphore; IPC_STAT, IPC_SET, SEM_STAT, SEM_STAT_ANY with a {@link semid_ds}; IPC_INFO, SEM_INFO with a {@link seminfo}.
 * @param arg - that argument, or a {@link semun} with it.
 * @returns what GETVAL and its like ask for, otherwise 0 (an index for SEM_INFO, an id for SEM_STAT); or -1 with errno set: EACCES, EFAULT, EIDRM, EINVAL,
 * EPERM, ERANGE.
 * @see `semctl(2)`
 */
export function semctl(semid: int, semnum: int, cmd: int, arg: int | pointer = null): int {
  return ret(native.semctl(semid, semnum, cmd, arg instanceof semun ? member(arg, cmd) : arg))
}

/** The member of the union that a command reads. */
function member({ val, array, buf, __buf }: semun, cmd: int): int | pointer {
  if (cmd === SETVAL) return val
  if (cmd === GETALL || cmd === SETALL) return array
  return cmd === IPC_INFO || cmd === SEM_INFO ? __buf : buf
}

/** The process that last changed a semaphore. */
export const GETPID: int = native.GETPID
/** The value of a semaphore. */
export const GETVAL: int = native.GETVAL
/** The values of all. */
export const GETALL: int = native.GETALL
/** How many wait for a semaphore to grow. */
export const GETNCNT: int = native.GETNCNT
/** How many wait for a semaphore to be 0. */
export const GETZCNT: int = native.GETZCNT
/** Set the value of a semaphore. */
export const SETVAL: int = native.SETVAL
/** Set the values of all. */
export const SETALL: int = native.SETALL
/** Take the operation back when the process ends. */
export const SEM_UNDO: int = native.SEM_UNDO
/** IPC_STAT by the kernel's index. */
export const SEM_STAT: int = native.SEM_STAT
/** What the sets of the system use. */
export const SEM_INFO: int = native.SEM_INFO
/** SEM_STAT without asking for permission. */
export const SEM_STAT_ANY: int = native.SEM_STAT_ANY
