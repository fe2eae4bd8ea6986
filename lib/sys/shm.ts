/** `<sys/shm.h>` — System V's shared memory; gives `<sys/ipc.h>`'s names too. @module */
import { memory } from '../internal/array.ts'
import type { int, pointer } from '../internal/c.ts'
import { mapped, takeBack } from '../internal/mapped.ts'
import { header } from '../internal/native.ts'
import { object, ret } from '../internal/result.ts'
import { struct } from '../internal/struct.ts'
import { ipc_perm } from './ipc.ts'
import type { key_t, pid_t, size_t, time_t } from './types.ts'

export * from './ipc.ts'
export { pid_t, size_t, time_t } from './types.ts'

const native = header('sys/shm.h')

/** `shmatt_t` — how often a segment is attached. */
export type shmatt_t = number

/** `struct shmid_ds` — a segment, for {@link shmctl}. */
export class shmid_ds extends struct<shmid_ds>(native.shmid_ds, { shm_perm: ipc_perm }) {
  declare shm_perm: ipc_perm
  /** Its length, in bytes. */
  declare shm_segsz: size_t
  /** When it was last attached. */
  declare shm_atime: time_t
  /** When it was last detached. */
  declare shm_dtime: time_t
  declare shm_ctime: time_t
  /** Who made it. */
  declare shm_cpid: pid_t
  /** Who attached or detached it last. */
  declare shm_lpid: pid_t
  declare shm_nattch: shmatt_t
}

/** `struct shminfo` — the system's limits, for {@link shmctl} with IPC_INFO. */
export class shminfo extends struct<shminfo>(native.shminfo) {
  /** Bytes of a segment at most. */
  declare shmmax: number
  /** Bytes of a segment at least. */
  declare shmmin: number
  /** Segments at most. */
  declare shmmni: number
  declare shmseg: number
  /** Pages of all segments at most. */
  declare shmall: number
}

/** `struct shm_info` — what the segments of the system use, for {@link shmctl} with SHM_INFO. */
export class shm_info extends struct<shm_info>(native.shm_info) {
  /** Segments. */
  declare used_ids: int
  /** Pages of all of them. */
  declare shm_tot: number
  /** Pages in memory. */
  declare shm_rss: number
  /** Pages swapped out. */
  declare shm_swp: number
  declare swap_attempts: number
  declare swap_successes: number
}

/**
 * `int shmget(key_t key, size_t size, int shmflg)` — the id of the segment of a key, made if need be.
 *
 * @param key - of {@link ftok}, or {@link IPC_PRIVATE}.
 * @param size - of a new one, in bytes; 0 for one that is there.
 * @param shmflg - permissions as a file's, with IPC_CREAT, IPC_EXCL.
 * @returns the id, or -1 with errno set: EACCES, EEXIST, EINVAL, ENFILE, ENOENT, ENOMEM, ENOSPC, EPERM.
 * @see `shmget(2)`
 */
export function shmget(key: key_t, size: size_t, shmflg: int): int {
  return ret(native.shmget(key, size, shmflg))
}

/**
 * `void *shmat(int shmid, const void *shmaddr, int shmflg)` — attach a segment: the memory, which a child of fork(2) shares too.
 *
 * It stays until {@link shmdt}, or until nothing in JavaScript holds it.
 *
 * @param shmaddr - null: the kernel chooses.
 * @param shmflg - 0; {@link SHM_RDONLY} is refused, since nothing keeps JavaScript from writing the memory.
 * @returns the memory, for `new Int32Array(p.buffer)` and the like; or -1, C's `(void *)-1`, with errno set: EACCES, EIDRM, EINVAL, ENOMEM, also for a
 * segment of huge pages.
 * @see `shmat(2)`
 */
export function shmat(shmid: int, shmaddr: null, shmflg: int): Buffer | -1 {
  const found = object<Buffer>(native.shmat(shmid, shmaddr, shmflg))
  return found === null ? -1 : mapped(found)
}

/**
 * `int shmdt(const void *shmaddr)` — detach a segment. Its ArrayBuffer is detached: all views of it are empty from then on.
 *
 * @param shmaddr - what {@link shmat} returned, or another view that begins there.
 * @returns 0, or -1 with errno set: EINVAL.
 * @throws RangeError for memory that shmat did not give.
 * @see `shmdt(2)`
 */
export function shmdt(shmaddr: pointer): int {
  return ret(takeBack(shmaddr, () => native.shmdt(memory(shmaddr))))
}

/**
 * `int shmctl(int shmid, int cmd, struct shmid_ds *buf)` — look at a segment, change or remove it.
 *
 * A segment that is removed goes when the last process has detached it.
 *
 * @param cmd - IPC_STAT, IPC_SET, IPC_RMID, SHM_LOCK, SHM_UNLOCK; IPC_INFO with a {@link shminfo}, SHM_INFO with a {@link shm_info}; SHM_STAT,
 * SHM_STAT_ANY.
 * @returns 0; an index for IPC_INFO and SHM_INFO, an id for SHM_STAT; or -1 with errno set: EACCES, EFAULT, EIDRM, EINVAL, ENOMEM, EOVERFLOW, EPERM.
 * @see `shmctl(2)`
 */
export function shmctl(shmid: int, cmd: int, buf: pointer): int {
  return ret(native.shmctl(shmid, cmd, buf))
}

/** Permission to read, the owner's. */
export const SHM_R: int = native.SHM_R
/** Permission to write, the owner's. */
export const SHM_W: int = native.SHM_W
/** shmat: only to be read. */
export const SHM_RDONLY: int = native.SHM_RDONLY
/** shmat: round the address down. */
export const SHM_RND: int = native.SHM_RND
/** shmat: to be executed, too. */
export const SHM_EXEC: int = native.SHM_EXEC
/** shmctl: keep it from being swapped out. */
export const SHM_LOCK: int = native.SHM_LOCK
/** shmctl: undo that. */
export const SHM_UNLOCK: int = native.SHM_UNLOCK
/** IPC_STAT by the kernel's index. */
export const SHM_STAT: int = native.SHM_STAT
/** What the segments of the system use. */
export const SHM_INFO: int = native.SHM_INFO
/** SHM_STAT without asking for permission. */
export const SHM_STAT_ANY: int = native.SHM_STAT_ANY
/** shm_perm.mode: it goes when the last process has detached it. */
export const SHM_DEST: int = native.SHM_DEST
/** shm_perm.mode: it is kept from being swapped out. */
export const SHM_LOCKED: int = native.SHM_LOCKED
/** shmget: reserve no swap space. */
export const SHM_NORESERVE: int = native.SHM_NORESERVE
