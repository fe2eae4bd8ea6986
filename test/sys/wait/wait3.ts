import { rusage } from 'libposix/sys/resource.h'
import { WEXITSTATUS, wait3 } from 'libposix/sys/wait.h'
import { child } from './children.ts'

const status = Int32Array.of(0)
const usage = new rusage()
const pid = child(1)
console.log(wait3(status, 0, usage) === pid, WEXITSTATUS(status[0]), usage.ru_maxrss > 1000)
