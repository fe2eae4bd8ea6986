import { IPC_CREAT, IPC_PRIVATE, IPC_RMID, msgbuf, msgctl, msgget, msgrcv } from 'libposix/sys/msg.h'
import { nameOfError } from '../../support/errors.ts'
import { interrupted } from '../../support/interrupted.ts'

const queue = msgget(IPC_PRIVATE, IPC_CREAT | 0o600)
const [result, error, handled] = interrupted(() => msgrcv(queue, new msgbuf(), 1, 0, 0))
msgctl(queue, IPC_RMID, null)
console.log(result, nameOfError(error), handled)
