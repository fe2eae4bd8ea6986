// Calls that block until a signal comes.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { array, sizeof } from 'libposix'
import { htonl, INADDR_LOOPBACK } from 'libposix/arpa/inet.h'
import { EINTR, set_errno } from 'libposix/errno.h'
import { creat, F_SETFL, fcntl, O_NONBLOCK, O_RDONLY, open } from 'libposix/fcntl.h'
import { sockaddr_in } from 'libposix/netinet/in.h'
import { POLLIN, poll, pollfd, ppoll } from 'libposix/poll.h'
import {
  kill,
  SIG_BLOCK,
  SIGUSR1,
  sigaddset,
  sigemptyset,
  sigprocmask,
  sigset_t,
  sigsuspend,
  sigtimedwait,
  sigwait,
} from 'libposix/signal.h'
import {
  EPOLL_CTL_ADD,
  EPOLLIN,
  epoll_create1,
  epoll_ctl,
  epoll_event,
  epoll_pwait,
  epoll_pwait2,
  epoll_wait,
} from 'libposix/sys/epoll.h'
import { FD_ISSET, FD_SET, fd_set, pselect, select } from 'libposix/sys/select.h'
import {
  AF_INET,
  accept,
  bind,
  connect,
  getsockname,
  listen,
  recv,
  recvfrom,
  SO_RCVTIMEO,
  SOCK_STREAM,
  SOL_SOCKET,
  setsockopt,
  socket,
} from 'libposix/sys/socket.h'
import { mkfifo } from 'libposix/sys/stat.h'
import { timeval } from 'libposix/sys/time.h'
import { iovec, readv } from 'libposix/sys/uio.h'
import { nanosleep, timespec } from 'libposix/time.h'
import { pause, read, sleep, usleep, write } from 'libposix/unistd.h'

/** What a call may use: an empty pipe, an empty pair of sockets, and memory. */
export interface Given {
  readonly pipe: Int32Array
  readonly pair: Int32Array
  readonly buf: Buffer
}

export interface Call {
  readonly call: () => number
  /** Makes the call complete. */
  readonly complete?: () => void
  /** Whether the arguments are afterwards as they should be. */
  readonly holds?: () => boolean
}

type Calls = Record<string, (given: Given) => Call>

/** Calls that the kernel restarts with SA_RESTART. */
export const restarting: Calls = {
  read: ({ pipe, buf }) => ({ call: () => read(pipe[0], buf, 1), complete: () => write(pipe[1], 'x', 1) }),
  'read of a socket': ({ pair, buf }) => ({
    call: () => read(pair[0], buf, 1),
    complete: () => write(pair[1], 'x', 1),
  }),
  readv: ({ pipe, buf }) => {
    const iov = array(iovec, 1)
    iov[0].iov_base = buf
    iov[0].iov_len = 1
    return { call: () => readv(pipe[0], iov, 1), complete: () => write(pipe[1], 'x', 1) }
  },
  write: ({ pipe, buf }) => {
    let drained = false
    // The third signal may have come before anything was written.
    fcntl(pipe[0]!, F_SETFL, O_NONBLOCK)
    return {
      call: () => {
        for (;;) {
          const n = write(pipe[1], buf, buf.length)
          if (n !== buf.length || drained) return n
        }
      },
      complete: () => {
        drained = true
        read(pipe[0], buf, buf.length)
      },
    }
  },
  recv: ({ pair, buf }) => ({ call: () => recv(pair[0], buf, 1, 0), complete: () => write(pair[1], 'x', 1) }),
  recvfrom: ({ pair, buf }) => ({
    call: () => recvfrom(pair[0], buf, 1, 0, null, null),
    complete: () => write(pair[1], 'x', 1),
  }),
  'creat of a FIFO': () => {
    const directory = mkdtempSync(join(tmpdir(), 'libposix-'))
    const path = join(directory, 'fifo')
    mkfifo(path, 0o600)
    process.on('exit', () => rmSync(directory, { recursive: true }))
    return { call: () => creat(path, 0o600), complete: () => open(path, O_RDONLY | O_NONBLOCK) }
  },
  accept: () => {
    const server = socket(AF_INET, SOCK_STREAM, 0)
    const address = Object.assign(new sockaddr_in(), { sin_family: AF_INET })
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK)
    bind(server, address, sizeof(address))
    listen(server, 1)
    getsockname(server, address, Uint32Array.of(sizeof(address)))
    return {
      call: () => accept(server, null, null),
      complete: () => connect(socket(AF_INET, SOCK_STREAM, 0), address, sizeof(address)),
    }
  },
}

/** Calls that go on whatever the flags say. */
export const unending: Calls = {
  sigwait: () => {
    const set = setOf(SIGUSR1)
    const sig = new Int32Array(1)
    sigprocmask(SIG_BLOCK, set, null)
    return {
      call: () => sigwait(set, sig),
      complete: () => kill(process.pid, SIGUSR1),
      holds: () => sig[0] === SIGUSR1,
    }
  },
}

/** Calls that end by a handler, SA_RESTART or not. */
export const ending: Calls = {
  select: ({ pipe }) => {
    const set = readSet(pipe[0])
    return { call: () => select(pipe[0] + 1, set, null, null, null), holds: () => FD_ISSET(pipe[0], set) !== 0 }
  },
  'select with a timeout': () => {
    const timeout = Object.assign(new timeval(), { tv_sec: 60 })
    return {
      call: () => select(0, null, null, null, timeout),
      holds: () => timeout.tv_sec >= 50 && timeout.tv_sec <= 59,
    }
  },
  pselect: ({ pipe }) => {
    const set = readSet(pipe[0])
    const timeout = Object.assign(new timespec(), { tv_sec: 60 })
    return {
      call: () => pselect(pipe[0] + 1, set, null, null, timeout, null),
      holds: () => FD_ISSET(pipe[0], set) !== 0 && timeout.tv_sec === 60,
    }
  },
  poll: ({ pipe }) => {
    const fds = Object.assign(new pollfd(), { fd: pipe[0], events: POLLIN })
    return { call: () => poll(fds, 1, -1), holds: () => fds.revents === 0 }
  },
  'poll with a timeout': () => ({ call: () => poll(null, 0, 60_000) }),
  ppoll: ({ pipe }) => {
    const fds = Object.assign(new pollfd(), { fd: pipe[0], events: POLLIN })
    return { call: () => ppoll(fds, 1, null, null) }
  },
  'ppoll with a timeout and a mask': () => {
    const timeout = Object.assign(new timespec(), { tv_sec: 60 })
    return { call: () => ppoll(null, 0, timeout, setOf()), holds: () => timeout.tv_sec === 60 }
  },
  epoll_wait: ({ pipe }) => {
    const event = Object.assign(new epoll_event(), { events: EPOLLIN })
    const list = epoll_create1(0)
    epoll_ctl(list, EPOLL_CTL_ADD, pipe[0], event)
    return { call: () => epoll_wait(list, event, 1, -1) }
  },
  'epoll_wait with a timeout': () => ({ call: () => epoll_wait(epoll_create1(0), new epoll_event(), 1, 60_000) }),
  epoll_pwait: () => ({ call: () => epoll_pwait(epoll_create1(0), new epoll_event(), 1, -1, null) }),
  'epoll_pwait with a timeout and a mask': () => ({
    call: () => epoll_pwait(epoll_create1(0), new epoll_event(), 1, 60_000, setOf()),
  }),
  epoll_pwait2: () => ({ call: () => epoll_pwait2(epoll_create1(0), new epoll_event(), 1, null, null) }),
  pause: () => ({ call: pause }),
  sleep: () => ({
    call: () => {
      if (sleep(60) === 0) return 0
      set_errno(EINTR)
      return -1
    },
  }),
  usleep: () => ({ call: () => usleep(60_000_000) }),
  nanosleep: () => {
    const left = new timespec()
    return {
      call: () => nanosleep(Object.assign(new timespec(), { tv_sec: 60 }), left),
      holds: () => left.tv_sec >= 50,
    }
  },
  'recv with SO_RCVTIMEO': ({ pair, buf }) => {
    const timeout = Object.assign(new timeval(), { tv_sec: 60 })
    setsockopt(pair[0], SOL_SOCKET, SO_RCVTIMEO, timeout, sizeof(timeout))
    return { call: () => recv(pair[0], buf, 1, 0) }
  },
  sigsuspend: () => ({ call: () => sigsuspend(setOf()) }),
  sigtimedwait: () => {
    const set = setOf(SIGUSR1)
    sigprocmask(SIG_BLOCK, set, null)
    return { call: () => sigtimedwait(set, null, null) }
  },
}

function setOf(...signals: number[]): sigset_t {
  const set = new sigset_t()
  sigemptyset(set)
  for (const signum of signals) sigaddset(set, signum)
  return set
}

function readSet(fd: number): fd_set {
  const set = new fd_set()
  FD_SET(fd, set)
  return set
}
