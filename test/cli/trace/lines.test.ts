// The trace's lines: what stands in them is what strace would print of the same calls.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { libposix, scratch, start } from '../../support/program.ts'
import { programFile } from '../../support/run.ts'

/** The lines of a program's trace, without the process's id and the times. */
async function linesOf(program: string, ...options: string[]): Promise<string[]> {
  const file = join(scratch(), 'trace')
  const player = start(libposix(['trace', '-o', file, ...options, 'run', programFile(program)]))
  expect(await player.ends()).toMatchObject({ status: 0 })
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1)
  expect(lines.filter(line => !line.startsWith(`[${player.pid}] `))).toEqual([])
  return lines.map(line => line.replace(/^\[\d+\] /, '').replace(/ <\d+\.\d{6}>$/, ''))
}

describe('a line of the trace', () => {
  it('shows each parameter as C writes it, and the result', async () => {
    expect(await linesOf('calls')).toEqual([
      'socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_IP) = 3',
      'bind(3, {sa_family=AF_INET, sin_port=htons(1), sin_addr=inet_addr("0.0.0.0")}, 8) = -1 EINVAL (Invalid argument)',
      'setsockopt(3, SOL_SOCKET, SO_LINGER, {l_onoff=1, l_linger=5}, 8) = 0',
      'setsockopt(3, IPPROTO_TCP, TCP_NODELAY, [1], 4) = 0',
      'close(3) = 0',
      'socket(AF_INET6, SOCK_DGRAM, IPPROTO_IP) = 3',
      'bind(3, {sa_family=AF_INET6, sin6_port=htons(1), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "fe00::1", &sin6_addr), sin6_scope_id=0}, 28) = -1 EADDRNOTAVAIL (Cannot assign requested address)',
      'close(3) = 0',
      'socketpair(AF_UNIX, SOCK_STREAM, 0, [3, 4]) = 0',
      'bind(3, {sa_family=AF_UNIX, sun_path="/nowhere/socket"}, 110) = -1 ENOENT (No such file or directory)',
      'write(3, "Hello \\"you\\"\\n", 12) = 12',
      'recv(4, "Hello", 5, MSG_PEEK|MSG_DONTWAIT) = 5',
      'read(4, "Hello \\"you\\"\\n", 100) = 12',
      'write(3, "안녕하세요, 이것은 서"..., 62) = 62',
      'write(3, "\\0\\377\\0011", 4) = 4',
      'read(4, "안녕하세요, 이것은 서"..., 100) = 66',
      'fcntl(4, F_GETFL, 0) = 2',
      'fcntl(4, F_SETFL, O_RDWR|O_NONBLOCK) = 0',
      'read(4, ..., 100) = -1 EAGAIN (Resource temporarily unavailable)',
      'writev(3, [{iov_base="ab", iov_len=2}, {iov_base="cde", iov_len=3}], 2) = 5',
      'readv(4, [{iov_base="ab", iov_len=2}, {iov_base="cde", iov_len=3}], 2) = 5',
      'write(3, "!", 1) = 1',
      'poll([{fd=4, events=POLLIN, revents=0}] => [{fd=4, events=POLLIN, revents=POLLIN}], 1, 0) = 1',
      'select(5, [3 4] => [4], NULL, NULL, {tv_sec=0, tv_usec=0}) = 1',
      'shutdown(3, SHUT_WR) = 0',
      'epoll_create1(0) = 5',
      'epoll_ctl(5, EPOLL_CTL_ADD, 4, {events=EPOLLIN, data={fd=4}}) = 0',
      'open("/nowhere/file", O_WRONLY|O_CREAT, 0644) = -1 ENOENT (No such file or directory)',
      'openat(AT_FDCWD, "/dev/null", O_RDONLY) = 6',
      'lseek(99, 0, SEEK_END) = -1 EBADF (Bad file descriptor)',
      'pipe([7, 8]) = 0',
      'sigaction(SIGUSR1, {sa_handler=handler, sa_mask=[], sa_flags=SA_RESTART}, NULL) = 0',
      'sigaction(SIGCHLD, {sa_handler=SIG_IGN, sa_mask=[], sa_flags=SA_RESTART}, NULL) = 0',
      'fputs("two\\n", stdout) = 1',
      'printf("%d %s\\n", 3, "three") = 8',
      expect.stringMatching(/^read\(99, NULL, "x"\) throws TypeError: read\(\): count must be an integer /),
      expect.stringMatching(/^printf\("%s\\n", "read\(\): count must be an integer"\.\.\.\) = \d+$/),
      '+++ exited with 0 +++',
    ])
  })

  it('is cut where -s says, and written where -e says', async () => {
    expect(await linesOf('calls', '-s', '5', '-e', 'write,poll.h,fputs,!poll')).toEqual([
      'write(3, "Hello"..., 12) = 12',
      'write(3, "안"..., 62) = 62',
      'write(3, "\\0\\377\\0011", 4) = 4',
      'write(3, "!", 1) = 1',
      'fputs("two\\n", stdout) = 1',
      '+++ exited with 0 +++',
    ])
  })

  it('leaves out what asks nothing of the system, unless -e asks for all', async () => {
    expect(await linesOf('pure')).toEqual([expect.stringMatching(/^getppid\(\) = \d+$/), '+++ exited with 0 +++'])
    expect(await linesOf('pure', '-e', 'all')).toEqual([
      'inet_addr("127.0.0.1") = 16777343',
      'htons(9190) = 58915',
      'atoi("12") = 12',
      expect.stringMatching(/^getppid\(\) = \d+$/),
      '+++ exited with 0 +++',
    ])
  })
})
