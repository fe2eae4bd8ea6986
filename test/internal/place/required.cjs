const { read } = require('libposix/unistd.h')

read(0, Buffer.alloc(3), 30)
