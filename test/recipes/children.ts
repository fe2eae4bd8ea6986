import { err } from 'libposix/err.h'
import { ready } from 'libposix/loop'
import { POLLIN } from 'libposix/poll.h'
import { posix_spawnp } from 'libposix/spawn.h'
import { pidfd_open } from 'libposix/sys/pidfd.h'
import { WEXITSTATUS, waitpid } from 'libposix/sys/wait.h'
import { close } from 'libposix/unistd.h'

/** Runs a command of the shell; its exit status. */
async function run(command: string): Promise<number> {
  const pid = new Int32Array(1)
  const status = new Int32Array(1)
  if (posix_spawnp(pid, 'sh', null, null, ['sh', '-c', command], null) !== 0) err(1, 'sh')
  const child = pidfd_open(pid[0]!, 0)
  await ready(child, POLLIN)
  waitpid(pid[0]!, status, 0)
  close(child)
  return WEXITSTATUS(status[0]!)
}

const commands = process.argv.slice(2)
const statuses = await Promise.all(commands.map(run))
for (const [i, status] of statuses.entries()) console.log(`${commands[i]}: ${status}`)
