import { fork, getpid, getppid, vfork } from 'libposix/unistd.h'
import { report } from './report.ts'

const parent = process.pid
const pid = process.argv[2] === 'vfork' ? vfork() : fork()
if (pid === 0) {
  console.log(process.pid !== parent, process.ppid === parent, getpid() === process.pid, getppid() === parent)
  process.exit(3)
}
console.log(pid > 0, process.pid === parent, report(pid))
