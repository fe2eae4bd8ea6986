// What lies in memory that two programs share, written in TypeScript, in C, or one in each.
import { sem_unlink } from 'libposix/semaphore.h'
import { shm_unlink } from 'libposix/sys/mman.h'
import { afterEach, describe, expect, it } from 'vitest'
import { type Ending, node, type Player, peer, start } from '../support/program.ts'
import { programFile } from '../support/run.ts'

const name = `/libposix-pair-${process.pid}`
afterEach(() => {
  sem_unlink(name)
  shm_unlink(name)
})

type Language = 'TypeScript' | 'C'

function play(language: Language, role: string, times: number): Player {
  return language === 'C' ? peer('pair', [role, name, times]) : start([node, programFile('pair'), role, name, times])
}

/** Plays both at once: whoever comes first makes what they share. */
async function together(roles: readonly (readonly [Language, string])[], times: number): Promise<Ending[]> {
  const players = roles.map(([language, role]) => play(language, role, times))
  return Promise.all(players.map(player => player.ends()))
}

const mixed: readonly (readonly [Language, Language])[] = [
  ['TypeScript', 'C'],
  ['C', 'TypeScript'],
  ['TypeScript', 'TypeScript'],
]
const alike: readonly (readonly [Language, Language])[] = [
  ['TypeScript', 'TypeScript'],
  ['C', 'C'],
]

const times = 20_000
const sum = `${(times * (times + 1)) / 2}\n`

describe.each(mixed)('%s and %s', (one, other) => {
  it('make a queue of a mutex and two semaphores', async () => {
    const [produced, consumed] = await together(
      [
        [one, 'produce'],
        [other, 'consume'],
      ],
      times,
    )
    expect(produced).toEqual({ status: 0, signal: null, stdout: '', stderr: '' })
    expect(consumed).toEqual({ status: 0, signal: null, stdout: sum, stderr: '' })
  })

  it('count under a mutex', async () => {
    const ends = await together(
      [
        [one, 'count'],
        [other, 'count'],
      ],
      10 * times,
    )
    expect(ends.map(({ status }) => status)).toEqual([0, 0])
    expect(ends.map(({ stdout }) => stdout).join('')).toBe(`${20 * times}\n`)
  })

  it('tell each other that who had a robust mutex was killed', async () => {
    const [died, heir] = await together(
      [
        [one, 'die'],
        [other, 'inherit'],
      ],
      0,
    )
    expect(died).toMatchObject({ status: null, signal: 'SIGKILL' })
    expect(heir).toEqual({ status: 0, signal: null, stdout: 'EOWNERDEAD 0 0 0\n', stderr: '' })
  })
})

describe.each(alike)('%s and %s', (one, other) => {
  it('make a queue of a mutex and two conditions', async () => {
    const [produced, consumed] = await together(
      [
        [one, 'produce by conditions'],
        [other, 'consume by conditions'],
      ],
      times,
    )
    expect(produced).toEqual({ status: 0, signal: null, stdout: '', stderr: '' })
    expect(consumed).toEqual({ status: 0, signal: null, stdout: sum, stderr: '' })
  })
})
