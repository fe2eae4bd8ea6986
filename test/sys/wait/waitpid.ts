import { WEXITSTATUS, waitpid } from 'libposix/sys/wait.h'
import { child } from './children.ts'

const status = Int32Array.of(0)
const first = child(1)
const second = child(2)
console.log(waitpid(second, status, 0) === second, WEXITSTATUS(status[0]))
console.log(waitpid(first, status, 0) === first, WEXITSTATUS(status[0]))
