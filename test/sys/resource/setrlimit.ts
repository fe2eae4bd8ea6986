import { getrlimit, RLIM_INFINITY, RLIMIT_CORE, rlimit, setrlimit } from 'libposix/sys/resource.h'

const limit = new rlimit()
limit.rlim_cur = 4096
limit.rlim_max = RLIM_INFINITY
if (setrlimit(RLIMIT_CORE, limit) === -1) {
  limit.rlim_max = 8192
  setrlimit(RLIMIT_CORE, limit)
}
const back = new rlimit()
getrlimit(RLIMIT_CORE, back)
console.log(
  back.rlim_cur,
  back.rlim_max === limit.rlim_max,
  back.every((byte, i) => byte === limit[i]),
)
