import { EBADF, errno, set_errno } from 'libposix/errno.h'
import {
  clearerr_unlocked,
  EOF,
  type FILE,
  fclose,
  feof_unlocked,
  ferror_unlocked,
  fflush_unlocked,
  fgetc_unlocked,
  fgets_unlocked,
  fileno,
  fileno_unlocked,
  flockfile,
  fopen,
  fputc_unlocked,
  fputs_unlocked,
  fread_unlocked,
  ftrylockfile,
  funlockfile,
  fwrite_unlocked,
  getc_unlocked,
  open_memstream,
  putc_unlocked,
  rewind,
  tmpfile,
} from 'libposix/stdio.h'
import { describe, expect, it } from 'vitest'
import { outputOf, runProgram } from '../support/run.ts'

/** A stream with that text, at its beginning. */
function holding(text: string): FILE {
  const stream = tmpfile()!
  fputs_unlocked(text, stream)
  rewind(stream)
  return stream
}

function refusesStreams(call: (stream: never) => unknown): void {
  const closed = tmpfile()!
  fclose(closed)
  expect(() => call(null as never)).toThrow(RangeError)
  expect(() => call(closed as never)).toThrow(RangeError)
  expect(() => call({} as never)).toThrow(TypeError)
}

describe.each([
  ['flockfile', flockfile],
  ['ftrylockfile', ftrylockfile],
  ['funlockfile', funlockfile],
])('%s', (_, call) => {
  it('keeps a stream from other threads, as often as it is taken', async () => {
    expect(await outputOf('holds')).toBe('busy\nbusy\nmain\nthread\nfree\n')
  })

  it('lets the thread itself go on', () => {
    const stream = holding('ab')
    flockfile(stream)
    expect(ftrylockfile(stream)).toBe(0)
    expect([getc_unlocked(stream), fgetc_unlocked(stream)]).toEqual([0x61, 0x62])
    funlockfile(stream)
    funlockfile(stream)
    expect(() => funlockfile(stream)).toThrow('funlockfile(): filehandle is a FILE that this thread has not locked')
    flockfile(stream)
    expect(fclose(stream)).toBe(0)
    const next = tmpfile()!
    expect(() => funlockfile(next)).toThrow(RangeError)
    fclose(next)
  })

  it('refuses what is no open stream', () => {
    refusesStreams(call)
  })
})

describe('flockfile', () => {
  it('goes with the thread into a child', async () => {
    const each = (who: string) => `${who} lets go\n${who}: RangeError\n`
    expect(await outputOf('forks')).toBe(each('child') + each('parent'))
  })

  it('keeps nobody from ending the process', async () => {
    expect(await runProgram('exits')).toMatchObject({ stdout: 'main\n', status: 3, signal: null, late: false })
  })

  it('lets handlers run while it waits', async () => {
    expect(await outputOf('interrupted')).toBe('thread\nmain\n')
    expect(await outputOf('flushes')).toBe('thread\nflushed 0\n')
  })

  it('ends with its thread', async () => {
    expect(await runProgram('ends')).toMatchObject({ stdout: 'thread\nmain\n', status: 3, signal: null, late: false })
  })

  it('lets a thread be ended that wants its turn', async () => {
    expect(await outputOf('turns')).toMatch(/^(\.{50})+\.*\n$/)
  })
})

describe.each([['getchar_unlocked'], ['putchar_unlocked']])('%s', () => {
  it('reads and writes the standard streams', async () => {
    expect(await outputOf('standard', { input: 'banana\n' })).toBe('bbnbnb\n')
  })
})

describe.each([
  ['getc_unlocked', getc_unlocked],
  ['fgetc_unlocked', fgetc_unlocked],
])('%s', (_, get) => {
  it('reads a byte, then EOF', () => {
    const stream = holding('a')
    set_errno(0)
    expect([get(stream), get(stream), errno]).toEqual([0x61, EOF, 0])
    fclose(stream)
  })

  it('fails as the kernel says', () => {
    const stream = fopen('/dev/null', 'w')!
    expect(get(stream)).toFailWith(EBADF)
    fclose(stream)
    refusesStreams(get)
  })
})

describe.each([
  ['putc_unlocked', putc_unlocked],
  ['fputc_unlocked', fputc_unlocked],
])('%s', (_, put) => {
  it('writes a byte', () => {
    const stream = tmpfile()!
    expect([put('a', stream), put(256 + 0x62, stream)]).toEqual([0x61, 0x62])
    rewind(stream)
    expect([getc_unlocked(stream), getc_unlocked(stream)]).toEqual([0x61, 0x62])
    fclose(stream)
  })

  it('fails as the kernel says', () => {
    const stream = fopen('/dev/null', 'r')!
    expect(put('a', stream)).toFailWith(EBADF)
    fclose(stream)
    refusesStreams(to => put('a', to))
    expect(() => put('ab', stream)).toThrow(TypeError)
  })
})

describe('fputs_unlocked', () => {
  it('writes text', () => {
    const stream = tmpfile()!
    expect(fputs_unlocked('text', stream)).toBeGreaterThanOrEqual(0)
    rewind(stream)
    expect(fgets_unlocked(Buffer.alloc(8), 8, stream)!.toString()).toBe('text\0\0\0\0')
    fclose(stream)
    refusesStreams(to => fputs_unlocked('text', to))
    expect(() => fputs_unlocked(null as never, stream)).toThrow(RangeError)
  })
})

describe('fgets_unlocked', () => {
  it('reads lines, then NULL', () => {
    const stream = holding('one\ntwo')
    const line = Buffer.alloc(8)
    expect(fgets_unlocked(line, 8, stream)).toBe(line)
    expect(line.toString('latin1', 0, 5)).toBe('one\n\0')
    expect(fgets_unlocked(line, 3, stream)!.toString('latin1', 0, 3)).toBe('tw\0')
    fgets_unlocked(line, 8, stream)
    expect(fgets_unlocked(line, 8, stream)).toBeNull()
    expect(() => fgets_unlocked(line, 9, stream)).toThrow(RangeError)
    fclose(stream)
    refusesStreams(from => fgets_unlocked(line, 8, from))
  })
})

describe.each([['fread_unlocked'], ['fwrite_unlocked']])('%s', () => {
  it('moves whole objects', () => {
    const stream = tmpfile()!
    expect(fwrite_unlocked(Int32Array.of(1, 2, 3), 4, 3, stream)).toBe(3)
    rewind(stream)
    const back = new Int32Array(4)
    expect(fread_unlocked(back, 4, 4, stream)).toBe(3)
    expect([...back]).toEqual([1, 2, 3, 0])
    expect(() => fread_unlocked(back, 4, 5, stream)).toThrow(RangeError)
    expect(() => fwrite_unlocked(back, 4, 5, stream)).toThrow(RangeError)
    fclose(stream)
    refusesStreams(from => fread_unlocked(back, 4, 1, from))
    refusesStreams(to => fwrite_unlocked(back, 4, 1, to))
  })

  it('fails as the kernel says', () => {
    const [reads, writes] = [fopen('/dev/null', 'r')!, fopen('/dev/null', 'w')!]
    for (const call of [
      () => fread_unlocked(Buffer.alloc(4), 1, 4, writes),
      () => fwrite_unlocked('text', 1, 4, reads),
    ]) {
      set_errno(0)
      expect([call(), errno]).toEqual([0, EBADF])
    }
    fclose(reads)
    fclose(writes)
  })
})

describe('fflush_unlocked', () => {
  it('writes what waits', () => {
    const text: (Buffer | null)[] = [null]
    const size = BigUint64Array.of(0n)
    const stream = open_memstream(text, size)!
    fputs_unlocked('text', stream)
    expect(fflush_unlocked(stream)).toBe(0)
    expect([`${text[0]}`, size[0]]).toEqual(['text', 4n])
    fputs_unlocked('!', stream)
    expect(fflush_unlocked(null)).toBe(0)
    expect(`${text[0]}`).toBe('text!')
    fclose(stream)
    expect(() => fflush_unlocked(stream)).toThrow(RangeError)
  })
})

describe.each([
  ['feof_unlocked', feof_unlocked],
  ['ferror_unlocked', ferror_unlocked],
  ['clearerr_unlocked', clearerr_unlocked],
])('%s', (_, call) => {
  it('has the stream’s flags', () => {
    const stream = holding('')
    expect([feof_unlocked(stream), ferror_unlocked(stream)]).toEqual([0, 0])
    getc_unlocked(stream)
    expect(feof_unlocked(stream)).not.toBe(0)
    clearerr_unlocked(stream)
    expect(feof_unlocked(stream)).toBe(0)
    fclose(stream)
    const writes = fopen('/dev/null', 'w')!
    getc_unlocked(writes)
    expect(ferror_unlocked(writes)).not.toBe(0)
    clearerr_unlocked(writes)
    expect(ferror_unlocked(writes)).toBe(0)
    fclose(writes)
    refusesStreams(call)
  })
})

describe('fileno_unlocked', () => {
  it('is the descriptor', () => {
    const [stream, memory] = [tmpfile()!, open_memstream([null], BigUint64Array.of(0n))!]
    expect(fileno_unlocked(stream)).toBe(fileno(stream))
    expect(fileno_unlocked(memory)).toFailWith(EBADF)
    fclose(stream)
    fclose(memory)
    refusesStreams(fileno_unlocked)
  })
})
