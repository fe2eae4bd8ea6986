// What calls are made on: descriptors of every kind, streams, directories; open, closed, and some that never were.
import { rmSync, writeFileSync } from 'node:fs'
import { sizeof } from 'libposix'
import { htonl } from 'libposix/arpa/inet.h'
import { closedir, type DIR, fdopendir, opendir } from 'libposix/dirent.h'
import { O_CREAT, O_NONBLOCK, O_RDONLY, O_RDWR, open } from 'libposix/fcntl.h'
import { INADDR_LOOPBACK, sockaddr_in } from 'libposix/netinet/in.h'
import { SIGUSR2, sigaddset, sigset_t } from 'libposix/signal.h'
import { type FILE, fclose, fopen, stdin, stdout, tmpfile } from 'libposix/stdio.h'
import { posix_openpt } from 'libposix/stdlib.h'
import { EPOLL_CTL_ADD, epoll_create1, epoll_ctl, epoll_event } from 'libposix/sys/epoll.h'
import { EFD_NONBLOCK, eventfd } from 'libposix/sys/eventfd.h'
import { inotify_init1 } from 'libposix/sys/inotify.h'
import { memfd_create } from 'libposix/sys/mman.h'
import { pidfd_open } from 'libposix/sys/pidfd.h'
import { signalfd } from 'libposix/sys/signalfd.h'
import * as sockets from 'libposix/sys/socket.h'
import { mkdir, mkfifo } from 'libposix/sys/stat.h'
import { timerfd_create } from 'libposix/sys/timerfd.h'
import { closefrom, dup2, pipe, symlink, write } from 'libposix/unistd.h'
import type { Random } from './random.ts'

const {
  AF_INET,
  AF_INET6,
  AF_NETLINK,
  AF_UNIX,
  SOCK_DGRAM,
  SOCK_STREAM,
  SOCK_RAW,
  SOCK_SEQPACKET,
  bind,
  connect,
  listen,
  socket,
  socketpair,
} = sockets

export class Things {
  #descriptors: number[] = []
  #streams: FILE[] = []
  #directories: (DIR | null)[] = []
  readonly #first: number

  constructor() {
    // What Node has opened by now is not the program's; what is opened from here on goes with each renewal.
    this.#first = open('/dev/null', O_RDONLY)
  }

  /** Closes all, and opens one of each kind. */
  renew(): void {
    this.#free()
    closefrom(this.#first)
    for (const fd of [0, 1]) {
      const null_ = open('/dev/null', O_RDWR)
      if (null_ > 2) dup2(null_, fd)
    }
    closefrom(this.#first)
    for (const name of ['a-file', 'a-fifo', 'a-link', 'a-socket', 'a-dir'])
      rmSync(name, { recursive: true, force: true })
    writeFileSync('a-file', 'one line\nanother 12 0x1f\n')
    // Another thread's calls may have made something of these names again by now.
    mkdir('a-dir', 0o700)
    mkfifo('a-fifo', 0o600)
    symlink('a-file', 'a-link')
    const two = new Int32Array(2)
    const pairs = [AF_UNIX, AF_UNIX, AF_UNIX].flatMap((family, i) => {
      socketpair(family, [SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET][i]!, 0, two)
      return [...two]
    })
    pipe(two)
    write(two[1]!, 'in the pipe', 11)
    const local = new sockaddr_in({ sin_family: AF_INET, sin_addr: htonl(INADDR_LOOPBACK) })
    const [listener, client, datagrams] = [SOCK_STREAM, SOCK_STREAM, SOCK_DGRAM].map(type => socket(AF_INET, type, 0))
    bind(listener!, local, sizeof(local))
    listen(listener!, 4)
    sockets.getsockname(listener!, local, Uint32Array.of(sizeof(local)))
    connect(client!, local, sizeof(local))
    bind(datagrams!, new sockaddr_in({ sin_family: AF_INET }), sizeof(local))
    const set = new sigset_t()
    sigaddset(set, SIGUSR2)
    const epoll = epoll_create1(0)
    epoll_ctl(epoll, EPOLL_CTL_ADD, two[0]!, new epoll_event({ events: 1 }))
    this.#descriptors = [
      ...pairs,
      ...two,
      listener!,
      client!,
      datagrams!,
      epoll,
      socket(AF_INET6, SOCK_STREAM | O_NONBLOCK, 0),
      socket(AF_INET6, SOCK_DGRAM, 0),
      socket(AF_NETLINK, SOCK_RAW, 0),
      open('a-file', O_RDWR | O_CREAT, 0o600),
      open('/dev/urandom', O_RDONLY),
      open('/dev/full', O_RDWR),
      open('.', O_RDONLY),
      open('a-fifo', O_RDWR | O_NONBLOCK),
      posix_openpt(O_RDWR),
      memfd_create('memory', 0),
      eventfd(1, EFD_NONBLOCK),
      timerfd_create(1, 0),
      inotify_init1(O_NONBLOCK),
      signalfd(-1, set, O_NONBLOCK),
      pidfd_open(process.pid, 0),
    ].filter(fd => fd > 2)
    this.#streams = [
      tmpfile(),
      fopen('a-file', 'r+'),
      fopen('/dev/null', 'r+'),
      fopen('/dev/full', 'w'),
      fopen('/dev/urandom', 'r'),
      fopen('a-file', 'r'),
      stdin,
      stdout,
    ].filter(stream => stream !== null)
    const closed = fopen('a-file', 'r')
    if (closed) {
      fclose(closed)
      this.#streams.push(closed)
    }
    this.#directories = [opendir('.'), opendir('a-dir'), fdopendir(open('/', O_RDONLY))]
  }

  close(): void {
    this.#free()
    closefrom(this.#first)
  }

  /** To close the descriptor of a directory or stream does not free its memory, as in C. */
  #free(): void {
    const closes = [
      ...this.#directories.map(directory => () => directory && closedir(directory)),
      ...this.#streams.filter(stream => stream !== stdin && stream !== stdout).map(stream => () => fclose(stream)),
    ]
    this.#directories = []
    this.#streams = []
    for (const close of closes)
      try {
        close()
      } catch {
        // A call has closed it.
      }
  }

  descriptor(random: Random): number {
    return random.once(12)
      ? random.of([-1, 0, 1, 2, 3, 4, 5, 6, 10, 1023, 1024, 65_536, -100])
      : random.of(this.#descriptors)
  }

  stream(random: Random): FILE {
    return random.of(this.#streams)
  }

  directory(random: Random): DIR | null {
    return random.of(this.#directories)
  }

  any(random: Random): unknown {
    return random.of([...this.#streams, ...this.#directories, ...this.#descriptors])
  }
}
