// Becomes another program in the way that its first argument names.
import { openSync } from 'node:fs'
import { execl, execle, execlp, execv, execve, execvp, execvpe, fexecve } from 'libposix/unistd.h'

const ways: Record<string, () => number> = {
  execv: () => execv('/bin/sh', ['sh', '-c', 'cat; echo; echo $0 $1 $COLOUR', 'zero', 'ünö']),
  'execv after process.env': () => {
    process.env.COLOUR = 'blue'
    return execv('/bin/sh', ['sh', '-c', 'echo $COLOUR'])
  },
  'execv of views': () => execv(Buffer.from('/bin/echo\0x'), ['echo', Buffer.from('a\0b'), null, 'c']),
  execve: () => execve('/usr/bin/env', ['env'], ['A=1', 'B=2']),
  'execve with NULL': () => execve('/usr/bin/env', ['env'], null),
  execvp: () => execvp('echo', ['echo', 'found']),
  execvpe: () => execvpe('env', ['env'], ['A=1']),
  fexecve: () => fexecve(openSync('/bin/echo', 'r'), ['echo', 'open'], []),
  execl: () => execl('/bin/echo', 'echo', 'a', 'b', null),
  execlp: () => execlp('echo', 'echo', 'a', null),
  execle: () => execle('/usr/bin/env', 'env', null, ['A=1']),
}

console.error(ways[process.argv[2]!]!(), 'came back')
