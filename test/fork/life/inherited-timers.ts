import { fork } from 'libposix/unistd.h'
import { end } from './status.ts'

setTimeout(() => console.log('timer'), 20)
const pid = fork()
if (pid !== 0) setTimeout(() => end(pid), 100)
