// What of a program's output is where, when: on a pipe, in a file, on a terminal, beside the same program in C.
import { spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  _IOFBF,
  _IOLBF,
  _IONBF,
  BUFSIZ,
  EOF,
  type FILE,
  fclose,
  fflush,
  fgetc,
  fileno,
  fputs,
  fseek,
  ftell,
  rewind,
  SEEK_SET,
  setbuf,
  setbuffer,
  setlinebuf,
  setvbuf,
  tmpfile,
  ungetc,
} from 'libposix/stdio.h'
import { pread } from 'libposix/unistd.h'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { patience } from '../support/patience.ts'
import { node, programFile } from '../support/run.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const peers = join(root, 'build/peers')

let directory: string
beforeAll(() => {
  directory = mkdtempSync(join(root, 'build', 'buffers-'))
})
afterAll(() => rmSync(directory, { recursive: true, force: true }))

/** What is typed, and after which output; on a terminal, only when that is there. */
type Answers = readonly { readonly after: string; readonly text: string }[]

const atOnce: Answers = [{ after: '', text: 'a line\n42\n' }]
const inTurn: Answers = [
  { after: 'prompt: ', text: 'a line\n' },
  { after: 'number: ', text: '42\n' },
]

/** Both outputs in one, and how it ended. */
function run(command: string, args: string[], to: 'pipe' | number, answers: Answers): Promise<string> {
  const merged = ['-c', '"$@" 2>&1', 'sh', command, ...args]
  const child = spawn('sh', merged, { stdio: ['pipe', to, 'inherit'] })
  let output = ''
  const left = [...answers]
  const answer = () => {
    while (left.length > 0 && output.endsWith(left[0]!.after)) child.stdin!.write(left.shift()!.text)
    if (left.length === 0) child.stdin!.end()
  }
  child.stdin!.on('error', () => {})
  child.stdout?.setEncoding('latin1').on('data', text => {
    output += text
    answer()
  })
  answer()
  const timer = setTimeout(() => child.kill('SIGKILL'), 25_000 * patience)
  return new Promise(resolve =>
    child.on('close', (status, signal) => {
      clearTimeout(timer)
      resolve(`${output}\n${status ?? signal}`)
    }),
  )
}

const places = {
  async pipe(command: string[]): Promise<string> {
    return run(command[0]!, command.slice(1), 'pipe', atOnce)
  },
  async file(command: string[]): Promise<string> {
    const path = join(directory, 'out')
    const fd = openSync(path, 'w')
    const end = await run(command[0]!, command.slice(1), fd, atOnce)
    closeSync(fd)
    return readFileSync(path, 'latin1') + end
  },
  async terminal(command: string[], scene: string): Promise<string> {
    return run(join(peers, 'onpty'), command, 'pipe', scene === 'prompt' ? inTurn : [])
  },
}

describe.each(Object.keys(places) as (keyof typeof places)[])('on a %s', place => {
  it.each(['mixed', '_exit', 'exit', 'prompt', 'unbuffered', 'lines', 'full'])('%s', async scene => {
    const inC = await places[place]([join(peers, 'buffering'), scene], scene)
    const ours = await places[place]([node, programFile('scenes'), scene], scene)
    expect(ours).toBe(inC)
    expect(ours).toMatch(/\d$/)
  })
})

describe('setvbuf', () => {
  it('buffers as told', () => {
    const stream = tmpfile()!
    // With fewer than 128 bytes glibc writes at once.
    const array = Buffer.alloc(256, 0xee)
    expect(setvbuf(stream, array, _IOFBF, 256)).toBe(0)
    const written = Buffer.alloc(100)
    const inFile = () => pread(fileno(stream), written, 100, 0)
    fputs('one\n', stream)
    expect(inFile()).toBe(0)
    expect(setvbuf(stream, null, _IOLBF, 0)).toBe(0)
    fputs('two\nthree', stream)
    expect(inFile()).toBe(8)
    expect(setvbuf(stream, null, _IONBF, 0)).toBe(0)
    fputs('!', stream)
    expect(inFile()).toBe(14)
    expect(array.equals(Buffer.alloc(256, 0xee))).toBe(true)
    expect(fclose(stream)).toBe(0)
  })

  it.each([
    ['another array', (stream: FILE) => setvbuf(stream, Buffer.alloc(64), _IOFBF, 64)],
    ['a larger one', (stream: FILE) => setvbuf(stream, Buffer.alloc(BUFSIZ), _IOLBF, BUFSIZ)],
    ['an array of no bytes', (stream: FILE) => setvbuf(stream, Buffer.alloc(1), _IOFBF, 0)],
    ['libc’s own', (stream: FILE) => setvbuf(stream, null, _IOFBF, 0)],
    ['none', (stream: FILE) => setvbuf(stream, null, _IONBF, 0)],
    ['setbuf', (stream: FILE) => setbuf(stream, Buffer.alloc(BUFSIZ))],
  ])('takes %s for a stream that was read and had characters pushed back', (_, buffer) => {
    for (const read of [0, 1, 5]) {
      const stream = tmpfile()!
      fputs('hello world', stream)
      rewind(stream)
      setvbuf(stream, Buffer.alloc(16), _IOFBF, 16)
      for (let i = 0; i < read; i++) fgetc(stream)
      for (const c of 'XYZ') ungetc(c, stream)
      expect(buffer(stream) ?? 0).toBe(0)
      expect(fseek(stream, 0, SEEK_SET)).toBe(0)
      expect([fgetc(stream), fgetc(stream)]).toEqual([0x68, 0x65])
      ungetc('e', stream)
      expect(fgetc(stream)).toBe(0x65)
      expect(fclose(stream)).toBe(0)
    }
    const untouched = tmpfile()!
    ungetc('X', untouched)
    expect(buffer(untouched) ?? 0).toBe(0)
    expect(fseek(untouched, 0, SEEK_SET)).toBe(0)
    expect(fgetc(untouched)).toBe(EOF)
    expect(fclose(untouched)).toBe(0)
  })

  it('refuses a size past the end and a mode that is none', () => {
    const stream = tmpfile()!
    expect(() => setvbuf(stream, Buffer.alloc(8), _IOFBF, 9)).toThrow(RangeError)
    expect(setvbuf(stream, null, 99, 0)).toBe(EOF)
    fclose(stream)
    expect(() => setvbuf(stream, null, _IOFBF, 0)).toThrow(RangeError)
  })
})

describe('setbuffer', () => {
  it('takes an array of any size, or none', () => {
    const stream = tmpfile()!
    const written = Buffer.alloc(20)
    setbuffer(stream, Buffer.alloc(256), 256)
    fputs('text', stream)
    expect(pread(fileno(stream), written, 20, 0)).toBe(0)
    setbuffer(stream, Buffer.alloc(256), 0)
    fputs('!', stream)
    expect(pread(fileno(stream), written, 20, 0)).toBe(5)
    setbuffer(stream, null, 0)
    fputs('?', stream)
    expect(pread(fileno(stream), written, 20, 0)).toBe(6)
    expect(() => setbuffer(stream, Buffer.alloc(8), 9)).toThrow(RangeError)
    fclose(stream)
  })
})

describe('setlinebuf', () => {
  it('writes at each newline', () => {
    const stream = tmpfile()!
    const written = Buffer.alloc(20)
    setlinebuf(stream)
    fputs('text', stream)
    expect(pread(fileno(stream), written, 20, 0)).toBe(0)
    fputs('\n', stream)
    expect(pread(fileno(stream), written, 20, 0)).toBe(5)
    fclose(stream)
  })
})

describe('setbuf', () => {
  it('takes an array of BUFSIZ bytes, or none', () => {
    const stream = tmpfile()!
    setbuf(stream, Buffer.alloc(BUFSIZ))
    fputs('text', stream)
    const written = Buffer.alloc(10)
    expect(pread(fileno(stream), written, 10, 0)).toBe(0)
    fflush(stream)
    setbuf(stream, null)
    fputs('!', stream)
    expect(pread(fileno(stream), written, 10, 0)).toBe(5)
    rewind(stream)
    expect(fgetc(stream)).toBe(0x74)
    expect(fseek(stream, 4, SEEK_SET)).toBe(0)
    expect(ftell(stream)).toBe(4)
    expect(() => setbuf(stream, Buffer.alloc(BUFSIZ - 1))).toThrow(RangeError)
    fclose(stream)
  })
})
