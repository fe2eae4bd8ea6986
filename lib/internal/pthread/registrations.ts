// Node makes every Worker known to the main thread, for postMessageToThread, by two messages and a port. They would lie in the main thread's memory
// until it comes to its event loop: in a program of C's style never.
import { MessagePort } from 'node:worker_threads'

/** What Node sends to the main thread. */
interface Message {
  readonly type?: string
  readonly port: MessagePort
  readonly transferList?: readonly MessagePort[]
}

const [registration, end] = ['registerMainThreadPort', 'unregisterMainThreadPort']

/** Keeps those of the threads here, in the manager. What they send, and the Workers that they make themselves, the main thread hears of all the same. */
export function keepRegistrations(): void {
  const { prototype } = MessagePort
  const { postMessage } = prototype
  prototype.postMessage = function (message: Message | undefined, transferList) {
    if (message?.type === end) return
    if (message?.type !== registration) return postMessage.call(this, message, transferList)
    const forward = (sent: Message) =>
      postMessage.call(this, sent, sent.type === registration ? [sent.port] : sent.transferList)
    message.port.on('message', forward).unref()
  }
}
