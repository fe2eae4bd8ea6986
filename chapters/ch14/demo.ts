import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EAGAIN } from 'libposix/errno.h'
import { bound, freePort } from '../demo/ports.ts'
import type { Scene } from '../demo/scene.ts'
import type { Stage } from '../demo/stage.ts'
import { group, membership } from './points.ts'

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
      stage.say`feof() tells of the end only after a read has met it: the last piece comes twice`
      await receiver.sees('of the people\n')
      await sender.ends()
      await stage.stop(receiver)
    },
  },
]

function points(stage: Stage): void {
  const { before, during, after } = membership()
  const heard = ([result]: readonly [number, number]) =>
    result === -1 ? stage.text`nobody heard it` : stage.text`heard, ${result} bytes`
  stage.say`5 bytes to ${group}: ${heard(before)}`
  stage.say`after IP_ADD_MEMBERSHIP: ${heard(during)}`
  stage.say`after IP_DROP_MEMBERSHIP: ${heard(after)}`
  stage.same(
    [before, during, after],
    [
      [-1, EAGAIN],
      [5, 0],
      [-1, EAGAIN],
    ],
  )
}
