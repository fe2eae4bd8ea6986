import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { patience } from '../support/patience.ts'
import { scratch, start } from '../support/program.ts'
import { failsToBind, ip, type Server, serve, showsUsage } from './play.ts'

const page = `<html><body>${'<p>A paragraph of text.</p>\n'.repeat(500)}</body></html>`
const bad = 'HTTP/1.0 400 Bad Request\r\nServer:Linux Web Server \r\nContent-length:'

/** A server of a directory with a few files. */
async function site(): Promise<Server> {
  const cwd = scratch()
  writeFileSync(join(cwd, 'index.html'), page)
  writeFileSync(join(cwd, 'notes.txt'), 'plain\0text, 한국어\n')
  writeFileSync(join(cwd, 'README'), '')
  return serve('ch24/webserv_linux', { cwd, terminal: true })
}

async function fetched(port: number, path: string): Promise<{ answer: IncomingMessage; body: string }> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get({ host: ip, port, path, agent: false }, resolve).on('error', reject)
  })
  return { answer, body: await text(answer) }
}

/** What comes back for these bytes, until the server closes. */
function raw(port: number, request: string): Promise<string> {
  const socket = connect(port, ip)
  socket.write(request)
  return text(socket)
}

/** The first of these commands that is installed here, and runs: curl does not with AddressSanitizer's library loaded into it. */
function installed(...commands: readonly string[]): string | undefined {
  return commands.find(command => spawnSync(command, ['--version'], { timeout: 10_000 * patience }).status === 0)
}
const curl = installed('curl')
const browser = installed('chromium', 'chromium-browser', 'google-chrome')

describe('webserv_linux', () => {
  it("answers Node's client", async () => {
    const { port, player } = await site()
    const { answer, body } = await fetched(port, '/index.html')
    expect(answer).toMatchObject({ statusCode: 200, httpVersion: '1.0' })
    expect(answer.headers).toMatchObject({
      server: 'Linux Web Server',
      'content-type': 'text/html',
      'content-length': String(page.length),
    })
    expect(body).toBe(page)
    // What a terminal shows and what a connection brings come in any order.
    await player.sees('\n')
    expect(player.stdout).toMatch(/^Connection Request : 127\.0\.0\.1:\d+\n$/)

    const several = await Promise.all(['/notes.txt', '/README', '/index.html'].map(path => fetched(port, path)))
    expect(several.map(({ body }) => body)).toEqual(['plain\0text, 한국어\n', '', page])
    expect(several[0]!.answer.headers['content-type']).toBe('text/plain')
    player.sends('\x03')
    expect(await player.ends()).toMatchObject({ status: null, signal: 'SIGINT' })
  })

  it.skipIf(curl === undefined)('answers curl, whatever it sends of itself', async () => {
    const { port } = await site()
    const url = `http://${ip}:${port}/notes.txt`
    for (const options of [
      [],
      ['--http1.1'],
      ['--http1.0', '--user-agent', 'x'.repeat(500)],
      ['--header', 'Accept:'],
    ]) {
      const answer = start([curl!, '--silent', '--show-error', '--fail', '--include', ...options, url])
      const { status, stdout, stderr } = await answer.ends()
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      expect(stdout).toMatch(/^HTTP\/1\.0 200 OK\r\n[\s\S]*Content-type:text\/plain\r\n\r\nplain\0text, 한국어\n$/)
    }
    const missing = await start([
      curl!,
      '--silent',
      '--output',
      '/dev/null',
      '--write-out',
      '%{http_code}',
      `${url}x`,
    ]).ends()
    expect(missing).toMatchObject({ status: 0, stdout: '400' })
  })

  it.skipIf(browser === undefined)('shows its page in Chromium', { timeout: 90_000 * patience }, async () => {
    const { port, player } = await site()
    const words = ['--headless', '--no-sandbox', '--disable-gpu', '--dump-dom', `--user-data-dir=${scratch()}`]
    const chromium = start([browser!, ...words, `http://${ip}:${port}/index.html`], { deadline: 80_000 })
    const { status, stdout } = await chromium.ends()
    expect(status).toBe(0)
    expect(stdout.match(/<p>A paragraph of text\.<\/p>/g)).toHaveLength(500)
    await player.sees('Connection Request : 127.0.0.1:')
  })

  it('refuses what is no request for a file, and goes on', async () => {
    const { port } = await site()
    for (const request of [
      'GET / HTTP/1.0\r\n\r\n',
      'GET /missing.html HTTP/1.0\r\n\r\n',
      'GET /.. HTTP/1.0\r\n\r\n',
      'POST /index.html HTTP/1.0\r\n\r\n',
      'HTTP/1.0\r\n\r\n',
      'nonsense\r\n\r\n',
      `GET /${'x'.repeat(3000)} HTTP/1.0\r\n\r\n`,
      '\r\n',
    ])
      expect(await raw(port, request)).toMatch(bad)
    expect(await raw(port, 'GET /README HTTP/1.1\r\nHost: here\r\n\r\n')).toBe(
      'HTTP/1.0 200 OK\r\nServer:Linux Web Server \r\nContent-length:0\r\nContent-type:text/plain\r\n\r\n',
    )
  })

  it('shows its usage and says which call failed', async () => {
    await showsUsage('ch24/webserv_linux', 'Usage : %s <port>\n')
    await failsToBind('ch24/webserv_linux')
  })
})
