import { psiginfo, psignal, SI_USER, SIGINT, SIGUSR1, siginfo_t } from 'libposix/signal.h'

psignal(SIGINT, 'got')
psignal(SIGUSR1, null)
psignal(0, 'odd')
const info = new siginfo_t()
info.si_signo = SIGUSR1
info.si_code = SI_USER
info.si_pid = process.pid
info.si_uid = 0
psiginfo(info, 'from')
