import { O_CREAT, O_RDWR } from 'libposix/fcntl.h'
import { mq_notify, mq_open, mq_receive, mq_send, mq_unlink } from 'libposix/mqueue.h'
import { SIGUSR2, sigaction } from 'libposix/signal.h'
import { getpid } from 'libposix/unistd.h'
import { nameOfError } from '../support/errors.ts'
import { interrupted } from '../support/interrupted.ts'

const name = `/libposix-${getpid()}`
const queue = mq_open(name, O_RDWR | O_CREAT, 0o600, null)
mq_unlink(name)
const [result, error, handled] = interrupted(() => mq_receive(queue, Buffer.alloc(8192), 8192, null))
console.log(result, nameOfError(error), handled)

sigaction(SIGUSR2, new sigaction({ sa_handler: () => console.log('notified') }), null)
const event = Buffer.alloc(64)
event.writeInt32LE(SIGUSR2, 8)
mq_notify(queue, event as never)
mq_send(queue, 'a', 1, 0)
