import {
  CPU_ISSET,
  CPU_SET,
  CPU_SETSIZE,
  CPU_ZERO,
  cpu_set_t,
  sched_getaffinity,
  sched_getcpu,
  sched_setaffinity,
} from 'libposix/sched.h'

const mask = new cpu_set_t()
sched_getaffinity(0, cpu_set_t.size, mask)
let cpu = CPU_SETSIZE - 1
while (!CPU_ISSET(cpu, mask)) cpu--
CPU_ZERO(mask)
CPU_SET(cpu, mask)
console.log(sched_setaffinity(0, cpu_set_t.size, mask), sched_getcpu() === cpu)
