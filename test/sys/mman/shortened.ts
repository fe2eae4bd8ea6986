// A mapped file, and what comes of touching it once it has been shortened.
import { MAP_SHARED, memfd_create, mmap, PROT_READ, PROT_WRITE } from 'libposix/sys/mman.h'
import { ftruncate } from 'libposix/unistd.h'

export function shortened(): Buffer {
  const fd = memfd_create('shortened', 0)
  ftruncate(fd, 4096)
  const memory = mmap(null, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0)
  if (memory === -1) throw new Error('mmap failed')
  memory.fill(7)
  ftruncate(fd, 0)
  return memory
}
