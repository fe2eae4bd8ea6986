import { CLONE_NEWUTS, unshare } from 'libposix/sched.h'
import { gethostname, sethostname } from 'libposix/unistd.h'

const name = Buffer.alloc(65)
console.log(
  unshare(CLONE_NEWUTS),
  sethostname('elsewhere', 9),
  gethostname(name, 65),
  name.toString('utf8', 0, name.indexOf(0)),
)
