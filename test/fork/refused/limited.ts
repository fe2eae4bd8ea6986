// Forks in a run of node:vm with a timeout, whose thread has descriptors that the limit no longer allows.
import { runInNewContext } from 'node:vm'
import { getrlimit, RLIMIT_NOFILE, rlimit, setrlimit } from 'libposix/sys/resource.h'
import { dup } from 'libposix/unistd.h'
import { attempt } from './attempt.ts'

const limit = new rlimit()
getrlimit(RLIMIT_NOFILE, limit)
const lower = new rlimit({ rlim_cur: 64, rlim_max: limit.rlim_max })
while (dup(0) < 64);

function program(): void {
  setrlimit(RLIMIT_NOFILE, lower)
  console.log(attempt())
  setrlimit(RLIMIT_NOFILE, limit)
  console.log(attempt())
}

runInNewContext('program()', { program }, { timeout: 60_000 })
