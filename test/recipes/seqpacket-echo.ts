import { sizeof } from 'libposix'
import { err } from 'libposix/err.h'
import { watch } from 'libposix/loop'
import { POLLIN } from 'libposix/poll.h'
import { AF_UNIX, accept, bind, listen, recv, SOCK_SEQPACKET, send, socket } from 'libposix/sys/socket.h'
import { sockaddr_un } from 'libposix/sys/un.h'
import { close } from 'libposix/unistd.h'

const path = process.argv[2] ?? './echo'
const address = new sockaddr_un({ sun_family: AF_UNIX, sun_path: path })
const server = socket(AF_UNIX, SOCK_SEQPACKET, 0)
if (bind(server, address, sizeof(address)) === -1 || listen(server, 5) === -1) err(1, path)

const packet = Buffer.alloc(65536)
watch(server, POLLIN, () => serve(accept(server, null, null)))
console.log(`listening at ${path}`)

function serve(client: number): void {
  const watcher = watch(client, POLLIN, () => {
    const length = recv(client, packet, packet.length, 0)
    if (length > 0) return void send(client, packet, length, 0)
    watcher.close()
    close(client)
  })
}
