// Waits for a lock that another process holds until a handler ends that one: argv[2] is the file.
import { O_RDWR, open } from 'libposix/fcntl.h'
import { kill, SA_RESTART, SIGALRM, SIGKILL, sigaction } from 'libposix/signal.h'
import { alarm, F_LOCK, F_TEST, fork, lockf, pause, usleep } from 'libposix/unistd.h'

const fd = open(process.argv[2]!, O_RDWR)
const holder = fork()
if (holder === 0) {
  lockf(fd, F_LOCK, 0)
  for (;;) pause()
}
while (lockf(fd, F_TEST, 0) === 0) usleep(1000)
let handled = 0
const sa_handler = () => {
  handled++
  kill(holder, SIGKILL)
}
sigaction(SIGALRM, new sigaction({ sa_handler, sa_flags: SA_RESTART }), null)
alarm(1)
console.log(lockf(fd, F_LOCK, 0), handled)
