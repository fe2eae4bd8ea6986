// Calls getopt for the first time in its process, as its argument says.
import { printf } from 'libposix/stdio.h'
import { getopt, optind } from 'libposix/unistd.h'

const argv = ['./first-call', 'a', '-n', 'b']
printf('%d ', getopt(argv.length, argv, process.argv[2] ?? ''))
printf('%d %s\n', optind, argv.slice(1).join(' '))
