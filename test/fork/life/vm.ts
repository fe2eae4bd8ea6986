// Forks within runs of node:vm that a timeout or SIGINT ends.
import { runInNewContext } from 'node:vm'
import { kill, SIGINT } from 'libposix/signal.h'
import { _exit, fork, getpid, pipe, read, usleep, write } from 'libposix/unistd.h'
import { allEndWell, end, endsWell } from './status.ts'

type Options = { timeout?: number; breakOnSigint?: boolean }

function run(options: Options, program: () => unknown): unknown {
  try {
    return runInNewContext('program()', { program }, options)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code
  }
}

function forever(): never {
  for (;;);
}

const programs: Record<string, () => void> = {
  /** The deadline is the parent's: the child has none, and may set its own. */
  timeout() {
    let pid = -1
    let ended: unknown
    const over = new Int32Array(2)
    pipe(over)
    const byte = new Uint8Array(1)
    // Where all is slow, the first may end before there is a child.
    for (let timeout = 50; pid === -1; timeout *= 2)
      ended = run({ timeout }, () => {
        pid = fork()
        return pid === 0 ? read(over[0], byte, 1) : forever()
      })
    if (pid === 0) console.log('child', ended, run({ timeout: 10 }, forever))
    else {
      console.log('parent', ended)
      write(over[1], byte, 1)
      endsWell(pid)
    }
  },

  sigint() {
    let pid = -1
    const ended = run({ breakOnSigint: true }, () => {
      pid = fork()
      if (pid > 0) return end(pid)
      kill(getpid(), SIGINT)
      forever()
    })
    console.log(pid === 0 ? 'child' : 'parent', ended)
  },

  /** Children of children, in runs within runs, each of which ends by itself. */
  nested() {
    const options = { timeout: 10_000, breakOnSigint: true }
    const depth = run(options, () =>
      run(options, () => {
        for (let depth = 0; depth < 3; depth++) {
          const pid = fork()
          if (pid > 0) {
            endsWell(pid)
            return depth
          }
        }
        return 3
      }),
    )
    console.log('depth', depth)
  },

  /** Each deadline comes while a child is made, or nearly: there is no copy that takes itself for the parent. */
  deadlines() {
    const parent = getpid()
    for (let timeout = 5; timeout < 25; timeout++)
      run({ timeout }, () => {
        for (;;) {
          const pid = fork()
          if (pid === 0) _exit(0)
          end(pid)
        }
      })
    console.log(getpid() === parent ? 'parent' : 'copy')
  },

  /** SIGINT comes to the parent while a child is made, or nearly: none is interrupted in its place. */
  interrupts() {
    const parent = getpid()
    const runs = 50
    const ready = new Int32Array(2)
    pipe(ready)
    const byte = new Uint8Array(1)
    if (fork() === 0) {
      for (let i = 0; i < runs; i++) {
        read(ready[0], byte, 1)
        usleep(100 * i)
        kill(parent, SIGINT)
      }
      _exit(0)
    }
    for (let i = 0; i < runs; i++)
      run({ breakOnSigint: true }, () => {
        write(ready[1], byte, 1)
        for (;;) {
          const pid = fork()
          if (pid === 0) _exit(0)
          endsWell(pid)
        }
      })
    allEndWell()
    console.log(getpid() === parent ? 'parent' : 'copy')
  },
}

programs[process.argv[2]!]!()
