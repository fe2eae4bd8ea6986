// Ends workers that are looking up names.
import { once } from 'node:events'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { getifaddrs, type ifaddrs } from 'libposix/ifaddrs.h'
import { type addrinfo, getaddrinfo, gethostbyname, getservbyname } from 'libposix/netdb.h'
import { tell } from '../support/tell.ts'

if (isMainThread) {
  for (let i = 0; i < 5; i++) {
    const worker = new Worker(new URL(import.meta.url))
    await once(worker, 'message')
    await worker.terminate()
  }
  tell('alive')
} else {
  parentPort!.postMessage('looking')
  const res: [addrinfo | null] = [null]
  const ifap: [ifaddrs | null] = [null]
  for (;;) {
    gethostbyname('127.0.0.1')
    getaddrinfo('127.0.0.1', '80', null, res)
    getservbyname('http', 'tcp')
    getifaddrs(ifap)
  }
}
