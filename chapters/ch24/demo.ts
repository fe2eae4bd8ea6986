import { writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Scene } from '../demo/scene.ts'

const page = '<html><head><title>Hello</title></head><body>Hello, web!</body></html>\n'

interface Answer {
  readonly status: number
  readonly type: string
  readonly body: string
}

/** What Node's own client gets. */
function fetched(port: number, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = get({ host: '127.0.0.1', port, path, agent: false }, async answer => {
      resolve({ status: answer.statusCode!, type: answer.headers['content-type']!, body: await text(answer) })
    })
    request.on('error', reject)
  })
}

export const scenes: Scene[] = [
  {
    title: 'A page, by GET',
    programs: ['ch24/webserv_linux'],
    async play(stage) {
      writeFileSync(join(stage.cwd, 'index.html'), page)
      const server = await stage.server('ch24/webserv_linux')
      const ask = async (path: string): Promise<Answer> => {
        const answer = await fetched(server.port, path)
        await server.sees('Connection Request : 127.0.0.1:')
        stage.say`GET ${path}: status ${answer.status}, ${answer.type}, ${answer.body.length} bytes`
        return answer
      }
      stage.same(await ask('/index.html'), { status: 200, type: 'text/html', body: page })
      stage.same((await ask('/missing.html')).status, 400)
      stage.say`the server has a thread for each request, which ends with its answer`
      await stage.stop(server)
    },
  },
]
