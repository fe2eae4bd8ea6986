// Receives a descriptor over descriptor 3 and writes to it.
import { CMSG_DATA, CMSG_FIRSTHDR, iovec, msghdr, recvmsg } from 'libposix/sys/socket.h'
import { write } from 'libposix/unistd.h'

const iov = new iovec()
iov.iov_base = Buffer.alloc(1)
iov.iov_len = 1
const msg = new msghdr()
msg.msg_iov = iov
msg.msg_iovlen = 1
msg.msg_control = Buffer.alloc(64)
msg.msg_controllen = 64
recvmsg(3, msg, 0)
const data = CMSG_DATA(CMSG_FIRSTHDR(msg)!)
const fd = Buffer.from(data.buffer, data.byteOffset).readInt32LE()
process.exitCode = write(fd, 'from the child', 14) === 14 ? 0 : 1
