// The first fork comes after the parent has given its children a pid namespace: the child is its process 1.
import { Worker } from 'node:worker_threads'
import { CLONE_NEWPID, unshare } from 'libposix/sched.h'
import { waitpid } from 'libposix/sys/wait.h'
import { fork, getpid } from 'libposix/unistd.h'

console.log(unshare(CLONE_NEWPID))
if (fork() === 0) {
  // These need V8's threads in the process.
  const program = 'const made = []; for (let i = 0; i < 3e5; i++) made.push({ i })'
  for (let i = 0; i < 20; i++) await new Promise(resolve => new Worker(program, { eval: true }).on('exit', resolve))
  console.log('pid', getpid())
} else {
  const status = Int32Array.of(0)
  waitpid(-1, status, 0)
  console.log('status', status[0])
}
