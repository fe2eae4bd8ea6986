// What the thread that forks holds, its copy in the child holds as well.
import { int, start } from 'libposix'
import { fflush, flockfile, funlockfile, printf, stdout } from 'libposix/stdio.h'
import { wait } from 'libposix/sys/wait.h'
import { _exit, fork } from 'libposix/unistd.h'

function letGo(who: string): void {
  funlockfile(stdout)
  printf('%s lets go\n', who)
  try {
    funlockfile(stdout)
  } catch (error) {
    printf('%s: %s\n', who, (error as Error).name)
  }
  fflush(stdout)
}

start(() => {
  flockfile(stdout)
  if (fork() === 0) {
    letGo('child')
    _exit(0)
  }
  wait(int())
  letGo('parent')
  return 0
})
