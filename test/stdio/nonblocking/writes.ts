// console.log makes descriptor 1 non-blocking; then half a million bytes go to a pipe that nobody reads yet.
import { fflush, fputs, fwrite, printf, stdout } from 'libposix/stdio.h'
import { exit } from 'libposix/stdlib.h'
import { iovec, writev } from 'libposix/sys/uio.h'
import { waitpid } from 'libposix/sys/wait.h'
import { fork, write } from 'libposix/unistd.h'

console.log('from console')
process.stderr.write('ready\n')
const line = `${'x'.repeat(999)}\n`
const lines = 500

function all(put: (bytes: Buffer) => number): void {
  const bytes = Buffer.from(line.repeat(lines))
  for (let at = 0, count = 0; at < bytes.length && (count = put(bytes.subarray(at))) > 0; ) at += count
}

const ways: Record<string, () => void> = {
  printf() {
    for (let i = 0; i < lines; i++) printf('%s', line)
    fflush(stdout)
  },
  'fputs, flushed by exit'() {
    for (let i = 0; i < lines; i++) fputs(line, stdout)
    exit(0)
  },
  'fwrite, flushed by fflush of all'() {
    fwrite(line.repeat(lines), line.length, lines, stdout)
    fflush(null)
  },
  write: () => all(bytes => write(1, bytes, bytes.length)),
  writev: () => all(bytes => writev(1, Object.assign(new iovec(), { iov_base: bytes, iov_len: bytes.length }), 1)),
  'a child’s exit'() {
    const child = fork()
    if (child > 0) {
      waitpid(child, null, 0)
      return
    }
    for (let i = 0; i < lines; i++) fputs(line, stdout)
    exit(0)
  },
}
ways[process.argv[2]!]!()
