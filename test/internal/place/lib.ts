import { getline, stdin } from 'libposix/stdio.h'

getline([null], new BigUint64Array(), stdin)
