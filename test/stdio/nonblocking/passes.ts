// Programs that this one starts get standard streams that block.
import { F_GETFL, fcntl } from 'libposix/fcntl.h'
import { posix_spawn } from 'libposix/spawn.h'
import { pclose, popen } from 'libposix/stdio.h'
import { system } from 'libposix/stdlib.h'
import { waitpid } from 'libposix/sys/wait.h'
import { execv } from 'libposix/unistd.h'

process.stdin
console.log('from console')
const ask = "grep flags /proc/self/fdinfo/0 /proc/self/fdinfo/1 | awk '{print $2}'"
const ways: Record<string, () => void> = {
  system: () => void system(ask),
  popen: () => void pclose(popen(ask, 'w')!),
  posix_spawn() {
    const pid = new Int32Array(1)
    posix_spawn(pid, '/bin/sh', null, null, ['sh', '-c', ask], null)
    waitpid(pid[0]!, null, 0)
  },
  exec: () => void execv('/bin/sh', ['sh', '-c', ask]),
}
ways[process.argv[2]!]!()
fcntl(0, F_GETFL, 0)
