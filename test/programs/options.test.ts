// The programs of getopt(3) and getopt_long(3).
import { expect, it } from 'vitest'
import { alike } from '../support/counterparts.ts'

it.each([
  [['-n', 'name'], 'flags=1; tfnd=0; nsecs=0; optind=2\nname argument = name\n'],
  [['-nt', '7', 'name'], 'flags=1; tfnd=1; nsecs=7; optind=3\nname argument = name\n'],
  [['name', '-t7', '--', '-n'], 'flags=0; tfnd=1; nsecs=7; optind=3\nname argument = name\n'],
])('getopt %j', async (args, stdout) => {
  expect(await alike(run => run('getopt', args).ends())).toMatchObject({ stdout, stderr: '', status: 0 })
})

it.each([
  [['-x', 'name'], "./getopt: invalid option -- 'x'\nUsage: ./getopt [-t nsecs] [-n] name\n"],
  [['-t'], "./getopt: option requires an argument -- 't'\nUsage: ./getopt [-t nsecs] [-n] name\n"],
])('getopt %j is refused', async (args, stderr) => {
  expect(await alike(run => run('getopt', args).ends())).toMatchObject({ stderr, status: 1 })
})

it('getopt_long', async () => {
  const args = [
    '-a',
    'x',
    '--add',
    '5',
    '--cre=it',
    '-d',
    '9',
    '-1',
    '-2',
    '--file',
    '--file=of',
    '--append',
    '--',
    '-b',
  ]
  const { stdout, stderr } = await alike(run => run('getopt_long', args).ends())
  expect(stderr).toBe('')
  expect(stdout.split('\n')).toEqual([
    'option a',
    'option add with arg 5',
    "option c with value 'it'",
    "option d with value '9'",
    'option 1',
    'digits occur in two different argv-elements.',
    'option 2',
    'option file',
    'option file with arg of',
    'option append',
    'non-option ARGV-elements: x -b ',
    '',
  ])
  const refused = await alike(run => run('getopt_long', ['--a', '--nothing', '-c', '--verbose=1']).ends())
  expect(refused.stderr).toContain("./getopt_long: unrecognized option '--nothing'\n")
})
