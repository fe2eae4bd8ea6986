import { watch } from 'libposix/loop'
import { POLLIN } from 'libposix/poll.h'
import { close, write } from 'libposix/unistd.h'
import { pair } from './pair.ts'

const [a, b] = pair()
const watcher = watch(a, POLLIN, () => {
  console.log('heard')
  watcher.close()
})
const unheard = watch(b, POLLIN, () => {})
unheard.unref().unref().ref().unref()
setTimeout(() => write(b, 'x', 1), 20).unref()
process.on('exit', () => {
  close(a)
  console.log('closed')
})
