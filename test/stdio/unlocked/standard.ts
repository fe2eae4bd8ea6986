// From standard input to standard output, by the calls that name no stream.
import { start } from 'libposix'
import { EOF, getchar_unlocked, putchar_unlocked } from 'libposix/stdio.h'

start(() => {
  for (let c = getchar_unlocked(); c !== EOF; c = getchar_unlocked()) putchar_unlocked(c === 0x61 ? 'b' : c)
  return 0
})
