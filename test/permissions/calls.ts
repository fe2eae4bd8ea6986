// Calls with a path that another user may not use.
import { sizeof } from 'libposix'
import { AT_FDCWD, creat, O_CREAT, O_PATH, O_RDONLY, O_WRONLY, open, openat } from 'libposix/fcntl.h'
import { AF_UNIX, bind, connect, msghdr, SOCK_DGRAM, SOCK_STREAM, sendmsg, sendto, socket } from 'libposix/sys/socket.h'
import { lstat, mkdir, mkfifo, stat } from 'libposix/sys/stat.h'
import { iovec } from 'libposix/sys/uio.h'
import { sockaddr_un } from 'libposix/sys/un.h'
import {
  access,
  chdir,
  chown,
  chroot,
  euidaccess,
  execv,
  F_OK,
  faccessat,
  fchdir,
  fchownat,
  lchown,
  link,
  linkat,
  R_OK,
  readlink,
  readlinkat,
  rmdir,
  symlink,
  symlinkat,
  truncate,
  unlink,
  unlinkat,
} from 'libposix/unistd.h'

// No change of owner or group.
const none = 2 ** 32 - 1

/** The calls of each header, each under its text. */
export const calls: Readonly<Record<string, Readonly<Record<string, () => number>>>> = {
  'unistd.h': {
    "access('secret', R_OK)": () => access('secret', R_OK),
    "faccessat(AT_FDCWD, 'closed/file', F_OK, 0)": () => faccessat(AT_FDCWD, 'closed/file', F_OK, 0),
    "euidaccess('secret', R_OK)": () => euidaccess('secret', R_OK),
    "chown('closed/file', none, none)": () => chown('closed/file', none, none),
    "lchown('closed/link', none, none)": () => lchown('closed/link', none, none),
    "fchownat(AT_FDCWD, 'closed/file', none, none, 0)": () => fchownat(AT_FDCWD, 'closed/file', none, none, 0),
    "link('closed/file', 'readonly/new')": () => link('closed/file', 'readonly/new'),
    "linkat(AT_FDCWD, 'closed/file', AT_FDCWD, 'readonly/new', 0)": () =>
      linkat(AT_FDCWD, 'closed/file', AT_FDCWD, 'readonly/new', 0),
    "symlink('x', 'readonly/new')": () => symlink('x', 'readonly/new'),
    "symlinkat('x', AT_FDCWD, 'readonly/new')": () => symlinkat('x', AT_FDCWD, 'readonly/new'),
    "readlink('closed/link', Buffer.alloc(9), 9)": () => readlink('closed/link', Buffer.alloc(9), 9),
    "readlinkat(AT_FDCWD, 'closed/link', Buffer.alloc(9), 9)": () =>
      readlinkat(AT_FDCWD, 'closed/link', Buffer.alloc(9), 9),
    "unlink('readonly/file')": () => unlink('readonly/file'),
    "unlinkat(AT_FDCWD, 'readonly/file', 0)": () => unlinkat(AT_FDCWD, 'readonly/file', 0),
    "rmdir('readonly/below')": () => rmdir('readonly/below'),
    "truncate('secret', 0)": () => truncate('secret', 0),
    "chdir('closed')": () => chdir('closed'),
    "fchdir(open('closed', O_PATH))": () => fchdir(open('closed', O_PATH)),
    "chroot('closed')": () => chroot('closed'),
    "execv('secret', ['x'])": () => execv('secret', ['x']),
  },
  'fcntl.h': {
    "open('secret', O_RDONLY)": () => open('secret', O_RDONLY),
    "open('readonly/new', O_CREAT | O_WRONLY, 0o600)": () => open('readonly/new', O_CREAT | O_WRONLY, 0o600),
    "openat(AT_FDCWD, 'closed/file', O_RDONLY)": () => openat(AT_FDCWD, 'closed/file', O_RDONLY),
    "creat('readonly/new', 0o600)": () => creat('readonly/new', 0o600),
  },
  'sys/stat.h': {
    "lstat('closed/file', new stat())": () => lstat('closed/file', new stat()),
    "mkdir('readonly/new', 0o700)": () => mkdir('readonly/new', 0o700),
    "mkfifo('readonly/new', 0o600)": () => mkfifo('readonly/new', 0o600),
    "bind(socket(AF_UNIX, SOCK_STREAM, 0), address('readonly/new'), sizeof(sockaddr_un))": () =>
      bind(socket(AF_UNIX, SOCK_STREAM, 0), address('readonly/new'), sizeof(sockaddr_un)),
    "connect(socket(AF_UNIX, SOCK_STREAM, 0), address('stream'), sizeof(sockaddr_un))": () =>
      connect(socket(AF_UNIX, SOCK_STREAM, 0), address('stream'), sizeof(sockaddr_un)),
    "connect(socket(AF_UNIX, SOCK_STREAM, 0), address('closed/file'), sizeof(sockaddr_un))": () =>
      connect(socket(AF_UNIX, SOCK_STREAM, 0), address('closed/file'), sizeof(sockaddr_un)),
    "sendto(socket(AF_UNIX, SOCK_DGRAM, 0), 'x', 1, 0, address('datagrams'), sizeof(sockaddr_un))": () =>
      sendto(socket(AF_UNIX, SOCK_DGRAM, 0), 'x', 1, 0, address('datagrams'), sizeof(sockaddr_un)),
    "sendmsg(socket(AF_UNIX, SOCK_DGRAM, 0), message('datagrams'), 0)": () =>
      sendmsg(socket(AF_UNIX, SOCK_DGRAM, 0), message('datagrams'), 0),
  },
}

function address(path: string): sockaddr_un {
  const made = new sockaddr_un()
  made.sun_family = AF_UNIX
  made.sun_path.write(path)
  return made
}

function message(path: string): msghdr {
  const iov = new iovec()
  iov.iov_base = Buffer.from('x')
  iov.iov_len = 1
  const made = new msghdr()
  made.msg_name = address(path)
  made.msg_namelen = sizeof(sockaddr_un)
  made.msg_iov = iov
  made.msg_iovlen = 1
  return made
}
