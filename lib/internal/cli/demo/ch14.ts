import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bound, freePort } from '../ports.ts'
import { points } from './ch14-points.ts'
import type { Scene } from './scene.ts'

export const scenes: Scene[] = [
  {
    title: 'A group is heard by its members',
    programs: ['ch14/news_sender', 'ch14/news_receiver'],
    async play(stage) {
      points(stage)
    },
  },
  {
    title: 'News for everybody on the loopback',
    programs: ['ch14/news_sender_brd', 'ch14/news_receiver_brd'],
    async play(stage) {
      writeFileSync(join(stage.cwd, 'news.txt'), 'The government\nof the people\n')
      const port = await freePort()
      const receiver = stage.start('ch14/news_receiver_brd', { args: [port], label: 'hears' })
      await bound(port)
      const sender = stage.start('ch14/news_sender_brd', { args: ['127.255.255.255', port], label: 'sends' })
      await receiver.sees('The government\nof the people\n')
      stage.say('feof() tells of the end only after a read has met it: the last piece comes twice')
      await receiver.sees('of the people\n')
      await sender.ends()
      await stage.stop(receiver)
    },
  },
]
