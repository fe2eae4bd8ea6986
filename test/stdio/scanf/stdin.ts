import { EOF, fgetc, fgets, getchar, printf, scanf, stdin } from 'libposix/stdio.h'

const n = new Int32Array(1)
const word = Buffer.alloc(20)
const line = Buffer.alloc(20)
printf('%d', scanf('%d', n))
printf(' %d', n[0])
printf(' %d', fgetc(stdin))
printf(' %d %s', scanf('%s', word), word)
printf(' %d', getchar())
fgets(line, 20, stdin)
printf(' <%s>', line)
printf(' %d %d\n', scanf('%d', n), scanf('%d', n) - EOF)
