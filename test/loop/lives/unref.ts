import { watch } from 'libposix/loop'
import { POLLIN } from 'libposix/poll.h'
import { pair } from './pair.ts'

for (const fd of pair()) watch(fd, POLLIN, () => {}).unref()
process.on('exit', () => console.log('end'))
