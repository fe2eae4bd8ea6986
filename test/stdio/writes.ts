import { putchar, puts } from 'libposix/stdio.h'

puts('a line')
putchar('x')
putchar(0x79)
putchar('\n')
