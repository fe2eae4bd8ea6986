// Writes that find room for less than all: a file may have ten bytes more.
import { F_GETFL, fcntl, O_CREAT, O_RDWR, open } from 'libposix/fcntl.h'
import { SIG_IGN, SIGXFSZ, signal } from 'libposix/signal.h'
import { fclose, fdopen, ferror, fflush, fwrite } from 'libposix/stdio.h'
import { RLIMIT_FSIZE, rlimit, setrlimit } from 'libposix/sys/resource.h'
import { sendfile } from 'libposix/sys/sendfile.h'
import { iovec, writev } from 'libposix/sys/uio.h'
import { lseek, pwrite, write } from 'libposix/unistd.h'
import { outcome } from '../support/errors.ts'
import { tell } from '../support/tell.ts'

signal(SIGXFSZ, SIG_IGN)
const fd = open(process.argv[2]!, O_RDWR | O_CREAT, 0o600)
const source = open(process.execPath, 0)
const data = Buffer.alloc(16, 'x')
setrlimit(RLIMIT_FSIZE, new rlimit({ rlim_cur: 10, rlim_max: 10 }))

const at = (offset: number, call: () => number): unknown => {
  lseek(fd, offset, 0)
  return outcome(call())
}
const results = [
  at(4, () => write(fd, data, 16)),
  at(10, () => write(fd, data, 16)),
  at(0, () => pwrite(fd, data, 16, 7)),
  at(2, () => writev(fd, new iovec({ iov_base: data, iov_len: 16 }), 1)),
  at(1, () => sendfile(fd, source, null, 16)),
]
lseek(fd, 0, 0)
const stream = fdopen(fd, 'w')!
const kept = fwrite(data, 1, 16, stream)
const flushed = outcome(fflush(stream))
const failed = ferror(stream) !== 0
fclose(stream)
tell({ results, kept, flushed, failed, closed: outcome(fcntl(fd, F_GETFL)) })
