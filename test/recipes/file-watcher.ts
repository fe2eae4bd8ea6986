import { sizeof } from 'libposix'
import { err } from 'libposix/err.h'
import { watch } from 'libposix/loop'
import { POLLIN } from 'libposix/poll.h'
import {
  IN_CLOSE_WRITE,
  IN_CREATE,
  IN_DELETE,
  IN_MOVED_TO,
  inotify_add_watch,
  inotify_event,
  inotify_init,
} from 'libposix/sys/inotify.h'
import { read } from 'libposix/unistd.h'

const directory = process.argv[2] ?? '.'
const queue = inotify_init()
const kinds = { [IN_CREATE]: 'new', [IN_CLOSE_WRITE]: 'written', [IN_MOVED_TO]: 'moved here', [IN_DELETE]: 'gone' }
const mask = IN_CREATE | IN_CLOSE_WRITE | IN_MOVED_TO | IN_DELETE
if (inotify_add_watch(queue, directory, mask) === -1) err(1, directory)

const events = Buffer.alloc(65536)
watch(queue, POLLIN, () => {
  const length = read(queue, events, events.length)
  for (let at = 0; at < length; ) {
    const event = new inotify_event(events.subarray(at))
    console.log(`${event.name}: ${kinds[event.mask & mask]}`)
    at += sizeof(inotify_event) + event.len
  }
})
console.log(`watching ${directory}`)
