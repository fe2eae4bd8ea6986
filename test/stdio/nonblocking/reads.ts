// Looks at process.stdin, which makes descriptor 0 non-blocking, and reads a line that comes later.
import { errno } from 'libposix/errno.h'
import { F_DUPFD, F_GETFL, F_SETFL, fcntl, O_NONBLOCK } from 'libposix/fcntl.h'
import { feof, fgets, fread, getline, scanf, stdin } from 'libposix/stdio.h'
import { FIONBIO, ioctl } from 'libposix/sys/ioctl.h'
import { iovec, readv } from 'libposix/sys/uio.h'
import { dup, read } from 'libposix/unistd.h'

process.stdin
const memory = Buffer.alloc(64)
const text = (length: number): string => JSON.stringify(memory.toString('utf8', 0, Math.max(length, 0)))
const copy = dup(0)
process.stderr.write('ready\n')

const ways: Record<string, () => string> = {
  read: () => text(read(0, memory, 64)),
  'read of a copy': () => text(read(copy, memory, 64)),
  'read of another copy': () => text(read(fcntl(0, F_DUPFD, 100), memory, 64)),
  readv: () => text(readv(0, Object.assign(new iovec(), { iov_base: memory, iov_len: 64 }), 1)),
  fgets: () => JSON.stringify(fgets(memory, 64, stdin)?.toString('utf8', 0, 3)),
  fread: () => text(fread(memory, 1, 3, stdin)),
  getline: () => String(getline([null], BigUint64Array.of(0n), stdin)),
  scanf: () => {
    const number = new Int32Array(1)
    return `${scanf('%d', number)} ${number[0]}`
  },
  'flags that do not show it': () => `${fcntl(0, F_GETFL, 0) & O_NONBLOCK} ${text(read(0, memory, 64))}`,
  'O_NONBLOCK that the program set': () => {
    fcntl(0, F_SETFL, fcntl(0, F_GETFL, 0) | O_NONBLOCK)
    return `${read(0, memory, 64)} ${errno} ${(fcntl(0, F_GETFL, 0) & O_NONBLOCK) !== 0}`
  },
  'FIONBIO that the program set': () => {
    ioctl(copy, FIONBIO, Int32Array.of(1))
    return `${read(0, memory, 64)} ${errno} ${fgets(memory, 64, stdin)} ${feof(stdin)}`
  },
  'FIONBIO taken back': () => {
    ioctl(0, FIONBIO, Int32Array.of(1))
    ioctl(0, FIONBIO, Int32Array.of(0))
    return text(read(0, memory, 64))
  },
}
console.log(ways[process.argv[2]!]!())
process.exit()
