import { equal, netSocket } from '../expect.mjs'
import { load } from '../load.mjs'

const sockopt = load('sockopt')

export const library = () => sockopt

export const probes = {
  async linger() {
    try {
      sockopt.setsockopt(await netSocket(), 1, 13, 7)
    } catch (error) {
      return `no: ${error.message}`
    }
    return 'integers only'
  },
  async net() {
    const client = await netSocket()
    sockopt.setsockopt(client, 6, 18, 30_000)
    equal(sockopt.getsockopt(client, 6, 18), 30_000)
  },
  async errno() {
    try {
      sockopt.setsockopt(await netSocket(), 6, 9999, 1)
    } catch (error) {
      return error.errno === undefined && !/^E[A-Z]+$/.test(error.code ?? '') ? `in a text` : 'in an Error'
    }
  },
}
