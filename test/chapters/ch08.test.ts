import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Ended, withHosts } from '../support/hosts.ts'
import { run, runWords } from '../support/program.ts'
import { endsWith } from './play.ts'

const hosts = `127.0.0.1 localhost
192.0.2.1 www.book.test book www
192.0.2.2 www.book.test
192.0.2.3 www.book.test mirror
`
const peers = fileURLToPath(new URL('../../build/peers', import.meta.url))
const ours = (program: string, what: string) => withHosts(hosts, runWords(program, [what]).map(String))
const theirs = (how: string, what: string) => withHosts(hosts, [join(peers, 'lookup'), how, what])
const book = [1, 2, 3].map(i => `IP addr ${i}: 192.0.2.${i} \n`).join('')

function prints(ended: Ended, stdout: string): void {
  expect(ended).toEqual({ status: 0, stdout, stderr: '' })
}

describe('gethostbyname', () => {
  it('prints all addresses and all aliases', () => {
    prints(ours('ch08/gethostbyname', 'www.book.test'), theirs('name', 'www.book.test').stdout)
    const { stdout } = ours('ch08/gethostbyname', 'www.book.test')
    expect(stdout.startsWith('Official name: www.book.test \n')).toBe(true)
    expect(stdout.endsWith(`Address type: AF_INET \n${book}`)).toBe(true)
    expect(stdout).toContain('Aliases 1: book \n')
  })

  it.each(['book', 'mirror', 'localhost', '127.212.124.78'])('prints for %s what C prints', name => {
    const c = theirs('name', name)
    expect(c.status).toBe(0)
    prints(ours('ch08/gethostbyname', name), c.stdout)
  })

  it('has an error for names that nobody knows', () => {
    const ended = ours('ch08/gethostbyname', 'nobody.book.test')
    expect(ended).toEqual({ status: 1, stdout: '', stderr: 'gethost... error\n' })
    expect(theirs('name', 'nobody.book.test').stderr).toContain('Unknown host')
  })

  it('prints on a terminal', async () => {
    await endsWith(run('ch08/gethostbyname', ['127.212.124.78'], { terminal: true }), {
      stdout: 'Official name: 127.212.124.78 \nAddress type: AF_INET \nIP addr 1: 127.212.124.78 \n',
    })
  })
})

describe('gethostbyaddr', () => {
  it.each(['127.0.0.1', '192.0.2.1', '192.0.2.3'])('prints for %s what C prints', address => {
    const c = theirs('address', address)
    expect(c.status).toBe(0)
    prints(ours('ch08/gethostbyaddr', address), c.stdout)
  })

  it('prints the names', () => {
    prints(
      ours('ch08/gethostbyaddr', '192.0.2.3'),
      'Official name: www.book.test \nAliases 1: mirror \nAddress type: AF_INET \nIP addr 1: 192.0.2.3 \n',
    )
  })

  it('has an error for addresses without a name', () => {
    const ended = ours('ch08/gethostbyaddr', '192.0.2.77')
    expect(ended).toEqual({ status: 1, stdout: '', stderr: 'gethost... error\n' })
  })
})

describe('usage', () => {
  it.each([
    ['gethostbyname', '<addr>'],
    ['gethostbyaddr', '<IP>'],
  ])('%s', async (program, argument) => {
    for (const args of [[], ['127.0.0.1', 'extra']])
      await endsWith(run(`ch08/${program}`, args), { status: 1, stdout: `Usage : ./${program} ${argument}\n` })
  })
})
