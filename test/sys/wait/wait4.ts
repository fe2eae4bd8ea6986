import { rusage } from 'libposix/sys/resource.h'
import { WEXITSTATUS, wait4 } from 'libposix/sys/wait.h'
import { _exit, fork } from 'libposix/unistd.h'

const status = Int32Array.of(0)
const usage = new rusage()
const pid = fork()
if (pid === 0) {
  for (const end = Date.now() + 50; Date.now() < end; );
  _exit(2)
}
console.log(wait4(pid, status, 0, usage) === pid, WEXITSTATUS(status[0]))
console.log(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec + usage.ru_utime.tv_sec > 0)
