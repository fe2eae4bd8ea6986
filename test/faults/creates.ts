// What makes descriptors, or maps memory, where there is no more: -1 or NULL with errno, and nothing left behind.
import { opendir, scandir } from 'libposix/dirent.h'
import { EMFILE, ENOMEM } from 'libposix/errno.h'
import { F_GETFD, fcntl, O_RDONLY, open } from 'libposix/fcntl.h'
import { getifaddrs } from 'libposix/ifaddrs.h'
import { openpty } from 'libposix/pty.h'
import { sigset_t } from 'libposix/signal.h'
import { fopen, popen, tmpfile } from 'libposix/stdio.h'
import { epoll_create1 } from 'libposix/sys/epoll.h'
import { eventfd } from 'libposix/sys/eventfd.h'
import { inotify_init1 } from 'libposix/sys/inotify.h'
import { MAP_ANONYMOUS, MAP_FAILED, MAP_PRIVATE, memfd_create, mmap, PROT_READ } from 'libposix/sys/mman.h'
import { signalfd } from 'libposix/sys/signalfd.h'
import { AF_UNIX, accept, SOCK_STREAM, socket, socketpair } from 'libposix/sys/socket.h'
import { timerfd_create } from 'libposix/sys/timerfd.h'
import { dup, pipe } from 'libposix/unistd.h'
import { outcome } from '../support/errors.ts'
import { failing, failingToMap } from '../support/inject.ts'
import { tell } from '../support/tell.ts'

const two = new Int32Array(2)
const calls: Record<string, () => unknown> = {
  socket: () => socket(AF_UNIX, SOCK_STREAM, 0),
  socketpair: () => socketpair(AF_UNIX, SOCK_STREAM, 0, two),
  accept: () => accept(0, null, null),
  pipe: () => pipe(two),
  dup: () => dup(0),
  open: () => open('/dev/null', O_RDONLY),
  epoll_create1: () => epoll_create1(0),
  eventfd: () => eventfd(0, 0),
  timerfd_create: () => timerfd_create(0, 0),
  inotify_init1: () => inotify_init1(0),
  signalfd: () => signalfd(-1, new sigset_t(), 0),
  memfd_create: () => memfd_create('name', 0),
  openpty: () => openpty(two, two, null, null, null),
  opendir: () => opendir('/') ?? -1,
  scandir: () => scandir('/', [[]], null, null),
  fopen: () => fopen('/dev/null', 'r') ?? -1,
  tmpfile: () => tmpfile() ?? -1,
  popen: () => popen('exit 0', 'r') ?? -1,
  getifaddrs: () => getifaddrs([null]),
}

const open_ = (): number =>
  Array.from({ length: 256 }, (_, fd) => fcntl(fd, F_GETFD)).filter(flags => flags !== -1).length

const length = 4096 * 77
failingToMap(length, ENOMEM)
const mapped = mmap(null, length, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
const refused = mapped === MAP_FAILED ? outcome(-1) : 'mapped'

const before = open_()
failing(
  [
    'socket',
    'socketpair',
    'accept',
    'accept4',
    'pipe',
    'pipe2',
    'dup',
    'openat',
    'epoll_create1',
    'eventfd2',
    'timerfd_create',
    'inotify_init1',
    'signalfd4',
    'memfd_create',
  ],
  EMFILE,
)
const wrong = Object.entries(calls).flatMap(([name, call]) => {
  const got = outcome(call())
  return got === 'EMFILE' ? [] : [`${name}: ${got}`]
})
tell({ wrong, refused, left: open_() - before })
