import { watch } from 'libposix/loop'
import { POLLIN } from 'libposix/poll.h'
import { write } from 'libposix/unistd.h'
import { pair } from './pair.ts'

if (process.argv[2] !== 'uncaught') process.on('uncaughtException', error => console.log('caught', error.message))

for (const name of ['first', 'second']) {
  const [a, b] = pair()
  write(b, 'x', 1)
  const watcher = watch(a, POLLIN, () => {
    watcher.close()
    throw new Error(name)
  })
}
