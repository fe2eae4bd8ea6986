import { setgroups } from 'libposix/grp.h'
import { groupsOfThreads } from './threads.ts'

const result = setgroups(2, Uint32Array.of(7, 9, 11))
console.log(
  result,
  groupsOfThreads(),
  setgroups(0, null),
  process.getgroups!()
    .filter(gid => gid > 1)
    .join(),
)
