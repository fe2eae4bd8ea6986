import { read, write } from 'libposix/unistd.h'

write(1, 'up', 2)
read(0, Buffer.alloc(1), 1)
