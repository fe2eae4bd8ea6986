// What comes while system waits for its command. That one reads a line, which it gets from the handler, or finds the end of its input.
import { int, shared, start } from 'libposix'
import { ESRCH, errno } from 'libposix/errno.h'
import { O_CLOEXEC } from 'libposix/fcntl.h'
import { PTHREAD_CANCELED, pthread_cancel, pthread_create, pthread_join, pthread_t } from 'libposix/pthread.h'
import { kill, raise, SIG_DFL, SIGCHLD, SIGINT, SIGUSR1, sigaction, signal } from 'libposix/signal.h'
import { printf } from 'libposix/stdio.h'
import { atexit, exit, system } from 'libposix/stdlib.h'
import { WEXITSTATUS, WNOHANG, waitpid } from 'libposix/sys/wait.h'
import { dup2, getpid, pipe2, read, write } from 'libposix/unistd.h'

const said = shared(int)

// Not by WEXITSTATUS, which is a call and would throw what a handler has thrown.
const interrupted = (): number => system('kill -USR1 $PPID; read line; exit 5') >> 8
const waits = (): number => system('echo $$ >&2; read line')

/** The id of the command that waits. */
function commands(): number {
  const text = Buffer.alloc(16)
  return Number(text.toString('latin1', 0, read(said[0]!, text, 16)))
}

export function runs(): void {
  waits()
}

export function ends(): void {
  commands()
  exit(7)
}

start((_argc, [, way]) => {
  const input = new Int32Array(2)
  const output = new Int32Array(2)
  pipe2(input, O_CLOEXEC)
  pipe2(output, O_CLOEXEC)
  dup2(input[0]!, 0)
  said[0] = output[0]!
  const answer = (): number => write(input[1]!, '\n', 1)
  const ways: Record<string, () => void> = {
    handler() {
      signal(SIGUSR1, () => printf('handled, %d bytes, ', answer()))
      printf('%d', interrupted())
    },
    throws() {
      signal(SIGUSR1, () => {
        answer()
        throw new Error('thrown')
      })
      const status = interrupted()
      try {
        getpid()
      } catch (error) {
        printf('%d %s', status, (error as Error).message)
      }
    },
    children() {
      const before: number[] = []
      signal(SIGCHLD, () => before.push(waitpid(-1, null, WNOHANG)))
      printf('%d, %d', WEXITSTATUS(system('exit 4')), before.length)
    },
    actions() {
      signal(SIGINT, () => printf('not any more'))
      signal(SIGUSR1, () => {
        signal(SIGINT, SIG_DFL)
        answer()
      })
      interrupted()
      const now = new sigaction()
      sigaction(SIGINT, null, now)
      write(1, now.sa_handler === SIG_DFL ? 'default' : 'other', 7)
      raise(SIGINT)
    },
    cancelled() {
      dup2(output[1]!, 2)
      const id = pthread_t()
      const result: [unknown] = [null]
      pthread_create(id, null, runs, null)
      const command = commands()
      pthread_cancel(id[0]!)
      pthread_join(id[0]!, result as never)
      printf('%d, %d', result[0] === PTHREAD_CANCELED, kill(command, 0) === -1 && errno === ESRCH)
    },
    exit() {
      dup2(output[1]!, 2)
      atexit(() => printf('exit handler'))
      pthread_create(pthread_t(), null, ends, null)
      waits()
    },
  }
  ways[way!]!()
  return 0
})
