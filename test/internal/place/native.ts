import { read } from 'libposix/unistd.h'

function inner(): void {
  read(0, Buffer.alloc(3), 30)
}

inner()
