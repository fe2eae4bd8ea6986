// What a process that makes calls by chance may take of the machine, and the memory in which it says how far it is.
import { O_RDWR, open } from 'libposix/fcntl.h'
import { MAP_SHARED, mmap, PROT_READ, PROT_WRITE } from 'libposix/sys/mman.h'
import { RLIMIT_CORE, RLIMIT_FSIZE, RLIMIT_NOFILE, RLIMIT_NPROC, rlimit, setrlimit } from 'libposix/sys/resource.h'
import { close } from 'libposix/unistd.h'
import { at } from './job.ts'

export function limit(): void {
  const limits = [
    [RLIMIT_CORE, 0],
    [RLIMIT_FSIZE, 1 << 20],
    [RLIMIT_NOFILE, 4096],
    // Of all processes of this user.
    [RLIMIT_NPROC, 2000],
  ] as const
  for (const [resource, most] of limits) setrlimit(resource, new rlimit({ rlim_cur: most, rlim_max: most }))
}

export function sharedNumbers(path: string): Uint32Array {
  const fd = open(path, O_RDWR)
  const bytes = mmap(null, at.size * 4, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0) as Buffer
  close(fd)
  return new Uint32Array(bytes.buffer, bytes.byteOffset, at.size)
}
