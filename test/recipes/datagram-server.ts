import { sizeof } from 'libposix'
import { err } from 'libposix/err.h'
import { watch } from 'libposix/loop'
import { POLLIN } from 'libposix/poll.h'
import { AF_UNIX, bind, MSG_DONTWAIT, recv, SOCK_DGRAM, socket } from 'libposix/sys/socket.h'
import { sockaddr_un } from 'libposix/sys/un.h'
import { LOG_FAC, LOG_PRI } from 'libposix/syslog.h'

const path = process.argv[2] ?? './log'
const address = new sockaddr_un({ sun_family: AF_UNIX, sun_path: path })
const log = socket(AF_UNIX, SOCK_DGRAM, 0)
if (bind(log, address, sizeof(address)) === -1) err(1, path)

const message = Buffer.alloc(65536)
watch(log, POLLIN, () => {
  let length: number
  while ((length = recv(log, message, message.length, MSG_DONTWAIT)) !== -1) {
    const [, number, text] = /^<(\d+)>(.*)/s.exec(message.toString('utf8', 0, length)) ?? [null, '13', '?']
    console.log(`facility ${LOG_FAC(Number(number))}, priority ${LOG_PRI(Number(number))}: ${text}`)
  }
})
console.log(`listening at ${path}`)
