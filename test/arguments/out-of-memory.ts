// Strings of half a gigabyte, for whose bytes there is no room: as memory and as text.
import { readFileSync } from 'node:fs'
import { errno } from 'libposix/errno.h'
import { open } from 'libposix/fcntl.h'
import { RLIMIT_AS, rlimit, setrlimit } from 'libposix/sys/resource.h'
import { write } from 'libposix/unistd.h'

const text = 'x'.repeat(2 ** 29 - 100)
// Makes one string of it as long as there is room.
text.charCodeAt(5)
const pages = Number(readFileSync('/proc/self/statm', 'latin1').split(' ')[0])
const limit = new rlimit()
limit.rlim_cur = pages * 4096 + 300e6
limit.rlim_max = limit.rlim_cur
if (setrlimit(RLIMIT_AS, limit) === -1) throw new Error(`setrlimit: errno ${errno}`)

for (const call of [() => write(1, text, 5), () => open(text, 0)]) {
  try {
    console.log(call(), errno)
  } catch (error) {
    console.log('Error', (error as NodeJS.ErrnoException).code)
  }
}
