import { getgroups, group_member } from 'libposix/unistd.h'
import { outcome } from '../../support/errors.ts'

process.setgroups!([1, 2, 3])
console.log(getgroups(0, null), outcome(getgroups(2, new Uint32Array(2))), outcome(getgroups(3, null)))
console.log(group_member(2), group_member(4))
