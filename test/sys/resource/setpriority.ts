import { getpriority, PRIO_PROCESS, setpriority } from 'libposix/sys/resource.h'

console.log(setpriority(PRIO_PROCESS, 0, 19), getpriority(PRIO_PROCESS, process.pid))
