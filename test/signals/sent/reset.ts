import { raise, SA_RESETHAND, sigaction } from 'libposix/signal.h'

const signum = Number(process.argv[2])
const act = new sigaction()
act.sa_handler = () => console.log('handled')
act.sa_flags = SA_RESETHAND
sigaction(signum, act, null)
raise(signum)
raise(signum)
console.log('alive')
