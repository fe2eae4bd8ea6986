import { watch } from 'libposix/loop'
import { POLLIN } from 'libposix/poll.h'
import { write } from 'libposix/unistd.h'
import { pair } from './pair.ts'

for (const name of ['one', 'two']) {
  const [a, b] = pair()
  write(b, 'x', 1)
  const watcher = watch(a, POLLIN, () => {
    watcher.close()
    console.log(name)
    Promise.resolve().then(() => console.log('promise'))
    process.nextTick(() => console.log('tick'))
  })
}
