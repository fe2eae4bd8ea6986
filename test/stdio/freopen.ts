import { freopen, printf, puts, stdout } from 'libposix/stdio.h'

if (freopen(process.argv[2]!, 'w', stdout) !== stdout) process.exit(9)
printf('%d\n', 1)
puts('two')
