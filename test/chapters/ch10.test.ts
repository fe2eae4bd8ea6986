import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { patience } from '../support/patience.ts'
import { peer, run, scratch } from '../support/program.ts'
import { endsWith, failsToBind, ip, serve, servePeer, showsUsage } from './play.ts'

/** The children of a process that have ended and were not asked for. */
function zombies(parent: number): number[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)
    .filter(pid => {
      try {
        const [, state, ppid] = /\) (\w) (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))!
        return state === 'Z' && Number(ppid) === parent
      } catch {
        return false // It has just gone.
      }
    })
}

describe('fork and fork_fdnum', () => {
  it('print what parent and child have', async () => {
    for (const terminal of [false, true]) {
      const { stdout, status } = await run('ch10/fork', [], { terminal }).ends()
      expect(status).toBe(0)
      // On a terminal the parent may end, and hang up, before the child has printed.
      if (!terminal) expect(stdout.split('\n').sort()).toEqual(['', 'Child Proc: [13, 27] ', 'Parent Proc: [9, 23] '])
      else expect(stdout).toContain('Parent Proc: [9, 23] \n')
    }
    const { stdout } = await run('ch10/fork_fdnum').ends()
    expect(stdout.split('\n').sort()).toEqual(['', 'Child sock fd: [3] ', 'Parent sock fd: [3] '])
  })
})

describe('signal and sigaction', () => {
  it('cut three long sleeps short', async () => {
    const lines = 'wait...\nTime out!\n'.repeat(3)
    const players = ['ch10/signal', 'ch10/sigaction'].flatMap(program => [
      run(program),
      run(program, [], { terminal: true }),
    ])
    for (const player of players) await endsWith(player, { stdout: lines })
  })

  it('are cut short by Ctrl-C too', async () => {
    const player = run('ch10/signal', [], { terminal: true })
    for (let i = 0; i < 3; i++) {
      await player.sees('wait...\n')
      player.sends('\x03')
    }
    const waits = (await player.ends()).stdout.replaceAll('^C', '')
    expect(waits).toContain('CTRL+C pressed\n')
    // On a slow machine the program's alarm comes too, and may come for a Ctrl-C that was there before the sleep.
    expect(waits).toMatch(/^(wait\.\.\.\n(CTRL\+C pressed\n|Time out!\n)+){3}$/)
  })

  it('end by Ctrl-C where nothing handles it', async () => {
    const player = run('ch10/sigaction', [], { terminal: true })
    await player.sees('wait...\n')
    player.sends('\x03')
    const { status, signal } = await player.ends()
    expect([130, 'SIGINT']).toContain(signal ?? status)
  })
})

describe('ctrl_handler', () => {
  it('asks at Ctrl-C whether to leave; the newline of an n answers the next one', async () => {
    const player = run('ch10/ctrl_handler', [], { terminal: true })
    const question = 'Do you want exit(Y to exit)? '
    await player.sees('Have a nice day~\n')
    player.sends('\x03')
    await player.sees(question)
    player.types('n')
    await player.sees('Have a nice day~\n')
    player.sends('\x03')
    await player.sees(question)
    await player.sees('Have a nice day~\n')
    player.sends('\x03')
    await player.sees(question)
    player.types('Y')
    expect((await player.ends()).status).toBe(1)
  })
})

describe('programs that wait for their children', () => {
  it('print what C prints, in half a minute', { timeout: 90_000 * patience }, async () => {
    const quick = { deadline: 60_000 }
    const zombie = run('ch10/zombie', [], { ...quick, terminal: true })
    const wait = run('ch10/wait', [], quick)
    const waitOnTerminal = run('ch10/wait', [], { ...quick, terminal: true })
    const waitpid = run('ch10/waitpid', [], quick)
    const remove = run('ch10/remove_zombie', [], quick)

    // Parent and child write in any order.
    const lines = [/Child Process ID: (\d+) \n/, /End child process\n/] as const
    await expect.poll(() => lines.every(line => line.test(zombie.stdout)), { timeout: 10_000 * patience }).toBe(true)
    const [, child] = lines[0].exec(zombie.stdout)!
    const state = () => /\) (\w)/.exec(readFileSync(`/proc/${child}/stat`, 'utf8'))![1]
    await expect.poll(state, { timeout: 10_000 * patience }).toBe('Z')

    // Through a pipe the second child has, and writes, what the parent had not yet written.
    const { stdout } = await wait.ends()
    const first = /^Child PID: (\d+) \n/.exec(stdout)![0]
    expect(stdout.startsWith(first)).toBe(true)
    const rest = stdout.slice(first.length)
    expect(rest.startsWith(first)).toBe(true)
    expect(rest.slice(first.length)).toMatch(/^Child PID: \d+ \nChild send one: [37] \nChild send two: [37] \n$/)
    expect((await waitOnTerminal.ends()).stdout).toMatch(
      /^Child PID: \d+ \nChild PID: \d+ \nChild send one: [37] \nChild send two: [37] \n$/,
    )

    const polled = await waitpid.ends()
    expect(polled.stdout).toMatch(/^(sleep 3sec\.\n){5,6}Child send 24 \n$/)

    const removed = await remove.ends()
    expect(removed.status).toBe(0)
    expect(removed.stdout.match(/wait\.\.\.\n/g)).toHaveLength(5)
    expect(removed.stdout).toMatch(/Removed proc id: \d+ \nChild send: (12|24) \n/)
    expect(removed.stdout).toContain("Hi! I'm child process\n")

    await zombie.sees('End parent process\n')
    expect((await zombie.ends()).status).toBe(0)
  })
})

describe('echo_mpserv and echo_mpclient', () => {
  it('serve several clients at once, and reap a child', async () => {
    const server = await serve('ch10/echo_mpserv', { terminal: true })
    const clients = [1, 2, 3].map(() => run('ch10/echo_client', [ip, server.port], { terminal: true }))
    for (const client of clients) await client.sees('Input message(Q to quit): ')
    for (const [i, client] of [...clients.entries()].reverse()) {
      client.types(`from ${i}`)
      await client.sees(`Message from server: from ${i}\n`)
    }
    clients[0]!.types('q')
    await server.player.sees('removed proc id: ')
    expect(server.player.stdout).toContain('client disconnected...\n')
    expect(server.player.stdout.match(/new client connected/g)).toHaveLength(3)
  })

  it('print their lines twice and more through a pipe, as each child has the buffer', async () => {
    const server = await serve('ch10/echo_mpserv')
    for (let i = 0; i < 2; i++) {
      const client = peer('echo_client', [ip, server.port])
      client.sends('x\n')
      client.closes()
      await endsWith(client, { stdout: 'x\n' })
    }
    // The first child writes its copy of one line, the second one of two, and what the handler said.
    await server.player.sees('client disconnected...\n')
    await server.player.sees('client disconnected...\n')
    expect(server.player.stdout.match(/new client connected/g)).toHaveLength(3)
  })

  it('serve two hundred clients of a C program at once', { timeout: 120_000 * patience }, async () => {
    const server = await serve('ch10/echo_mpserv', { deadline: 100_000 })
    await endsWith(peer('load', [ip, server.port, 200, 5000], { deadline: 100_000 }), {
      stdout: expect.stringContaining('5000') as never,
    })
    // One waitpid for what may be several signals: the book's server leaves some of them.
    expect(zombies(server.player.pid).length).toBeLessThanOrEqual(200)
  })

  it('divide input and output', async () => {
    const server = await servePeer('echo_server', [2])
    for (const terminal of [false, true]) {
      const client = run('ch10/echo_mpclient', [ip, server.port], { terminal, cwd: scratch() })
      client.types('one')
      await expect.poll(() => server.player.stdout === '').toBe(true)
      if (terminal) await client.sees('Message from server: one\n')
      client.types('q')
      const { stdout, status } = await client.ends()
      expect(status).toBe(0)
      expect(stdout).toContain('Message from server: one\n')
    }
  })

  it('show their usage, and what fails', async () => {
    await showsUsage('ch10/echo_mpserv', 'Usage : %s <port>\n')
    await showsUsage('ch10/echo_mpclient', 'Usage : %s <IP> <port>\n')
    await failsToBind('ch10/echo_mpserv')
    await endsWith(run('ch10/echo_mpclient', [ip, 1]), { status: 1, stderr: 'connect() error!\n' })
  })
})
