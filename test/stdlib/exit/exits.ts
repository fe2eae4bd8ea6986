import { exit } from 'libposix/stdlib.h'

exit(Number(process.argv[2]))
