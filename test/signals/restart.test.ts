// signal(7): which calls a handler ends with EINTR, and which go on when it has SA_RESTART. An interval timer interrupts each call; where the call is
// to go on, the handler's third run makes it complete.
import { describe, expect, it } from 'vitest'
import { node } from '../support/node.ts'

const prelude = `
  import { errno, set_errno, EINTR } from 'libposix/errno.h'
  import { sigaction, sigaddset, sigemptyset, sigset_t, sigsuspend, sigtimedwait, sigwait, SA_RESTART, SIGALRM, SIGUSR1, SIG_BLOCK, sigprocmask, kill } from 'libposix/signal.h'
  import { accept, bind, getsockname, listen, recv, recvfrom, send, connect, setsockopt, socket, socketpair, AF_INET, AF_UNIX, SOCK_STREAM, SOL_SOCKET, SO_RCVTIMEO, MSG_DONTWAIT } from 'libposix/sys/socket.h'
  import { sockaddr_in } from 'libposix/netinet/in.h'
  import { htonl, INADDR_LOOPBACK } from 'libposix/arpa/inet.h'
  import { fd_set, FD_ISSET, FD_SET, select, pselect } from 'libposix/sys/select.h'
  import { poll, pollfd, ppoll, POLLIN } from 'libposix/poll.h'
  import { epoll_create1, epoll_ctl, epoll_event, epoll_pwait, epoll_pwait2, epoll_wait, EPOLL_CTL_ADD, EPOLLIN } from 'libposix/sys/epoll.h'
  import { itimerval, setitimer, timeval, ITIMER_REAL } from 'libposix/sys/time.h'
  import { clock_nanosleep, nanosleep, timespec, CLOCK_MONOTONIC } from 'libposix/time.h'
  import { pause, pipe, read, sleep, usleep, write } from 'libposix/unistd.h'
  import { readv, writev, iovec } from 'libposix/sys/uio.h'
  import { array, sizeof } from 'libposix'

  const pair = new Int32Array(2), fds = new Int32Array(2), buf = Buffer.alloc(65536)
  socketpair(AF_UNIX, SOCK_STREAM, 0, pair)
  pipe(fds)
  let runs = 0
  let complete = () => {}
  const act = new sigaction()
  act.sa_handler = () => { if (++runs === 3 && process.argv.at(-1) !== 'end') complete() }
  act.sa_flags = process.argv.at(-1) === 'restart' ? SA_RESTART : 0
  sigaction(SIGALRM, act, null)
  function tick(usec) {
    const timer = new itimerval()
    timer.it_value.tv_usec = timer.it_interval.tv_usec = usec
    setitimer(ITIMER_REAL, timer, null)
  }
  function play(call) {
    tick(3000)
    const result = call()
    tick(0)
    console.log(result === -1 && errno === EINTR ? 'EINTR' : result >= 0 ? 'done' : 'errno ' + errno, runs >= 3 ? 'after 3' : '')
  }
`

/** Calls that the kernel restarts, each with what completes it. */
const restarting: Record<string, string> = {
  read: `complete = () => write(fds[1], 'x', 1); play(() => read(fds[0], buf, 1))`,
  'read of a socket': `complete = () => write(pair[1], 'x', 1); play(() => read(pair[0], buf, 1))`,
  readv: `const iov = array(iovec, 1); iov[0].iov_base = buf; iov[0].iov_len = 1
    complete = () => write(fds[1], 'x', 1); play(() => readv(fds[0], iov, 1))`,
  write: `const all = buf.length; complete = () => read(fds[0], buf, all)
    let n = 0; play(() => { let r; while ((r = write(fds[1], buf, all)) === all && runs < 3) ; return r })`,
  recv: `complete = () => write(pair[1], 'x', 1); play(() => recv(pair[0], buf, 1, 0))`,
  recvfrom: `complete = () => write(pair[1], 'x', 1); play(() => recvfrom(pair[0], buf, 1, 0, null, null))`,
  accept: `const s = socket(AF_INET, SOCK_STREAM, 0), a = new sockaddr_in(), len = Uint32Array.of(sizeof(a)); a.sin_family = AF_INET
    a.sin_addr.s_addr = htonl(INADDR_LOOPBACK); bind(s, a, sizeof(a)); listen(s, 1); getsockname(s, a, len)
    complete = () => connect(socket(AF_INET, SOCK_STREAM, 0), a, sizeof(a)); play(() => accept(s, null, null))`,
}

/** Calls that end by a handler, SA_RESTART or not. */
const ending: Record<string, string> = {
  select: `const set = new fd_set(); FD_SET(fds[0], set); play(() => select(fds[0] + 1, set, null, null, null))
    if (!FD_ISSET(fds[0], set)) console.log('the set changed')`,
  'select with a timeout': `const t = new timeval(); t.tv_sec = 60; play(() => select(0, null, null, null, t))
    if (t.tv_sec < 50 || t.tv_sec > 59) console.log('left', t)`,
  pselect: `const set = new fd_set(), t = new timespec(); FD_SET(fds[0], set); t.tv_sec = 60; play(() => pselect(fds[0] + 1, set, null, null, t, null))
    if (!FD_ISSET(fds[0], set) || t.tv_sec !== 60) console.log('changed', t)`,
  poll: `const p = new pollfd(); p.fd = fds[0]; p.events = POLLIN; play(() => poll(p, 1, -1)); if (p.revents) console.log('revents')`,
  'poll with a timeout': `play(() => poll(null, 0, 60000))`,
  ppoll: `const p = new pollfd(); p.fd = fds[0]; p.events = POLLIN; play(() => ppoll(p, 1, null, null))`,
  'ppoll with a timeout and a mask': `const t = new timespec(), none = new sigset_t(); t.tv_sec = 60; sigemptyset(none)
    play(() => ppoll(null, 0, t, none)); if (t.tv_sec !== 60) console.log('timeout', t)`,
  epoll_wait: `const e = new epoll_event(), list = epoll_create1(0); e.events = EPOLLIN; epoll_ctl(list, EPOLL_CTL_ADD, fds[0], e)
    play(() => epoll_wait(list, e, 1, -1))`,
  'epoll_wait with a timeout': `play(() => epoll_wait(epoll_create1(0), new epoll_event(), 1, 60000))`,
  epoll_pwait: `play(() => epoll_pwait(epoll_create1(0), new epoll_event(), 1, -1, null))`,
  'epoll_pwait with a timeout and a mask': `const none = new sigset_t(); sigemptyset(none)
    play(() => epoll_pwait(epoll_create1(0), new epoll_event(), 1, 60000, none))`,
  epoll_pwait2: `play(() => epoll_pwait2(epoll_create1(0), new epoll_event(), 1, null, null))`,
  pause: `play(() => pause())`,
  sleep: `play(() => { if (sleep(60) === 0) return 0; set_errno(EINTR); return -1 })`,
  usleep: `play(() => usleep(60000000))`,
  nanosleep: `const t = new timespec(), left = new timespec(); t.tv_sec = 60
    play(() => nanosleep(t, left)); if (left.tv_sec < 50) console.log('left', left)`,
  'recv with SO_RCVTIMEO': `const t = new timeval(); t.tv_sec = 60; setsockopt(pair[0], SOL_SOCKET, SO_RCVTIMEO, t, sizeof(t))
    play(() => recv(pair[0], buf, 1, 0))`,
  sigsuspend: `const none = new sigset_t(); sigemptyset(none); play(() => sigsuspend(none))`,
  sigtimedwait: `const set = new sigset_t(); sigemptyset(set); sigaddset(set, SIGUSR1); sigprocmask(SIG_BLOCK, set, null)
    play(() => sigtimedwait(set, null, null))`,
}

// On a busy machine the timer may have run several times before the call has begun, and after it.
const ended = expect.stringMatching(/^EINTR (after 3)?\n$/)

describe('with SA_RESTART', () => {
  it.each(Object.entries(restarting))('%s goes on', async (_name, program) => {
    const end = await node(prelude + program, { args: ['restart'] })
    expect(end).toMatchObject({ stdout: 'done after 3\n', stderr: '', status: 0 })
  })

  it.each(Object.entries(ending))('%s ends all the same', async (_name, program) => {
    const end = await node(prelude + program, { args: ['restart'] })
    expect(end).toMatchObject({
      stdout: ended,
      stderr: '',
      status: 0,
    })
  })
})

describe('without SA_RESTART', () => {
  it.each([...Object.entries(restarting).filter(([name]) => name !== 'write'), ...Object.entries(ending)])(
    '%s ends',
    async (_name, program) => {
      const end = await node(prelude + program, { args: ['end'] })
      expect(end).toMatchObject({
        stdout: ended,
        stderr: '',
        status: 0,
      })
    },
  )

  it('sigwait goes on', async () => {
    const end = await node(
      `${prelude}
      const set = new sigset_t(), sig = new Int32Array(1); sigemptyset(set); sigaddset(set, SIGUSR1); sigprocmask(SIG_BLOCK, set, null)
      complete = () => kill(process.pid, SIGUSR1)
      play(() => sigwait(set, sig))
      console.log(sig[0] === SIGUSR1)`,
      { args: ['wait'] },
    )
    expect(end).toMatchObject({ stdout: 'done after 3\ntrue\n', status: 0 })
  })
})

describe('a handler that changes the arguments', () => {
  it('meets the new state of a buffer that it took away', async () => {
    const end = await node(
      `${prelude}
      const mine = new Uint8Array(64)
      complete = () => { structuredClone(mine, { transfer: [mine.buffer] }); write(fds[1], 'x', 1) }
      tick(3000)
      try { console.log(read(fds[0], mine, 1)) } catch (error) { console.log(error.name) }`,
      { args: ['restart'] },
    )
    expect(end).toMatchObject({ stdout: 'RangeError\n', status: 0 })
  })
})
