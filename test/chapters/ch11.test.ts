import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { peer, run, scratch } from '../support/program.ts'
import { endsWith, failsToBind, ip, serve, showsUsage } from './play.ts'

const asked = 'Parent proc output: Who are you? \n'
const thanked = 'Child proc output: Thank you for your message \n'

describe('pipe1, pipe2, pipe3 and procipc', () => {
  it('print what came through', async () => {
    for (const terminal of [false, true]) {
      await endsWith(run('ch11/pipe1', [], { terminal }), { stdout: 'Who are you?\n' })
      const two = run('ch11/pipe2', [], { terminal })
      const three = run('ch11/pipe3', [], { terminal })
      for (const player of [two, three]) {
        const { stdout, ...ending } = await player.ends()
        expect(ending).toEqual({ status: 0, signal: null, stderr: '' })
        // Through a pipe each writes at its end, and the child's is mostly first.
        expect(stdout).toBeOneOf(terminal ? [asked + thanked] : [thanked + asked, asked + thanked])
      }
    }
    const { stdout, status } = await run('ch11/procipc').ends()
    const lines = ['Do you like coffee?', 'I like coffee', 'I like bread']
    expect(status).toBe(0)
    expect(stdout.split('\n').sort()).toEqual(
      [
        '',
        ...lines.map(line => `Child proc output: ${line} `),
        ...lines.map(line => `Parent proc output: ${line} `),
      ].sort(),
    )
  })
})

describe('echo_storeserv', () => {
  it('echoes, and stores ten reads from the pipe', async () => {
    const cwd = scratch()
    const file = join(cwd, 'echomsg.txt')
    const server = await serve('ch11/echo_storeserv', { cwd, terminal: true })
    const client = peer('echo_client', [ip, server.port])
    const lines: string[] = []
    const removed = () => server.player.stdout.includes('removed proc id: ')
    // Ten reads are not ten messages: two that come together are one read, and then one message more is needed.
    for (let i = 0; i < 40 && !removed(); i++) {
      const line = `message ${i}\n`
      lines.push(line)
      client.sends(line)
      await client.sees(line)
      // The stored text shows up with the tenth read, not before.
      if (i < 9) expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe('')
      else
        await expect
          .poll(removed, { timeout: 1000 })
          .toBe(true)
          .catch(() => undefined)
    }
    expect(removed()).toBe(true)
    const stored = readFileSync(file, 'utf8')
    expect(stored.startsWith(lines.slice(0, 10).join(''))).toBe(true)
    expect(lines.join('').startsWith(stored)).toBe(true)
    client.closes()
    await endsWith(client, { stdout: lines.join('') })
    await server.player.sees('client disconnected...\n')
  })

  it('works with the client of two processes', async () => {
    const server = await serve('ch11/echo_storeserv', { cwd: scratch(), terminal: true })
    const client = run('ch10/echo_mpclient', [ip, server.port], { terminal: true })
    client.types('hello')
    await client.sees('Message from server: hello\n')
    client.types('q')
    expect((await client.ends()).status).toBe(0)
  })

  it('shows its usage, and what fails', async () => {
    await showsUsage('ch11/echo_storeserv', 'Usage : %s <port>\n')
    await failsToBind('ch11/echo_storeserv')
  })
})
