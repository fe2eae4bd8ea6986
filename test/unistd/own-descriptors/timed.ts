// Closes everything, in the way that the argument says, while Node has a thread with a loop that ends a run of node:vm at its timeout.
import { runInNewContext } from 'node:vm'
import { waitpid } from 'libposix/sys/wait.h'
import { close, close_range, closefrom, dup2, fork } from 'libposix/unistd.h'
import { nodes } from './nodes.ts'

const ways: Record<string, () => void> = {
  close() {
    for (let fd = 3; fd < 200; fd++) close(fd)
  },
  closefrom: () => closefrom(3),
  close_range: () => void close_range(3, 199, 0),
  dup2() {
    for (const { fd } of nodes(/event|pipe/)) dup2(2, fd)
  },
}
const closeAll = ways[process.argv[2]!]!

function program(): number {
  closeAll()
  const pid = fork()
  closeAll()
  if (pid > 0) waitpid(pid, null, 0)
  return pid
}

const pid = runInNewContext('program()', { program }, { timeout: 60_000 })
console.log(pid > 0 ? 'ended' : 'child')
