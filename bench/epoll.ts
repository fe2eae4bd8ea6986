import type { Part } from './measure.ts'
import { lines, measure } from './wait.ts'

export const epoll: Part = {
  name: 'epoll',
  about: 'epoll_wait against the number of descriptors',
  async run(options) {
    const samples = await measure('epoll', options)
    return [lines('epoll', 'epoll_wait(), one descriptor ready', [1, 64, 256, 1000, 10_000], samples)]
  },
}
