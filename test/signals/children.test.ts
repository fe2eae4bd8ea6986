// Signals do not queue: many children that end at once make one SIGCHLD. A handler that waits in a loop takes them all, one that waits once leaves zombies.
import { describe, expect, it } from 'vitest'
import { node } from '../support/node.ts'
import { patience } from '../support/patience.ts'

const children = 1000
const burst = 50

/** Bursts of children that end together, with `handler` for SIGCHLD; `after` sees what is left of each burst. */
const program = (handler: string, bursts: number, after: string) => `
  import { sigaction, sigaddset, sigemptyset, sigset_t, sigprocmask, sigsuspend, SIGCHLD, SIG_BLOCK, SIG_SETMASK } from 'libposix/signal.h'
  import { P_PID, waitid, waitpid, WEXITED, WNOHANG, WNOWAIT } from 'libposix/sys/wait.h'
  import { _exit, close, fork, pipe, read } from 'libposix/unistd.h'

  let taken = 0, runs = 0
  const act = new sigaction()
  act.sa_handler = () => { runs++; ${handler} }
  sigaction(SIGCHLD, act, null)
  const blocked = new sigset_t(), free = new sigset_t()
  sigemptyset(free)
  sigemptyset(blocked)
  sigaddset(blocked, SIGCHLD)
  const gate = new Int32Array(2), one = Buffer.alloc(1)
  for (let n = 1; n <= ${bursts}; n++) {
    pipe(gate)
    const pids = []
    for (let i = 0; i < ${burst}; i++) {
      const pid = fork()
      if (pid !== 0) {
        pids.push(pid)
        continue
      }
      close(gate[1])
      read(gate[0], one, 1)
      _exit(0)
    }
    close(gate[0])
    sigprocmask(SIG_BLOCK, blocked, null)
    close(gate[1])
    ${after}
  }
  console.log(taken, runs)
`

describe(`SIGCHLD of ${children} children that end in bursts of ${burst}`, () => {
  it('leaves no zombie when the handler loops on WNOHANG', { timeout: 120_000 * patience }, async () => {
    const loop = `while (waitpid(-1, null, WNOHANG) > 0) taken++`
    const text = program(
      loop,
      children / burst,
      `while (taken < n * ${burst}) sigsuspend(free)
      sigprocmask(SIG_SETMASK, free, null)`,
    )
    const ended = await node(`${text}; console.log(waitpid(-1, null, WNOHANG))`, { deadline: 110_000 })
    expect(ended, ended.stderr).toMatchObject({ status: 0, late: false })
    const [counts, rest] = ended.stdout.trim().split('\n')
    expect(counts!.split(' ')[0]).toBe(String(children))
    expect(rest).toBe('-1')
  })

  it('leaves all but one of a burst as zombies when it waits once', { timeout: 60_000 * patience }, async () => {
    // The burst is over when each of its children can be waited for: all of them are behind one pending signal. /proc shows a zombie before its
    // signal is sent, so that it cannot tell; waitid can.
    const text = program(
      'if (waitpid(-1, null, WNOHANG) > 0) taken++',
      1,
      `const zombies = () => readdirSync('/proc').filter(id => {
        if (!/^\\d+$/.test(id)) return false
        try {
          const [state, parent] = readFileSync(\`/proc/\${id}/stat\`, 'latin1').split(') ')[1].split(' ')
          return state === 'Z' && Number(parent) === process.pid
        } catch { return false }
      }).length
      for (const pid of pids) waitid(P_PID, pid, null, WEXITED | WNOWAIT)
      sigprocmask(SIG_SETMASK, free, null)
      console.log(zombies())`,
    )
    const ended = await node(
      `import { readdirSync, readFileSync } from 'node:fs'
      ${text}`,
      { deadline: 50_000 },
    )
    expect(ended, ended.stderr).toMatchObject({ status: 0, late: false })
    expect(ended.stdout).toBe(`${burst - 1}\n1 1\n`)
  })
})
