// vscanf reads what vprintf writes: a number and a word of standard input.
import { fflush, stdout, vprintf, vscanf } from 'libposix/stdio.h'

const n = new Int32Array(1)
const word = Buffer.alloc(16)
const stored = vscanf('%d %15s', [n, word])
vprintf('%d: %d %s\n', [stored, n[0]!, word])
fflush(stdout)
