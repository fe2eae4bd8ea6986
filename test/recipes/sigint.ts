import { sizeof } from 'libposix'
import { watch } from 'libposix/loop'
import { POLLIN } from 'libposix/poll.h'
import { SIG_BLOCK, SIGINT, SIGTERM, sigaddset, sigemptyset, sigprocmask, sigset_t } from 'libposix/signal.h'
import { SFD_CLOEXEC, signalfd, signalfd_siginfo } from 'libposix/sys/signalfd.h'
import { read } from 'libposix/unistd.h'

const mask = new sigset_t()
sigemptyset(mask)
for (const signum of [SIGINT, SIGTERM]) sigaddset(mask, signum)
// What is blocked waits for the descriptor to be read.
sigprocmask(SIG_BLOCK, mask, null)
const signals = signalfd(-1, mask, SFD_CLOEXEC)

const info = new signalfd_siginfo()
const watcher = watch(signals, POLLIN, () => {
  read(signals, info, sizeof(info))
  console.log(`signal ${info.ssi_signo} from process ${info.ssi_pid}`)
  if (info.ssi_signo === SIGTERM) watcher.close()
})
console.log(`process ${process.pid} waits`)
