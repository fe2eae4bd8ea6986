import { getgrouplist, initgroups } from 'libposix/grp.h'
import { getgroups } from 'libposix/unistd.h'

const [list, count, now] = [new Uint32Array(64), Int32Array.of(64), new Uint32Array(64)]
getgrouplist('root', 77, list, count)
console.log(initgroups('root', 77), getgroups(64, now) === count[0], now.includes(77))
