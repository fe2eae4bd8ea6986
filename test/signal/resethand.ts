import { raise, SA_RESETHAND, SIGUSR1, sigaction } from 'libposix/signal.h'

const act = new sigaction()
const old = new sigaction()
act.sa_handler = () => console.log('once')
act.sa_flags = SA_RESETHAND
sigaction(SIGUSR1, act, null)
raise(SIGUSR1)
sigaction(SIGUSR1, null, old)
console.log(old.sa_handler)
raise(SIGUSR1)
