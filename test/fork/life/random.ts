import crypto from 'node:crypto'
import { fork } from 'libposix/unistd.h'
import { endsWell } from './status.ts'

const draw = () => [crypto.randomUUID(), crypto.randomInt(2 ** 47), crypto.randomBytes(8).toString('hex')]
draw()
const pid = fork()
if (pid !== 0) endsWell(pid)
console.log(...draw())
