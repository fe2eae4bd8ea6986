// What differs by processor, tried in one program: the kernel's structs, the numbers of its calls, signals' frames, threads, and fork. It runs on any
// processor.
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { arch, tmpdir } from 'node:os'
import { array, int, shared, sizeof, start, str } from 'libposix'
import { htonl, htons, INADDR_LOOPBACK } from 'libposix/arpa/inet.h'
import { EINTR, errno } from 'libposix/errno.h'
import { F_GETFL, fcntl, O_CREAT, O_DIRECTORY, O_NOFOLLOW, O_RDONLY, O_RDWR, open } from 'libposix/fcntl.h'
import { sockaddr_in } from 'libposix/netinet/in.h'
import { POLLIN, poll, pollfd } from 'libposix/poll.h'
import {
  pthread_create,
  pthread_join,
  pthread_mutex_lock,
  pthread_mutex_t,
  pthread_mutex_unlock,
  pthread_t,
} from 'libposix/pthread.h'
import { openpty } from 'libposix/pty.h'
import { kill, SIGALRM, SIGCONT, SIGKILL, SIGSTOP, SIGUSR1, sigaction } from 'libposix/signal.h'
import { fclose, fgets, fopen, fprintf, snprintf, sscanf } from 'libposix/stdio.h'
import { EPOLL_CTL_ADD, EPOLLIN, epoll_create1, epoll_ctl, epoll_event, epoll_wait } from 'libposix/sys/epoll.h'
import { FD_ISSET, FD_SET, fd_set, select } from 'libposix/sys/select.h'
import {
  AF_INET,
  AF_UNIX,
  accept,
  bind,
  CMSG_DATA,
  CMSG_FIRSTHDR,
  CMSG_LEN,
  CMSG_SPACE,
  connect,
  getsockname,
  listen,
  msghdr,
  recv,
  recvmsg,
  SCM_RIGHTS,
  SOCK_STREAM,
  SOL_SOCKET,
  send,
  sendmsg,
  socket,
  socketpair,
} from 'libposix/sys/socket.h'
import { lstat, S_ISREG, stat } from 'libposix/sys/stat.h'
import { iovec } from 'libposix/sys/uio.h'
import { uname, utsname } from 'libposix/sys/utsname.h'
import { WCONTINUED, WEXITSTATUS, WIFCONTINUED, WSTOPSIG, WTERMSIG, WUNTRACED, waitpid } from 'libposix/sys/wait.h'
import { B9600, cfgetospeed, cfsetospeed, TCSANOW, tcgetattr, tcsetattr, termios } from 'libposix/termios.h'
import { _exit, alarm, close, fork, getpid, pause, pipe, read, write } from 'libposix/unistd.h'

let directory
let path
const count = shared(int)
const mutex = shared(pthread_mutex_t)

export function add(times) {
  for (let i = 0; i < times; i++) {
    pthread_mutex_lock(mutex)
    count[0] += 1
    pthread_mutex_unlock(mutex)
  }
}

const tests = {
  'files, flags and stat'() {
    const fd = open(path, O_RDWR | O_CREAT, 0o640)
    assert.equal(write(fd, Buffer.from('twelve bytes'), 12), 12)
    const found = new stat()
    assert.equal(lstat(path, found), 0)
    const node = statSync(path)
    assert.deepEqual([found.st_size, found.st_ino, found.st_mode, found.st_nlink], [12, node.ino, node.mode, 1])
    assert.equal(S_ISREG(found.st_mode), 1)
    assert.equal(fcntl(fd, F_GETFL, 0) & O_RDWR, O_RDWR)
    // These have other numbers on arm64.
    assert.equal(open(path, O_RDONLY | O_DIRECTORY), -1)
    assert.equal(close(open(directory, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)), 0)
    close(fd)
  },
  'a TCP connection'() {
    const server = socket(AF_INET, SOCK_STREAM, 0)
    const address = new sockaddr_in({
      sin_family: AF_INET,
      sin_addr: { s_addr: htonl(INADDR_LOOPBACK) },
      sin_port: htons(0),
    })
    assert.equal(bind(server, address, sizeof(address)), 0)
    assert.equal(listen(server, 5), 0)
    assert.equal(getsockname(server, address, Uint32Array.of(sizeof(address))), 0)
    const client = socket(AF_INET, SOCK_STREAM, 0)
    assert.equal(connect(client, address, sizeof(address)), 0)
    const peer = accept(server, null, null)
    assert.equal(send(client, Buffer.from('hello'), 5, 0), 5)
    const ready = array(pollfd, 1)
    Object.assign(ready[0], { fd: peer, events: POLLIN })
    assert.deepEqual([poll(ready, 1, 5000), ready[0].revents], [1, POLLIN])
    const set = new fd_set()
    FD_SET(peer, set)
    assert.equal(select(peer + 1, set, null, null, null), 1)
    assert.ok(FD_ISSET(peer, set))
    const text = Buffer.alloc(10)
    assert.equal(recv(peer, text, 10, 0), 5)
    assert.equal(str(text), 'hello')
    for (const fd of [server, client, peer]) close(fd)
  },
  'epoll_event, which is packed on x86-64 alone'() {
    const fds = new Int32Array(2)
    pipe(fds)
    const queue = epoll_create1(0)
    for (const fd of fds.subarray(0, 1)) {
      const event = new epoll_event()
      event.events = EPOLLIN
      event.data.fd = fd
      assert.equal(epoll_ctl(queue, EPOLL_CTL_ADD, fd, event), 0)
    }
    write(fds[1], Buffer.from('x'), 1)
    const events = array(epoll_event, 4)
    assert.equal(epoll_wait(queue, events, 4, 5000), 1)
    assert.deepEqual(
      [events[0].events, events[0].data.fd, sizeof(epoll_event)],
      [EPOLLIN, fds[0], arch() === 'x64' ? 12 : 16],
    )
    for (const fd of [...fds, queue]) close(fd)
  },
  'a descriptor in a message'() {
    const ends = new Int32Array(2)
    socketpair(AF_UNIX, SOCK_STREAM, 0, ends)
    const message = (data, control) => {
      const header = new msghdr()
      header.msg_iov = new iovec({ iov_base: data, iov_len: data.length })
      header.msg_iovlen = 1
      header.msg_control = control
      header.msg_controllen = control.length
      return header
    }
    const sent = message(Buffer.from('f'), Buffer.alloc(CMSG_SPACE(4)))
    const part = CMSG_FIRSTHDR(sent)
    Object.assign(part, { cmsg_level: SOL_SOCKET, cmsg_type: SCM_RIGHTS, cmsg_len: CMSG_LEN(4) })
    const file = open(path, O_RDONLY)
    Buffer.from(CMSG_DATA(part).buffer, CMSG_DATA(part).byteOffset).writeInt32LE(file)
    assert.equal(sendmsg(ends[0], sent, 0), 1)
    const got = message(Buffer.alloc(1), Buffer.alloc(CMSG_SPACE(4)))
    assert.equal(recvmsg(ends[1], got, 0), 1)
    const data = CMSG_DATA(CMSG_FIRSTHDR(got))
    const copy = Buffer.from(data.buffer, data.byteOffset).readInt32LE()
    const text = Buffer.alloc(12)
    assert.deepEqual([read(copy, text, 12), text.toString()], [12, 'twelve bytes'])
    for (const fd of [...ends, file, copy]) close(fd)
  },
  stdio() {
    const stream = fopen(path, 'w')
    fprintf(stream, '%d %s %.2f %c %lx\n', -5, 'text', 2.5, 'z', 2 ** 40)
    fclose(stream)
    assert.equal(readFileSync(path, 'latin1'), '-5 text 2.50 z 10000000000\n')
    const again = fopen(path, 'r')
    const line = Buffer.alloc(80)
    fgets(line, 80, again)
    fclose(again)
    const [number, word, fraction] = [new Int32Array(1), Buffer.alloc(10), new Float64Array(1)]
    assert.equal(sscanf(str(line), '%d %9s %lf', number, word, fraction), 3)
    assert.deepEqual([number[0], str(word), fraction[0]], [-5, 'text', 2.5])
    assert.equal(snprintf(line, 80, '%Lf %10.3e', 1.5, 12345.678), 19)
  },
  'a terminal'() {
    const [master, slave] = [new Int32Array(1), new Int32Array(1)]
    assert.equal(openpty(master, slave, null, null, null), 0)
    const attributes = new termios()
    assert.equal(tcgetattr(slave[0], attributes), 0)
    cfsetospeed(attributes, B9600)
    assert.equal(tcsetattr(slave[0], TCSANOW, attributes), 0)
    const set = new termios()
    tcgetattr(slave[0], set)
    assert.deepEqual([cfgetospeed(set), set.c_lflag], [B9600, attributes.c_lflag])
    close(master[0])
    close(slave[0])
  },
  'the machine'() {
    const names = new utsname()
    assert.equal(uname(names), 0)
    assert.equal(str(names.machine), { x64: 'x86_64', arm64: 'aarch64' }[arch()])
  },
  signals() {
    const heard = []
    const action = new sigaction()
    action.sa_handler = signum => heard.push(signum)
    assert.equal(sigaction(SIGUSR1, action, null), 0)
    assert.equal(sigaction(SIGALRM, action, null), 0)
    kill(getpid(), SIGUSR1)
    assert.deepEqual(heard, [SIGUSR1])
    alarm(1)
    assert.equal(pause(), -1)
    assert.deepEqual([errno, heard], [EINTR, [SIGUSR1, SIGALRM]])
  },
  fork() {
    const ends = new Int32Array(2)
    const status = new Int32Array(1)
    pipe(ends)
    const child = fork()
    if (child === 0) {
      write(ends[1], Buffer.from(`${getpid() !== 0}`), 4)
      _exit(7)
    }
    const text = Buffer.alloc(4)
    assert.equal(read(ends[0], text, 4), 4)
    assert.equal(waitpid(child, status, 0), child)
    assert.deepEqual([text.toString(), WEXITSTATUS(status[0])], ['true', 7])
  },
  'a child that is stopped, goes on and is killed'() {
    const status = new Int32Array(1)
    const child = fork()
    if (child === 0) for (;;) pause()
    kill(child, SIGSTOP)
    assert.deepEqual([waitpid(child, status, WUNTRACED), WSTOPSIG(status[0])], [child, SIGSTOP])
    kill(child, SIGCONT)
    assert.deepEqual([waitpid(child, status, WCONTINUED), WIFCONTINUED(status[0])], [child, 1])
    kill(child, SIGKILL)
    assert.deepEqual([waitpid(child, status, 0), WTERMSIG(status[0])], [child, SIGKILL])
  },
  'threads under a mutex'() {
    const threads = pthread_t.array(3)
    for (let i = 0; i < 3; i++) assert.equal(pthread_create(threads.subarray(i), null, add, 10_000), 0)
    for (const thread of threads) assert.equal(pthread_join(thread, null), 0)
    assert.equal(count[0], 30_000)
  },
  'fork after threads have ended'() {
    const status = new Int32Array(1)
    const child = fork()
    if (child === 0) _exit(count[0] === 30_000 ? 3 : 4)
    assert.deepEqual([waitpid(child, status, 0), WEXITSTATUS(status[0])], [child, 3])
  },
}

start(() => {
  directory = mkdtempSync(`${tmpdir()}/libposix-`)
  path = `${directory}/file`
  const chosen = Object.entries(tests).filter(([name]) => process.env.CORE_FORKS !== 'no' || !/fork|child/.test(name))
  let failed = 0
  for (const [name, test] of chosen) {
    try {
      test()
      console.log(`works  ${name}`)
    } catch (error) {
      failed++
      console.log(`FAILED ${name}\n${error.stack}`)
    }
  }
  rmSync(directory, { recursive: true })
  console.log(`${chosen.length - failed} passed, ${failed} failed, on ${arch()}`)
  return failed === 0 ? 0 : 1
})
