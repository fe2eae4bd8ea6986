import koffi from 'koffi'

const read = koffi.load('libc.so.6').func('long read(int fd, void *buf, size_t count)')
const BUF_SIZE = 65536
const buf = Buffer.alloc(BUF_SIZE)
console.log('0')
while (read(0, buf, BUF_SIZE) > 0);
