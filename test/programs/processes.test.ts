// The programs of man pages about processes and signals: pipe(2), fork(2), wait(2), pidfd_open(2), sigaction(2), sigqueue(3), signalfd(2),
// prctl(2), sched_setaffinity(2), posix_spawn(3).
import { readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { expect, it } from 'vitest'
import { alike, alikeInPairs } from '../support/counterparts.ts'

const { SIGUSR1 } = constants.signals

it('pipe', async () => {
  const end = await alike(run => run('pipe', ['from parent to child']).ends())
  expect(end).toEqual({ stdout: 'from parent to child\n', stderr: '', status: 0, signal: null })
})

it('fork', async () => {
  const end = await alike(run => run('fork').ends())
  expect(end).toEqual({
    stdout: 'before child: exiting\nbefore parent: exiting\n',
    stderr: 'wait: No child processes\n',
    status: 0,
    signal: null,
  })
})

it('waitpid, of a child that exits', async () => {
  const { stdout } = await alike(async run => {
    const { stdout, ...end } = await run('waitpid', [300]).ends()
    return { ...end, stdout: stdout.replace(/\d+/, 'PID') }
  })
  expect(stdout).toBe('Child is PID\nexited, status=44\n')
})

it('waitpid, of a child that is stopped, continued and killed', async () => {
  const { stdout } = await alike(async run => {
    const waits = run('waitpid')
    await waits.sees('\n')
    const child = Number(/\d+/.exec(waits.stdout))
    process.kill(child, 'SIGSTOP')
    await waits.sees('stopped by signal 19\n')
    process.kill(child, 'SIGCONT')
    await waits.sees('continued\n')
    process.kill(child, 'SIGTERM')
    const { stdout, ...end } = await waits.ends()
    return { ...end, stdout: stdout.replace(/\d+/, 'PID') }
  })
  expect(stdout).toBe('Child is PID\nstopped by signal 19\ncontinued\nkilled by signal 15 (Terminated)\n')
})

it('pidfd', async () => {
  const end = await alike(async run => {
    const sleeper = run('waitpid')
    await sleeper.sees('\n')
    const child = Number(/\d+/.exec(sleeper.stdout))
    const waits = run('pidfd', [child])
    await waits.sees('waiting\n')
    process.kill(child, 'SIGKILL')
    // POLLHUP comes along once its parent has waited for it.
    return { ...(await waits.ends()), stdout: waits.stdout.replace('0x11', '0x1') }
  })
  expect(end).toMatchObject({ stdout: 'waiting\nEvents (0x1): POLLIN is set\n', stderr: '', status: 0 })
  expect((await alike(run => run('pidfd', [2 ** 22 + 1]).ends())).stderr).toBe('pidfd_open: No such process\n')
})

it('sigaction and sigqueue', async () => {
  const [receives, sends] = await alikeInPairs(async (receiver, sender) => {
    const receives = receiver('sigaction')
    await receives.sees('pid ')
    await receives.sees('\n')
    const ends = [await sender('sigqueue', [receives.pid, 35, -7]).ends()]
    await receives.sees('signal 35')
    ends.push(await sender('sigqueue', [receives.pid, SIGUSR1, 12]).ends())
    const { stdout, ...end } = await receives.ends()
    ends.push(await sender('sigqueue', [2 ** 22 + 1, SIGUSR1, 12]).ends())
    return [{ ...end, stdout: stdout.replace(/pid \d+/, 'pid PID') }, ends] as const
  })
  expect(receives.stdout.split('\n')).toEqual([
    'before: SIG_DFL',
    'after: the handler, SA_SIGINFO set',
    'pid PID',
    'signal 35, code -1, value -7, from me: no',
    'signal 10, code -1, value 12, from me: no',
    '',
  ])
  expect(receives.stderr).toBe('sigaction(SIGKILL): Invalid argument\n')
  expect(sends.map(end => end.stderr)).toEqual(['', '', 'sigqueue: No such process\n'])
})

it('signalfd', async () => {
  const end = await alike(async run => {
    const reads = run('signalfd')
    await reads.sees('ready\n')
    for (let i = 0; i < 2; i++) {
      reads.kill('SIGINT')
      await reads.sees('Got SIGINT\n')
    }
    reads.kill('SIGQUIT')
    return await reads.ends()
  })
  expect(end).toMatchObject({ stdout: 'ready\nGot SIGINT\nGot SIGINT\nGot SIGQUIT\n', stderr: '', status: 0 })
})

it('prctl', async () => {
  const end = await alike(run => run('prctl', ['a name of more than 15']).ends())
  expect(end).toMatchObject({ stderr: 'PR_SET_DUMPABLE: Invalid argument\n', status: 0 })
  expect(end.stdout.split('\n')).toEqual([
    'name: a name of more ',
    "on the parent's death: 10",
    'child: 3',
    'grandchild, which came to us: signal 10',
    '',
  ])
})

it('sched_setaffinity', async () => {
  const [cpu] = /\d+/.exec(/^Cpus_allowed_list:.*/m.exec(readFileSync('/proc/self/status', 'utf8'))![0])!
  const { stdout } = await alike(run => run('sched_setaffinity', [cpu, cpu]).ends())
  expect(stdout).toBe('child: 1 processor, this one: yes, on it: yes\nparent: 1 processor, this one: yes, on it: yes\n')
  const none = await alike(run => run('sched_setaffinity', [1023, cpu]).ends())
  expect(none).toMatchObject({ stderr: 'sched_setaffinity: Invalid argument\n', status: 1 })
})

it.each([
  [['sh', '-c', 'echo $LIBPOSIX_PROGRAM; exit 7'], 'handed on\nChild status: exited, status=7\n', ''],
  [['-c', 'sh', '-c', 'echo x 2>/dev/null || exit 9'], 'Child status: exited, status=9\n', ''],
  [['-s', 'sh', '-c', 'kill -TERM $$; kill -KILL $$'], 'Child status: killed by signal 9\n', ''],
  [['no-such-command'], '', 'posix_spawn: No such file or directory\n'],
])('posix_spawn %j', async (args, stdout, stderr) => {
  const env = { ...process.env, LIBPOSIX_PROGRAM: 'handed on' }
  expect(await alike(run => run('posix_spawn', args, { env }).ends())).toMatchObject({ stdout, stderr })
})
