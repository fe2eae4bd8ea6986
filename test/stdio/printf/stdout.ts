import { printf } from 'libposix/stdio.h'

if (printf('%d %s\n', 42, 'text') !== 8) process.exit(9)
