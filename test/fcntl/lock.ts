import { flock, SEEK_SET } from 'libposix/fcntl.h'

/** A lock of `len` bytes from `start` on; of all that follow for 0. */
export function lock(type: number, start: number, len: number): flock {
  return Object.assign(new flock(), { l_type: type, l_whence: SEEK_SET, l_start: start, l_len: len })
}
