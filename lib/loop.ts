/**
 * `libposix/loop` — wait for descriptors in Node's event loop: sockets of any kind, inotify, signalfd, timerfd, pidfd, terminals.
 *
 * The calls of the other modules block; here the program goes on meanwhile, and a callback or a promise tells what is ready.
 *
 * @module
 */

export { completions } from './loop/completions.ts'
export { type ReadyOptions, ready } from './loop/ready.ts'
export { type Watcher, watch } from './loop/watch.ts'
