import { kill, SIG_DFL, SIGBUS, signal } from 'libposix/signal.h'
import { getpid } from 'libposix/unistd.h'
import { shortened } from './shortened.ts'

shortened()[0] = 1
signal(SIGBUS, () => console.log('handled'))
kill(getpid(), SIGBUS)
signal(SIGBUS, SIG_DFL)
kill(getpid(), SIGBUS)
console.log('not ended')
