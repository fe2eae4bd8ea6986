// The programs of man pages about files and interfaces: inotify(7), poll(2), cmsg(3), getifaddrs(3).
import { execFileSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { alike, alikeInPairs } from '../support/counterparts.ts'
import { scratch } from '../support/program.ts'

it('inotify', async () => {
  const { stdout } = await alike(async run => {
    const cwd = scratch()
    mkdirSync(join(cwd, 'watched'))
    writeFileSync(join(cwd, 'file'), 'text')
    const program = run('inotify', [join(cwd, 'watched'), join(cwd, 'file')])
    await program.sees('Listening for events.\n')
    closeSync(openSync(join(cwd, 'watched/new'), 'w'))
    await program.sees('IN_CLOSE_WRITE')
    readFileSync(join(cwd, 'file'))
    await program.sees('IN_CLOSE_NOWRITE')
    program.types('')
    const { stdout, ...end } = await program.ends()
    return { ...end, stdout: stdout.replaceAll(cwd, '.') }
  })
  expect(stdout.split('\n')).toEqual([
    'Listening for events.',
    'IN_OPEN: ./watched/new [file]',
    'IN_CLOSE_WRITE: ./watched/new [file]',
    'IN_OPEN: ./file/ [file]',
    'IN_CLOSE_NOWRITE: ./file/ [file]',
    'Listening for events stopped.',
    '',
  ])
  const refused = await alike(run => run('inotify', ['/no/such/path']).ends())
  expect(refused).toMatchObject({ stderr: "Cannot watch '/no/such/path': No such file or directory\n", status: 1 })
})

it('fd_recv and fd_send', async () => {
  const [receives, sends] = await alikeInPairs(async (receiver, sender) => {
    const directory = scratch()
    const [path, one, two] = ['socket', 'one', 'two'].map(name => join(directory, name)) as [string, string, string]
    writeFileSync(one, 'first\n')
    writeFileSync(two, 'second\n')
    const receives = receiver('fd_recv', [path])
    await receives.sees('listening\n')
    const sends = await sender('fd_send', [path, one, two]).ends()
    return [await receives.ends(), sends] as const
  })
  expect(receives).toMatchObject({
    stdout: 'listening\n1 byte, 2 descriptors, flags 0\nfirst\nsecond\n',
    stderr: '',
    status: 0,
  })
  expect(sends).toMatchObject({ stdout: '', stderr: '', status: 0 })
})

it('getifaddrs', async () => {
  const { stdout } = await alike(run => run('getifaddrs').ends())
  expect(stdout).toMatch(/^lo {7}AF_INET \(2\) loopback\n\t\taddress: <127\.0\.0\.1>$/m)
})

it('poll', async () => {
  const { stdout } = await alike(async run => {
    const directory = scratch()
    const [one, two] = [join(directory, 'one'), join(directory, 'two')]
    execFileSync('mkfifo', [one, two])
    const polls = run('poll', [one, two])
    const [first, second] = [await open(one, 'w'), await open(two, 'w')]
    await polls.sees('Opened file 1\n')
    await second.write('aaaaabbbbbccccc')
    await polls.sees('read 5 bytes: ccccc\n')
    await second.close()
    await polls.sees('closing file 1\n')
    await first.write('z')
    await polls.sees('read 1 bytes: z\n')
    await first.close()
    return await polls.ends()
  })
  expect(stdout.split('\n')).toEqual([
    'Opened file 0',
    'Opened file 1',
    '  file 1; events: POLLIN ',
    '    read 10 bytes: aaaaabbbbb',
    '  file 1; events: POLLIN ',
    '    read 5 bytes: ccccc',
    '  file 1; events: POLLHUP ',
    '    closing file 1',
    '  file 0; events: POLLIN ',
    '    read 1 bytes: z',
    '  file 0; events: POLLHUP ',
    '    closing file 0',
    'All file descriptors closed; bye',
    '',
  ])
})
