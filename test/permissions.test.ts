// EACCES of every call with a path: another user's files, as seen by a process without privileges.
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { sizeof } from 'libposix'
import { AF_UNIX, bind, SOCK_DGRAM, SOCK_STREAM, socket } from 'libposix/sys/socket.h'
import { sockaddr_un } from 'libposix/sys/un.h'
import { close, geteuid } from 'libposix/unistd.h'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { node } from './support/node.ts'
import { place } from './support/place.ts'

const dir = place()
const sockets = { stream: SOCK_STREAM, datagrams: SOCK_DGRAM }
const open: number[] = []

beforeAll(() => {
  for (const name of ['closed', 'readonly', 'readonly/below']) mkdirSync(dir.at(name))
  for (const name of ['closed/file', 'readonly/file', 'secret']) dir.at(name, 'x')
  symlinkSync('file', dir.at('closed/link'))
  for (const [name, type] of Object.entries(sockets)) {
    const address = new sockaddr_un()
    address.sun_family = AF_UNIX
    address.sun_path.write(dir.at(name))
    const s = socket(AF_UNIX, type, 0)
    expect(bind(s, address, sizeof(address))).toBe(0)
    open.push(s)
  }
  for (const name of ['closed', 'secret', ...Object.keys(sockets)]) chmodSync(dir.at(name), 0)
  chmodSync(dir.at('readonly'), 0o555)
  chmodSync(dir.path, 0o755)
})
afterAll(() => {
  for (const fd of open) close(fd)
  for (const name of ['closed', 'readonly']) chmodSync(dir.at(name), 0o755)
})

const calls: Readonly<Record<string, readonly string[]>> = {
  'unistd.h': [
    "access('secret', R_OK)",
    "faccessat(AT_FDCWD, 'closed/file', F_OK, 0)",
    "euidaccess('secret', R_OK)",
    "chown('closed/file', -1 >>> 0, -1 >>> 0)",
    "lchown('closed/link', -1 >>> 0, -1 >>> 0)",
    "fchownat(AT_FDCWD, 'closed/file', -1 >>> 0, -1 >>> 0, 0)",
    "link('closed/file', 'readonly/new')",
    "linkat(AT_FDCWD, 'closed/file', AT_FDCWD, 'readonly/new', 0)",
    "symlink('x', 'readonly/new')",
    "symlinkat('x', AT_FDCWD, 'readonly/new')",
    "readlink('closed/link', Buffer.alloc(9), 9)",
    "readlinkat(AT_FDCWD, 'closed/link', Buffer.alloc(9), 9)",
    "unlink('readonly/file')",
    "unlinkat(AT_FDCWD, 'readonly/file', 0)",
    "rmdir('readonly/below')",
    "truncate('secret', 0)",
    "chdir('closed')",
    "fchdir(open('closed', O_PATH))",
    "chroot('closed')",
    "execv('secret', ['x'])",
  ],
  'fcntl.h': [
    "open('secret', O_RDONLY)",
    "open('readonly/new', O_CREAT | O_WRONLY, 0o600)",
    "openat(AT_FDCWD, 'closed/file', O_RDONLY)",
    "creat('readonly/new', 0o600)",
  ],
  'sys/stat.h': ["lstat('closed/file', new stat())", "mkdir('readonly/new', 0o700)", "mkfifo('readonly/new', 0o600)"],
  'sys/socket.h': [
    "bind(socket(AF_UNIX, SOCK_STREAM, 0), address('readonly/new'), sizeof(sockaddr_un))",
    "connect(socket(AF_UNIX, SOCK_STREAM, 0), address('stream'), sizeof(sockaddr_un))",
    "connect(socket(AF_UNIX, SOCK_STREAM, 0), address('closed/file'), sizeof(sockaddr_un))",
    "sendto(socket(AF_UNIX, SOCK_DGRAM, 0), 'x', 1, 0, address('datagrams'), sizeof(sockaddr_un))",
    "sendmsg(socket(AF_UNIX, SOCK_DGRAM, 0), message('datagrams'), 0)",
  ],
}

describe('EACCES', () => {
  it.each(Object.entries(calls))('of %s', async (header, expressions) => {
    const drop = geteuid() === 0 ? 'process.setgroups([]); process.setgid(65534); process.setuid(65534)' : ''
    const called = new Set(expressions.join(' ').match(/\b[a-z]\w*(?=\()/g))
    for (const name of ['open', 'sizeof', 'address', 'message']) called.delete(name)
    const program = `
      import * as header from 'libposix/${header}'
      import * as errno from 'libposix/errno.h'
      import { AT_FDCWD, O_CREAT, O_PATH, O_RDONLY, O_WRONLY, open } from 'libposix/fcntl.h'
      import { array, sizeof } from 'libposix'
      import { iovec } from 'libposix/sys/uio.h'
      import { sockaddr_un } from 'libposix/sys/un.h'
      const { AF_UNIX, SOCK_STREAM, SOCK_DGRAM, R_OK, F_OK, ${[...called].join(', ')} } = header
      process.chdir(${JSON.stringify(dir.path)})
      ${drop}
      function address(path) {
        const a = new sockaddr_un()
        a.sun_family = AF_UNIX
        a.sun_path.write(path)
        return a
      }
      function message(path) {
        const m = new header.msghdr(), iov = array(iovec, 1)
        iov[0].iov_base = Buffer.from('x')
        iov[0].iov_len = 1
        m.msg_name = address(path)
        m.msg_namelen = sizeof(sockaddr_un)
        m.msg_iov = iov
        m.msg_iovlen = 1
        return m
      }
      const said = (text, result) => console.log(text, result, Object.keys(errno).find(key => /^E/.test(key) && errno[key] === errno.errno))
      ${expressions.map(text => `said(${JSON.stringify(text)}, ${text})`).join('\n      ')}`
    const end = await node(program)
    expect(end.stderr).toBe('')
    expect(end.stdout).toBe(expressions.map(text => `${text} -1 EACCES\n`).join(''))
  })
})
