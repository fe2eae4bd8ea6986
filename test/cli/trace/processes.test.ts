// The trace follows fork, exec and threads, shows signals, and keeps what a process was in when it was killed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { patience } from '../../support/patience.ts'
import { freePort, libposix, scratch, start } from '../../support/program.ts'
import { programFile } from '../../support/run.ts'

/** The lines of a trace by the thread that wrote each, in order of their first ones; without times, and ids and ports by what they are. */
function threads(file: string): string[][] {
  const found = new Map<string, string[]>()
  for (const [, tid, text] of readFileSync(file, 'utf8').matchAll(/^\[(\d+)\] (.*?)(?: <\d+\.\d{6}>)?$/gm))
    found.set(tid!, [...(found.get(tid!) ?? []), text!])
  return [...found.values()]
}

/** Without what depends on who was faster. */
function settled(lines: readonly string[]): string[] {
  return lines.filter(line => !line.endsWith('<unfinished ...>'))
}

it('fork, signals, exec and threads', async () => {
  const file = join(scratch(), 'trace')
  expect(await start(libposix(['trace', '-o', file, 'run', programFile('family')])).ends()).toMatchObject({ status: 0 })
  const [parent, first, second, thread] = threads(file)
  expect(settled(parent!)).toEqual([
    'sigaction(SIGCHLD, {sa_handler=onChild, sa_mask=[], sa_flags=SA_SIGINFO}, NULL) = 0',
    'sigaction(SIGUSR1, {sa_handler=onUser, sa_mask=[USR1], sa_flags=SA_RESTART}, {sa_handler=SIG_DFL, sa_mask=[], sa_flags=0x4000000}) = 0',
    'sigprocmask(SIG_BLOCK, [CHLD], []) = 0',
    expect.stringMatching(/^fork\(\) = \d+$/),
    expect.stringMatching(
      /^--- SIGCHLD {si_signo=SIGCHLD, si_code=CLD_EXITED, si_pid=\d+, si_uid=\d+, si_status=3} ---$/,
    ),
    'close(-1) = -1 EBADF (Bad file descriptor)',
    'sigsuspend([]) = -1 EINTR (Interrupted system call)',
    expect.stringMatching(/^waitpid\(\d+, \[{WIFEXITED\(s\) && WEXITSTATUS\(s\) == 3}\], 0\) = \d+$/),
    '--- SIGUSR1 ---',
    expect.stringMatching(/^kill\(\d+, SIGUSR1\) = 0$/),
    expect.stringMatching(/^fork\(\) = \d+$/),
    expect.stringMatching(/^--- SIGCHLD {.*si_status=0} ---$/),
    'close(-1) = -1 EBADF (Bad file descriptor)',
    'sigsuspend([]) = -1 EINTR (Interrupted system call)',
    expect.stringMatching(/^waitpid\(\d+, \[{WIFEXITED\(s\) && WEXITSTATUS\(s\) == 0}\], 0\) = \d+$/),
    '+++ exited with 0 +++',
  ])
  expect(first).toEqual(['fork() = 0', 'dup(-1) = -1 EBADF (Bad file descriptor)', '_exit(3) = ?'])
  expect(second).toEqual([
    'fork() = 0',
    expect.stringMatching(/^execv\(".*", \[".*"(\.\.\.)?, ".*"(\.\.\.)?\]\) = \?$/),
    '+++ exited with 0 +++',
  ])
  expect(thread).toEqual([expect.stringMatching(/^getppid\(\) = \d+$/), '+++ exited with 0 +++'])
})

it('the echo pair, and the call in which its server is killed', async () => {
  const port = await freePort()
  const directory = scratch()
  const place = (program: string): string => join(directory, program)
  const traced = (program: string, ...args: (string | number)[]) =>
    start(libposix(['trace', '-o', place(program), 'run', `ch04/${program}`, ...args]), {
      env: { ...process.env, LIBPOSIX_STDIO: 'line' },
    })
  const untilServer = (lines: RegExp) =>
    expect.poll(() => readFileSync(place('echo_server'), 'utf8'), { timeout: 15_000 * patience }).toMatch(lines)
  const server = traced('echo_server', port)
  await untilServer(/accept\(3, {2}<unfinished ...>\n$/)
  const client = traced('echo_client', '127.0.0.1', port)
  await client.sees('Input message(Q to quit): ')
  client.types('Hello')
  await client.sees('Message from server: Hello\n')
  client.types('q')
  await client.ends()
  await untilServer(/close\(4\) = 0.*\n.*accept\(3, {2}<unfinished ...>\n$/)
  server.kill('SIGKILL')
  await server.ends()

  const address = (given: number | string) =>
    `{sa_family=AF_INET, sin_port=htons(${given}), sin_addr=inet_addr("127.0.0.1")}`
  const [ofServer] = threads(place('echo_server'))
  const [ofClient] = threads(place('echo_client'))
  expect(ofServer!.at(-1)).toBe('accept(3,  <unfinished ...>')
  expect(settled(ofServer!)).toEqual([
    'socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 3',
    `bind(3, ${address(port).replace('127.0.0.1', '0.0.0.0')}, 16) = 0`,
    'listen(3, 5) = 0',
    expect.stringMatching(
      /^accept\(3, {sa_family=AF_INET, sin_port=htons\(\d+\), sin_addr=inet_addr\("127\.0\.0\.1"\)}, \[16\]\) = 4$/,
    ),
    'printf("Connected client %d \\n", 1) = 20',
    'read(4, "Hello\\n", 1024) = 6',
    'write(4, "Hello\\n", 6) = 6',
    'read(4, "", 1024) = 0',
    'close(4) = 0',
  ])
  expect(settled(ofClient!)).toEqual([
    'socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 3',
    `connect(3, ${address(port)}, 16) = 0`,
    'puts("Connected...........") = 21',
    'fputs("Input message(Q to quit): ", stdout) = 1',
    'fgets("Hello\\n", 1024, stdin) = s',
    'write(3, "Hello\\n", 6) = 6',
    'read(3, "Hello\\n", 1023) = 6',
    'printf("Message from server: %s", "Hello\\n") = 27',
    'fputs("Input message(Q to quit): ", stdout) = 1',
    'fgets("q\\n", 1024, stdin) = s',
    'close(3) = 0',
    '+++ exited with 0 +++',
  ])
})
