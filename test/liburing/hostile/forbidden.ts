// A filter under which io_uring_setup(2) fails with the errno that argv[2] names.
import { array } from 'libposix'
import { io_uring, io_uring_queue_init } from 'libposix/liburing.h'
import { BPF_ABS, BPF_JEQ, BPF_JMP, BPF_K, BPF_LD, BPF_RET, BPF_W, sock_filter } from 'libposix/linux/filter.h'
import { address, syscall } from 'libposix/unsafe'

const [PR_SET_SECCOMP, PR_SET_NO_NEW_PRIVS, SECCOMP_MODE_FILTER] = [22, 38, 2]
const [SECCOMP_RET_ERRNO, SECCOMP_RET_ALLOW] = [0x50000, 0x7fff0000]
const SYS_prctl = process.arch === 'arm64' ? 167 : 157
const SYS_io_uring_setup = 425

function forbid(errno: number): number {
  const program = array(sock_filter, 4)
  Object.assign(program[0]!, { code: BPF_LD | BPF_W | BPF_ABS, k: 0 })
  Object.assign(program[1]!, { code: BPF_JMP | BPF_JEQ | BPF_K, jt: 0, jf: 1, k: SYS_io_uring_setup })
  Object.assign(program[2]!, { code: BPF_RET | BPF_K, k: SECCOMP_RET_ERRNO | errno })
  Object.assign(program[3]!, { code: BPF_RET | BPF_K, k: SECCOMP_RET_ALLOW })
  const fprog = new DataView(new ArrayBuffer(16))
  fprog.setUint16(0, 4, true)
  fprog.setBigUint64(8, address(program.bytes), true)
  syscall(SYS_prctl, PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
  syscall(SYS_prctl, PR_SET_SECCOMP, SECCOMP_MODE_FILTER, fprog, 0, 0)
  return io_uring_queue_init(4, new io_uring(), 0)
}

console.log(forbid(Number(process.argv[2])))
