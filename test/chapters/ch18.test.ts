import { describe, expect, it } from 'vitest'
import { patience } from '../support/patience.ts'
import { libposix, type Player, peer, run, start, variant } from '../support/program.ts'
import { endsWith, failsToBind, ip, isRefused, type Server, serve, servePeer, showsUsage } from './play.ts'

const long = { deadline: 60_000 }
const lasting = { timeout: 90_000 * patience }

describe('thread1 and thread2', lasting, () => {
  it('run a thread beside main, and wait for it', async () => {
    const slept = run('ch18/thread1', [], long)
    const joined = run('ch18/thread2', [], long)
    const terminal = run('ch18/thread2', [], { ...long, terminal: true })
    const lines = 'running thread\n'.repeat(5)
    await endsWith(slept, { stdout: `${lines}end of main\n` })
    await endsWith(joined, { stdout: `${lines}Thread return message: Hello, I'am thread~ \n \n` })
    await endsWith(terminal, { stdout: `${lines}Thread return message: Hello, I'am thread~ \n \n` })
  })
})

describe('thread3, thread4 and mutex', lasting, () => {
  it('two threads add up to 55', () => endsWith(run('ch18/thread3', [], long), { stdout: 'result: 55 \n' }))

  it('a hundred threads do as many steps as they are told, and lose some', async () => {
    const { status, stdout } = await run(variant('ch18/thread4', { COUNT: 1000 }), [], long).ends()
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^sizeof long long: 8 \nresult: -?\d+ \n$/),
    })
  })

  it('none is lost with a mutex', () =>
    endsWith(run(variant('ch18/mutex', { NUM_THREAD: 6, COUNT: 20_000 }), [], long), { stdout: 'result: 0 \n' }))
})

describe('the demo', lasting, () => {
  it('shows what the cure costs', async () => {
    const { status, stdout } = await start(libposix(['demo', 'ch18/mutex']), long).ends()
    expect(status).toBe(0)
    expect(stdout).toMatch(/with a mutex {4}result 0, \d+\.\d\d s\n.*by a semaphore {2}result 0, \d/)
  })
})

describe('semaphore', () => {
  it('hands each number over', async () => {
    const piped = run('ch18/semaphore')
    piped.sends('1\n2\n3\n4\n50\n')
    piped.closes()
    await endsWith(piped, { stdout: `${'Input num: '.repeat(5)}Result: 60 \n` })

    const terminal = run('ch18/semaphore', [], { terminal: true })
    for (const number of [5, 4, 3, 2, 1]) {
      await terminal.sees('Input num: ')
      terminal.types(String(number))
    }
    await terminal.sees('Result: 15 \n')
    expect(await terminal.ends()).toMatchObject({ status: 0 })
  })
})

/** A client of ours that the server has taken on. */
async function joins(server: Server, name: string): Promise<Player> {
  const client = run('ch18/chat_clnt', [ip, server.port, name], { terminal: true })
  client.types('hello')
  await client.sees(`[${name}] hello\n`)
  return client
}

describe('chat_serv and chat_clnt', () => {
  it('pass on what a client says, whoever comes and leaves', async () => {
    const server = await serve('ch18/chat_serv', { terminal: true })
    const first = await joins(server, 'first')
    const second = await joins(server, 'second')
    await first.sees('[second] hello\n')
    const third = peer('chat_client', [ip, server.port])
    third.types('a C program')
    for (const client of [first, second, third]) await client.sees('a C program\n')
    // It prints this when the client's thread is at work already.
    await server.player.sees('Connected client IP: 127.0.0.1 \n'.repeat(3))
    first.types('q')
    expect(await first.ends()).toMatchObject({ status: 0 })
    second.types('there are two')
    await third.sees('[second] there are two\n')
    await second.sees('[second] there are two\n')
    third.closes()
    await third.ends()
    second.types('Q')
    expect(await second.ends()).toMatchObject({ status: 0 })
    server.player.sends('\x03')
    expect(await server.player.ends()).toMatchObject({ status: null, signal: 'SIGINT' })
  })

  it('the client works with a C server, and ends with its input', async () => {
    const { port, player } = await servePeer('chat_server', [2])
    const first = await joins({ port, player }, 'first')
    const second = run('ch18/chat_clnt', [ip, port, 'second'])
    second.sends('one\ntwo\n')
    await first.sees('[second] one\n')
    await first.sees('[second] two\n')
    second.closes()
    expect(await second.ends()).toMatchObject({ status: 0, stderr: '' })
    first.types('q')
    expect(await first.ends()).toMatchObject({ status: 0 })
    await endsWith(player)
  })

  it('show their usage and say which call failed', async () => {
    await showsUsage('ch18/chat_serv', 'Usage : %s <port>\n')
    await showsUsage('ch18/chat_clnt', 'Usage : %s <IP> <port> <name>\n')
    await failsToBind('ch18/chat_serv')
    await isRefused('ch18/chat_clnt', { args: ['name'], stderr: 'connect() error\n' })
  })
})

describe('echo_thrserv', () => {
  it('serves one client after the other, as its mutex has it', async () => {
    const server = await serve('ch18/echo_thrserv', { terminal: true })
    const first = peer('chat_client', [ip, server.port])
    first.types('one')
    await first.sees('one\n')
    const second = peer('chat_client', [ip, server.port])
    second.types('two')
    await server.player.sees('Connected client IP: 127.0.0.1 \n'.repeat(2))
    first.closes()
    await second.sees('two\n')
    second.closes()
    await endsWith(first, { stdout: 'one\n' })
    await endsWith(second, { stdout: 'two\n' })
    const third = run('ch04/echo_client', [ip, server.port], { terminal: true })
    third.types('three')
    await third.sees('Message from server: three\n')
    third.types('q')
    await third.ends()
    server.player.sends('\x03')
    expect(await server.player.ends()).toMatchObject({ status: null, signal: 'SIGINT' })
  })

  it('shows its usage and says which call failed', async () => {
    await showsUsage('ch18/echo_thrserv', 'Usage : %s <port>\n')
    await failsToBind('ch18/echo_thrserv')
  })
})
