import { fprintf, stderr } from 'libposix/stdio.h'

fprintf(stderr, '%s-%d-%s', 'one', 2, 'x'.repeat(100))
