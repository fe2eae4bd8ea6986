// Prints which numbers open gives in a child of fork, in a child of that, and afterwards in the parent; then a child's child execs a program with
// descriptor 3.
import { start } from 'libposix'
import { O_RDONLY, open } from 'libposix/fcntl.h'
import { fflush, printf, stdout } from 'libposix/stdio.h'
import { wait } from 'libposix/sys/wait.h'
import { _exit, close, dup2, execlp, fork } from 'libposix/unistd.h'

const opened = () => Array.from({ length: 5 }, () => open('/dev/null', O_RDONLY))

/** Opens some, leaves gaps, and prints what is found free. */
function show(who: string): void {
  const all = opened()
  printf('%s %s\n', who, all.join())
  fflush(stdout)
  all.forEach(close)
}

start(() => {
  for (const fd of opened()) if (fd % 2 === 0) close(fd)
  if (fork() === 0) {
    show('child')
    if (fork() === 0) {
      show("child's child")
      if (fork() === 0) {
        dup2(1, 3)
        execlp('sh', 'sh', '-c', 'echo program >&3', null)
      }
      wait(null)
      _exit(0)
    }
    wait(null)
    _exit(0)
  }
  wait(null)
  show('parent')
  return 0
})
