// The programs of man pages about what processes and threads have in common: shm_open(3), mq_notify(3), sem_wait(3), pthread_create(3),
// msgop(2), memfd_create(2).
import { expect, it } from 'vitest'
import { alike, alikeInPairs } from '../support/counterparts.ts'
import type { Player } from '../support/program.ts'

let names = 0
/** A name that nobody else uses. */
const fresh = () => `/libposix-programs-${process.pid}-${++names}`

it('shm_bounce and shm_send', async () => {
  const ends = await alikeInPairs(async (bounce, send) => {
    const name = fresh()
    const bounces = bounce('shm_bounce', [name])
    await bounces.sees('ready\n')
    const second = await bounce('shm_bounce', [name]).ends()
    return [await send('shm_send', [name, 'hello, world']).ends(), await bounces.ends(), second] as const
  })
  expect(ends.map(end => end.stdout)).toEqual(['HELLO, WORLD\n', 'ready\nbounced 12 bytes\n', ''])
  expect(ends.map(end => end.stderr)).toEqual(['', '', 'shm_open: File exists\n'])
  const alone = await alike(run => run('shm_send', [fresh(), 'hello']).ends())
  expect(alone.stderr).toBe('shm_open: No such file or directory\n')
})

it('mq_notify and mq_send', async () => {
  const [waits, sends] = await alikeInPairs(async (receiver, sender) => {
    const name = fresh()
    const waits = receiver('mq_notify', [name])
    await waits.sees('waiting\n')
    const sends = await sender('mq_send', [name, 'as in C', 7]).ends()
    return [await waits.ends(), sends] as const
  })
  expect(sends).toEqual({ stdout: '', stderr: '', status: 0, signal: null })
  expect(waits.stderr).toBe('mq_notify: Device or resource busy\n')
  expect(waits.stdout).toMatch(
    /^waiting\nsignal 10, value 42, code SI_MESGQ, 1 message of up to \d+ bytes\nRead 7 bytes of priority 7: as in C\n$/,
  )
  expect((await alike(run => run('mq_send', [fresh(), 'x', 0]).ends())).stderr).toBe(
    'mq_open: No such file or directory\n',
  )
})

it('sem_wait', async () => {
  const posted = await alike(run => run('sem_wait', [50, 20_000]).ends())
  expect(posted).toMatchObject({
    stdout: 'about to call sem_timedwait()\nsem_post() from handler\nsem_timedwait() succeeded\n',
    status: 0,
  })
  const late = await alike(run => run('sem_wait', [20_000, 50]).ends())
  expect(late).toMatchObject({ stdout: 'about to call sem_timedwait()\nsem_timedwait() timed out\n', status: 1 })
})

it('pthread_create', async () => {
  const { stdout } = await alike(run => run('pthread_create', ['-s', '0x100000', 'hola', 'salut', 'servus']).ends())
  expect(stdout.split('\n')).toEqual([
    'stack size 0x100000',
    'Joined with thread 1; returned value was HOLA',
    'Joined with thread 2; returned value was SALUT',
    'Joined with thread 3; returned value was SERVUS',
    '',
  ])
})

it('msgop, one that sends and one that receives', async () => {
  const said = await alikeInPairs(async (sender, receiver) => {
    const key = ['-k', process.pid * 64 + ++names]
    const outputs: string[] = []
    const play = async (program: Player) => outputs.push((await program.ends()).stdout)
    await play(sender('msgop', [...key, '-s', 'first']))
    await play(sender('msgop', [...key, '-s', 'second', '-t', 2]))
    await play(receiver('msgop', [...key, '-r', '-t', 2]))
    await play(receiver('msgop', [...key, '-r']))
    await play(receiver('msgop', [...key, '-r']))
    await play(receiver('msgop', [...key, '-x']))
    return outputs
  })
  expect(said).toEqual([
    'sent: a message: first\n',
    'sent: a message: second\n',
    'message received: a message: second\n',
    'message received: a message: first\n',
    'No message available for msgrcv()\n',
    '',
  ])
})

it.each([
  [['-t', '0'], /^Usage: .\/msgop .*: -t option must be greater than 0\n$/],
  [['-q'], /^.\/msgop: invalid option -- 'q'\nUsage: .*: unrecognized option\n$/],
  [[], /: must use -s, -r or -x\n$/],
])('msgop %j', async (args, stderr) => {
  const end = await alike(run => run('msgop', args).ends())
  expect([end.status, end.stderr]).toEqual([1, expect.stringMatching(stderr)])
})

it.each([
  ['', 'Existing seals:\nSize: 8192\n', ''],
  ['gS', 'Existing seals: SEAL GROW\nSize: 4096\n', 'ftruncate: Operation not permitted\n'],
  ['sw', 'Existing seals: WRITE SHRINK\nSize: 8192\n', 'write: Operation not permitted\n'],
])('memfd_create with the seals %j and get_seals', async (seals, stdout, stderr) => {
  const [shows, complaints] = await alikeInPairs(async (maker, reader) => {
    const makes = maker('memfd_create', ['name', 4096, ...(seals ? [seals] : [])])
    await makes.sees('\n')
    return [await reader('get_seals', [makes.stdout.trim()]).ends(), makes.stderr] as const
  })
  expect(shows).toMatchObject({ stdout, stderr: '', status: 0 })
  expect(complaints).toBe(stderr)
})
