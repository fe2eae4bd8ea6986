import type { Scene } from '../demo/scene.ts'

export const scenes: Scene[] = [
  {
    title: 'One write() there, thirteen read() here',
    programs: ['ch02/tcp_server', 'ch02/tcp_client'],
    async play(stage) {
      const server = await stage.server('ch02/tcp_server')
      const client = stage.client('ch02/tcp_client', server)
      await client.sees('Message from server: Hello World! \nFunction read call count: 13 \n')
      await client.ends()
      await server.ends()
    },
  },
  {
    title: 'Four write() there, one read() here',
    programs: ['ch02/tcp_serv', 'ch02/tcp_clnt'],
    async play(stage) {
      const server = await stage.server('ch02/tcp_serv')
      const client = stage.client('ch02/tcp_clnt', server, { abridge: /^Wait time ([2-9]|[1-8].|9[0-7]) / })
      await client.sees('Message from server: ')
      const { stdout } = await client.ends()
      if (stdout.includes('Hello World! \n')) await server.ends()
      else {
        // It may be writing to a connection whose other end has gone.
        stage.say`here the loop was over before the server had written all: this machine is busy`
        await server.player.ends()
      }
    },
  },
]
