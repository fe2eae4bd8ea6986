import { assert, assert_perror } from 'libposix/assert.h'
import { ENOENT } from 'libposix/errno.h'

function check(n: number): void {
  assert(n === 2 * (1 + 1))
}

if (process.argv[2] === 'assert') check(5)
else assert_perror(ENOENT)
