import { getchar, printf } from 'libposix/stdio.h'

printf('%d %d %d', getchar(), getchar(), getchar())
