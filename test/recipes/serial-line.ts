import { err } from 'libposix/err.h'
import { O_NOCTTY, O_RDWR, open } from 'libposix/fcntl.h'
import { watch } from 'libposix/loop'
import { POLLHUP, POLLIN } from 'libposix/poll.h'
import { B115200, cfmakeraw, cfsetspeed, TCSANOW, tcgetattr, tcsetattr, termios } from 'libposix/termios.h'
import { close, read, write } from 'libposix/unistd.h'

const device = process.argv[2] ?? '/dev/ttyUSB0'
const line = open(device, O_RDWR | O_NOCTTY)
if (line === -1) err(1, device)
const settings = new termios()
tcgetattr(line, settings)
cfmakeraw(settings)
cfsetspeed(settings, B115200)
tcsetattr(line, TCSANOW, settings)

const bytes = Buffer.alloc(256)
let text = ''
const watcher = watch(line, POLLIN, revents => {
  const length = revents & POLLIN ? read(line, bytes, bytes.length) : 0
  text += bytes.toString('latin1', 0, Math.max(length, 0))
  for (let end = text.indexOf('\r'); end !== -1; end = text.indexOf('\r')) {
    console.log(`heard ${text.slice(0, end)}`)
    text = text.slice(end + 1)
    write(line, 'OK\r', 3)
  }
  if (!(revents & POLLHUP)) return
  watcher.close()
  close(line)
})
console.log(`listening to ${device}`)
