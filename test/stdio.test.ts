import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EBADF, EFAULT, EINVAL, EISDIR, ENOENT, ENOTDIR, ENOTEMPTY, ESPIPE, errno, set_errno } from 'libposix/errno.h'
import { AT_FDCWD, O_DIRECTORY, O_RDONLY, open } from 'libposix/fcntl.h'
import {
  _IOFBF,
  _IONBF,
  clearerr,
  ctermid,
  EOF,
  FILE,
  fclose,
  fdopen,
  feof,
  ferror,
  fflush,
  fgetc,
  fgetpos,
  fgets,
  fileno,
  fopen,
  fpos_t,
  fprintf,
  fputc,
  fputs,
  fread,
  freopen,
  fseek,
  fseeko,
  fsetpos,
  ftell,
  ftello,
  fwrite,
  getc,
  getdelim,
  getline,
  L_ctermid,
  L_tmpnam,
  P_tmpdir,
  pclose,
  popen,
  putc,
  remove,
  rename,
  renameat,
  rewind,
  SEEK_CUR,
  SEEK_END,
  SEEK_SET,
  setvbuf,
  stderr,
  stdin,
  stdout,
  tempnam,
  tmpfile,
  tmpnam,
  ungetc,
} from 'libposix/stdio.h'
import { free } from 'libposix/stdlib.h'
import { close, pipe, write } from 'libposix/unistd.h'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { outputOf, runProgram } from './support/run.ts'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'libposix-'))
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

function holding(text: string): FILE {
  const stream = tmpfile()!
  fputs(text, stream)
  rewind(stream)
  return stream
}

/** All that is left in a stream. */
function left(stream: FILE): string {
  const buffer = Buffer.alloc(1000)
  return buffer.toString('latin1', 0, fread(buffer, 1, 1000, stream))
}

const closed = (() => {
  const stream = tmpfile()!
  fclose(stream)
  return stream
})()

/** What is no open stream, for a call of one argument more or less. */
function refusesStreams(call: (stream: never) => unknown): void {
  expect(() => call(closed as never)).toThrow(RangeError)
  expect(() => call(null as never)).toThrow(RangeError)
  for (const wrong of [
    undefined,
    1,
    'stdin',
    {},
    Buffer.alloc(512),
    new Proxy(stdout, {}),
    Object.create(FILE.prototype),
  ])
    expect(() => call(wrong as never)).toThrow(TypeError)
}

describe('FILE', () => {
  it('is the class of streams, and makes none', () => {
    expect(stdin).toBeInstanceOf(FILE)
    expect(() => new FILE()).toThrow(TypeError)
    expect(() => Reflect.construct(stdin.constructor, [])).toThrow(TypeError)
    expect([stdin, stdout, stderr].map(fileno)).toEqual([0, 1, 2])
  })
})

describe('fopen', () => {
  it('opens by mode', () => {
    const path = join(directory, 'file')
    for (const [mode, text] of [
      ['w', 'one'],
      ['a', 'two'],
      ['r+', 'ONE'],
    ]) {
      const stream = fopen(path, mode!)!
      expect(fputs(text!, stream)).toBeGreaterThanOrEqual(0)
      expect(fclose(stream)).toBe(0)
    }
    expect(readFileSync(path, 'latin1')).toBe('ONEtwo')
  })

  it('has bytes, and no mapping of the file', () => {
    const path = join(directory, 'file')
    for (const open of [
      () => fopen(path, 'w+,ccs=UTF-8'),
      () => fdopen(1, 'w,ccs=UTF-8'),
      () => freopen(path, 'w,ccs=UTF-8', tmpfile()!),
    ])
      expect(open).toThrow(RangeError)
    writeFileSync(path, 'x'.repeat(100_000))
    const stream = fopen(path, 'rm')!
    fgetc(stream)
    truncateSync(path)
    // What the stream has already, and then the end.
    expect(fread(Buffer.alloc(90_000), 1, 90_000, stream)).toBeLessThan(90_000)
    expect(fclose(stream)).toBe(0)
  })
  it('fails as libc says', () => {
    const failures = [
      ['nowhere/file', 'r', ENOENT],
      ['.', 'w', EISDIR],
      ['x', 'q', EINVAL],
    ] as const
    for (const [name, mode, code] of failures) {
      set_errno(0)
      expect(fopen(join(directory, name), mode)).toBeNull()
      expect(errno).toBe(code)
    }
    expect(() => fopen(null as never, 'r')).toThrow(RangeError)
    expect(() => fopen('a\0b', 'r')).toThrow(TypeError)
  })
})

describe('fdopen', () => {
  it('makes streams of a pipe', () => {
    const fds = new Int32Array(2)
    pipe(fds)
    const [reader, writer] = [fdopen(fds[0]!, 'r')!, fdopen(fds[1]!, 'w')!]
    expect(fileno(writer)).toBe(fds[1])
    fputs('through\n', writer)
    expect(fflush(writer)).toBe(0)
    const line = Buffer.alloc(20)
    fgets(line, 20, reader)
    expect(line.toString('latin1', 0, 9)).toBe('through\n\0')
    expect(fclose(writer)).toBe(0)
    expect(fgetc(reader)).toBe(EOF)
    expect(fclose(reader)).toBe(0)
    expect(close(fds[0]!)).toFailWith(EBADF)
  })

  it('fails as libc says', () => {
    expect(fdopen(-1, 'r')).toBeNull()
    expect(errno).toBe(EBADF)
  })
})

describe('freopen', () => {
  it('lets the same stream be another file', () => {
    const stream = fopen(join(directory, 'a'), 'w')!
    fputs('a', stream)
    expect(freopen(join(directory, 'b'), 'w', stream)).toBe(stream)
    fputs('b', stream)
    fclose(stream)
    expect(['a', 'b'].map(name => readFileSync(join(directory, name), 'latin1'))).toEqual(['a', 'b'])
  })

  it('closes the stream where it fails', () => {
    const stream = tmpfile()!
    expect(freopen(join(directory, 'nowhere/file'), 'r', stream)).toBeNull()
    expect(errno).toBe(ENOENT)
    expect(() => fgetc(stream)).toThrow(RangeError)
    refusesStreams(stream => freopen('x', 'r', stream))
  })

  it('redirects stdout', async () => {
    const path = join(directory, 'out')
    const { status } = await runProgram('freopen', { args: [path] })
    expect(status).toBe(0)
    expect(readFileSync(path, 'latin1')).toBe('1\ntwo\n')
  })
})

describe('fclose', () => {
  it('flushes, closes, and leaves a stream that is refused', () => {
    const stream = fopen(join(directory, 'file'), 'w')!
    fputs('text', stream)
    expect(readFileSync(join(directory, 'file'), 'latin1')).toBe('')
    expect(fclose(stream)).toBe(0)
    expect(readFileSync(join(directory, 'file'), 'latin1')).toBe('text')
    expect(() => fclose(stream)).toThrow(RangeError)
    refusesStreams(fclose)
  })

  it('fails with what the descriptor says', () => {
    const stream = tmpfile()!
    close(fileno(stream))
    fputs('text', stream)
    expect(fclose(stream)).toFailWith(EBADF)
  })

  it('ends the standard streams, which are refused from then on', async () => {
    const { stdout, stderr, status } = await runProgram('closes-standard-streams')
    expect({ stdout, stderr, status }).toEqual({ stdout: 'before', stderr: '', status: 0 })
  })
})

describe('tmpfile', () => {
  it('has no name', () => {
    const stream = holding('text')
    expect(left(stream)).toBe('text')
    fclose(stream)
  })
})

describe('popen', () => {
  it('reads from a command, and writes to one', () => {
    const reading = popen('echo hello; exit 3', 'r')!
    expect(left(reading)).toBe('hello\n')
    expect(pclose(reading)).toBe(3 << 8)
    const writing = popen(`cat > ${directory}/out`, 'w')!
    fputs('to the command', writing)
    expect(pclose(writing)).toBe(0)
    expect(readFileSync(join(directory, 'out'), 'latin1')).toBe('to the command')
  })

  it('gives the command the program’s own output', async () => {
    expect(await outputOf('popen')).toBe('from the command\n')
  })

  it('fails as libc says', () => {
    expect(popen('true', 'x')).toBeNull()
    expect(errno).toBe(EINVAL)
  })
})

describe('pclose', () => {
  it('refuses what is no open stream', () => refusesStreams(pclose))
})

describe('fflush', () => {
  it('writes what is in the buffer, of one stream or of all', () => {
    const stream = fopen(join(directory, 'file'), 'w')!
    fputs('one', stream)
    expect(fflush(stream)).toBe(0)
    fputs('two', stream)
    expect(fflush(null)).toBe(0)
    expect(readFileSync(join(directory, 'file'), 'latin1')).toBe('onetwo')
    fclose(stream)
    expect(() => fflush(stream)).toThrow(RangeError)
    expect(() => fflush({} as never)).toThrow(TypeError)
  })
})

describe.each([
  ['fputc', fputc],
  ['putc', putc],
])('%s', (_, put) => {
  it('writes a byte', () => {
    const stream = tmpfile()!
    expect([put(0x61, stream), put('b', stream), put(256 + 0x63, stream), put(-1, stream)]).toEqual([
      0x61, 0x62, 0x63, 255,
    ])
    rewind(stream)
    expect(left(stream)).toBe('abc\xff')
    fclose(stream)
    refusesStreams(stream => put(0, stream))
    for (const wrong of ['', 'ab', 'ö', 1.5, 2 ** 31, null])
      expect(() => put(wrong as never, stdout)).toThrow(TypeError)
  })

  it('fails as libc says', () => {
    const stream = fopen('/dev/null', 'r')!
    expect(put('x', stream)).toFailWith(EBADF)
    expect(ferror(stream)).not.toBe(0)
    fclose(stream)
  })
})

describe('fputs', () => {
  it('writes text', () => {
    const stream = tmpfile()!
    fputs('wörld ', stream)
    fputs(Buffer.from('view\0more'), stream)
    rewind(stream)
    expect(Buffer.from(left(stream), 'latin1').toString()).toBe('wörld view')
    fclose(stream)
    refusesStreams(stream => fputs('x', stream))
    expect(() => fputs(null as never, stdout)).toThrow(RangeError)
    expect(() => fputs(Buffer.from('x'), stdout)).toThrow(RangeError)
    expect(() => fputs('a\0b', stdout)).toThrow(TypeError)
  })

  it('fails as libc says', () => {
    const stream = fopen('/dev/null', 'r')!
    expect(fputs('x', stream)).toFailWith(EBADF)
    fclose(stream)
  })
})

describe.each([['puts'], ['putchar']])('%s', () => {
  it('writes to stdout', async () => {
    expect(await outputOf('writes')).toBe('a line\nxy\n')
  })
})

describe.each([
  ['fgetc', fgetc],
  ['getc', getc],
])('%s', (_, get) => {
  it('reads a byte, then EOF', () => {
    const stream = holding('a\xff'.slice(0, 1))
    set_errno(0)
    expect([get(stream), get(stream), get(stream)]).toEqual([0x61, EOF, EOF])
    expect(errno).toBe(0)
    expect(feof(stream)).not.toBe(0)
    fclose(stream)
    refusesStreams(get)
  })

  it('fails as libc says', () => {
    const stream = fopen('/dev/null', 'w')!
    expect(get(stream)).toFailWith(EBADF)
    fclose(stream)
    const folder = fopen(directory, 'r')!
    expect(get(folder)).toFailWith(EISDIR)
    fclose(folder)
  })
})

describe('getchar', () => {
  it('reads stdin', async () => {
    expect(await outputOf('getchar', { input: 'ab' })).toBe('97 98 -1')
  })
})

describe('ungetc', () => {
  it('is dropped by output that follows', () => {
    for (const mode of [_IOFBF, _IONBF]) {
      const stream = tmpfile()!
      setvbuf(stream, null, mode, 4096)
      ungetc('x', stream)
      expect(fgetc(stream)).toBe(0x78)
      expect(fputc('a', stream)).toBe(0x61)
      ungetc('y', stream)
      expect(fputs('bc', stream)).toBeGreaterThanOrEqual(0)
      rewind(stream)
      expect(fgets(Buffer.alloc(10), 10, stream)?.toString()).toContain('c')
      expect(fclose(stream)).toBe(0)
    }
  })

  it('puts a byte back', () => {
    const stream = holding('bc')
    expect(ungetc('a', stream)).toBe(0x61)
    expect(left(stream)).toBe('abc')
    expect(feof(stream)).not.toBe(0)
    expect(ungetc(0x64, stream)).toBe(0x64)
    expect(feof(stream)).toBe(0)
    expect(ungetc(EOF, stream)).toBe(EOF)
    expect(fgetc(stream)).toBe(0x64)
    fclose(stream)
    refusesStreams(stream => ungetc(0, stream))
  })

  it('right after output writes that first, on devices too', () => {
    for (const [file, written] of [
      ['/dev/null', true],
      ['/dev/zero', true],
      ['/dev/full', false],
    ] as const) {
      const stream = fopen(file, 'r+')
      expect(fputc('a', stream)).toBe(0x61)
      expect(ungetc('b', stream)).toBe(written ? 0x62 : EOF)
      if (written) expect(fgetc(stream)).toBe(0x62)
      expect(freopen(file, 'r', stream)).not.toBeNull()
      fclose(stream)
    }
    // What could not be written, and is given up by rewind.
    const full = fopen('/dev/full', 'w')
    fputs('out', full)
    rewind(full!)
    expect(ungetc('b', full)).toBe(0x62)
    expect(fgetc(full)).toBe(0x62)
    expect(fgetc(full)).toBe(EOF)
    fclose(full)
    const stream = tmpfile()!
    fputs('out', stream)
    expect(ungetc('b', stream)).toBe(0x62)
    rewind(stream)
    expect(left(stream)).toBe('out')
    fclose(stream)
  })

  it('gives up what was put back when the stream is written to', () => {
    const text = 'x'.repeat(64)
    for (const put of [
      (stream: FILE) => fwrite(text, 1, 64, stream),
      (stream: FILE) => fputs(text, stream),
      (stream: FILE) => fprintf(stream, '%s', text),
      (stream: FILE) => fputc('x', stream),
    ]) {
      const stream = tmpfile()!
      for (const c of 'abc') ungetc(c, stream)
      expect(put(stream)).toBeGreaterThan(0)
      rewind(stream)
      expect(fgetc(stream)).toBe('x'.charCodeAt(0))
      fclose(stream)
    }
  })
})

describe('fgets', () => {
  it('reads lines, in pieces where they are longer', () => {
    const stream = holding('one\n12345678\nlast')
    const line = Buffer.alloc(8)
    const lines: string[] = []
    while (fgets(line, 8, stream) === line) lines.push(line.toString('latin1', 0, line.indexOf(0)))
    expect(lines).toEqual(['one\n', '1234567', '8\n', 'last'])
    fclose(stream)
    refusesStreams(stream => fgets(line, 8, stream))
  })

  it('leaves the memory alone at the end', () => {
    const stream = holding('')
    const line = Buffer.alloc(8, 0xee)
    set_errno(0)
    expect(fgets(line, 8, stream)).toBeNull()
    expect([errno, line.equals(Buffer.alloc(8, 0xee))]).toEqual([0, true])
    expect(fgets(line, 1, stream)).toBe(line)
    expect(line[0]).toBe(0)
    expect(fgets(line, 0, stream)).toBeNull()
    expect(fgets(line, -1, stream)).toBeNull()
    expect(() => fgets(line, 9, stream)).toThrow(RangeError)
    expect(() => fgets(null as never, 8, stream)).toThrow(RangeError)
    expect(() => fgets('text' as never, 8, stream)).toThrow(TypeError)
    fclose(stream)
  })

  it('keeps NUL bytes', () => {
    const stream = tmpfile()!
    fwrite('a\0b\nc', 1, 5, stream)
    rewind(stream)
    const line = Buffer.alloc(8)
    fgets(line, 8, stream)
    expect(line.toString('latin1', 0, 5)).toBe('a\0b\n\0')
    fclose(stream)
  })

  it('fails as libc says', () => {
    const stream = fopen('/dev/null', 'w')!
    set_errno(0)
    expect(fgets(Buffer.alloc(8), 8, stream)).toBeNull()
    expect(errno).toBe(EBADF)
    fclose(stream)
  })
})

describe.each([['getline'], ['getdelim']])('%s', name => {
  it('reads whole lines', () => {
    const read = (line: (Buffer | null)[], n: BigUint64Array, stream: FILE) =>
      name === 'getline' ? getline(line, n, stream) : getdelim(line, n, '\n', stream)
    const long = 'x'.repeat(10_000)
    const stream = holding(`one\n${long}\nlast`)
    const [line, n]: [(Buffer | null)[], BigUint64Array] = [[null], BigUint64Array.of(0n)]
    expect(read(line, n, stream)).toBe(4)
    expect([line[0]!.toString('latin1', 0, 5), n[0]]).toEqual(['one\n\0', 120n])
    expect(read(line, n, stream)).toBe(10_001)
    expect(line[0]!.length).toBe(Number(n[0]))
    const memory = line[0]
    expect(read(line, n, stream)).toBe(4)
    expect([line[0] === memory, memory!.toString('latin1', 0, 5)]).toEqual([true, 'last\0'])
    free(memory)
    line[0] = null
    n[0] = 0n
    set_errno(0)
    expect(read(line, n, stream)).toBe(-1)
    expect(errno).toBe(0)
    fclose(stream)
    refusesStreams(stream => read(line, n, stream))
    expect(() => read(null as never, n, stdin)).toThrow(RangeError)
    expect(() => read(line, new Int32Array(2) as never, stdin)).toThrow(TypeError)
    const writing = fopen('/dev/null', 'w')!
    expect(read(line, n, writing)).toFailWith(EBADF)
    fclose(writing)
  })
})

describe('fread', () => {
  it('reads objects', () => {
    const stream = holding('abcdefg')
    const buffer = Buffer.alloc(8)
    expect(fread(buffer, 2, 2, stream)).toBe(2)
    expect(buffer.toString('latin1', 0, 5)).toBe('abcd\0')
    set_errno(0)
    expect(fread(buffer, 2, 4, stream)).toBe(1)
    expect([errno, feof(stream) !== 0]).toEqual([0, true])
    expect(fread(buffer, 0, 5, stream)).toBe(0)
    for (const [size, count] of [
      [1, 9],
      [9, 1],
      [2, 5],
      [2 ** 40, 2 ** 40],
      [2 ** 63, 2],
    ])
      expect(() => fread(buffer, size!, count!, stream)).toThrow(RangeError)
    fclose(stream)
    refusesStreams(stream => fread(buffer, 1, 1, stream))
  })

  it('fails as libc says', () => {
    const stream = fopen('/dev/null', 'w')!
    set_errno(0)
    expect(fread(Buffer.alloc(4), 1, 4, stream)).toBe(0)
    expect([errno, ferror(stream) !== 0]).toEqual([EBADF, true])
    fclose(stream)
  })
})

describe('fwrite', () => {
  it('writes objects, of views and of text', () => {
    const stream = tmpfile()!
    expect(fwrite(Buffer.from('abcdef'), 2, 3, stream)).toBe(3)
    expect(fwrite('xyz', 1, 4, stream)).toBe(4)
    expect(fwrite('xyz', 0, 4, stream)).toBe(0)
    rewind(stream)
    expect(left(stream)).toBe('abcdefxyz\0')
    expect(() => fwrite('xyz', 1, 5, stream)).toThrow(RangeError)
    expect(() => fwrite(Buffer.alloc(4), 2 ** 40, 2 ** 40, stream)).toThrow(RangeError)
    fclose(stream)
    refusesStreams(stream => fwrite('x', 1, 1, stream))
  })

  it('fails as libc says', () => {
    const stream = fopen('/dev/null', 'r')!
    set_errno(0)
    expect(fwrite('x', 1, 1, stream)).toBe(0)
    expect(errno).toBe(EBADF)
    fclose(stream)
  })
})

describe.each([
  ['fseek', 'ftell', fseek, ftell],
  ['fseeko', 'ftello', fseeko, ftello],
])('%s', (_seek, _tell, seek, tell) => {
  it('moves', () => {
    const stream = holding('0123456789')
    expect([seek(stream, 4, SEEK_SET), tell(stream), fgetc(stream)]).toEqual([0, 4, 0x34])
    expect([seek(stream, -2, SEEK_CUR), fgetc(stream)]).toEqual([0, 0x33])
    expect([seek(stream, -1, SEEK_END), left(stream), feof(stream) !== 0]).toEqual([0, '9', true])
    expect([seek(stream, 0, SEEK_SET), feof(stream)]).toEqual([0, 0])
    expect(seek(stream, 0, 99)).toFailWith(EINVAL)
    fclose(stream)
    refusesStreams(stream => seek(stream, 0, SEEK_SET))
    refusesStreams(tell)
  })

  it('fails on a pipe', () => {
    const fds = new Int32Array(2)
    pipe(fds)
    const stream = fdopen(fds[0]!, 'r')!
    expect(seek(stream, 0, SEEK_SET)).toFailWith(ESPIPE)
    expect(tell(stream)).toFailWith(ESPIPE)
    set_errno(0)
    rewind(stream)
    expect(errno).toBe(ESPIPE)
    fclose(stream)
    close(fds[1]!)
  })
})

describe.each([['ftell'], ['ftello'], ['rewind']])('%s', () => {
  it('goes with fseek', () => {
    const stream = holding('abc')
    fgetc(stream)
    expect([ftell(stream), ftello(stream)]).toEqual([1, 1])
    rewind(stream)
    expect(ftell(stream)).toBe(0)
    fclose(stream)
    refusesStreams(rewind)
  })
})

describe.each([['feof'], ['ferror'], ['clearerr']])('%s', () => {
  it('tells the end and errors, until they are cleared', () => {
    const stream = fopen('/dev/null', 'r')!
    expect([feof(stream), ferror(stream)]).toEqual([0, 0])
    fgetc(stream)
    fputc('x', stream)
    expect([feof(stream) !== 0, ferror(stream) !== 0]).toEqual([true, true])
    clearerr(stream)
    expect([feof(stream), ferror(stream)]).toEqual([0, 0])
    fclose(stream)
    for (const call of [feof, ferror, clearerr]) refusesStreams(call)
  })
})

describe('fileno', () => {
  it('is the descriptor', () => {
    const stream = tmpfile()!
    expect(write(fileno(stream), 'text', 4)).toBe(4)
    fclose(stream)
    refusesStreams(fileno)
  })
})

describe('perror', () => {
  it('tells what errno says', async () => {
    const { stderr } = await runProgram('perror')
    expect(stderr).toBe('open: No such file or directory\nNo such file or directory\nNo such file or directory\n')
  })
})

describe('remove', () => {
  it('deletes files and empty directories', () => {
    writeFileSync(join(directory, 'file'), '')
    expect(remove(directory)).toFailWith(ENOTEMPTY)
    expect(remove(join(directory, 'file'))).toBe(0)
    expect(existsSync(join(directory, 'file'))).toBe(false)
    expect(remove(join(directory, 'file'))).toFailWith(ENOENT)
    expect(remove(directory)).toBe(0)
  })
})

describe('rename', () => {
  it('moves', () => {
    const [a, b] = [join(directory, 'a'), join(directory, 'b')]
    writeFileSync(a, 'text')
    expect(rename(a, b)).toBe(0)
    expect(readFileSync(b, 'latin1')).toBe('text')
    expect(rename(a, b)).toFailWith(ENOENT)
    expect(rename(b, join(b, 'c'))).toFailWith(ENOTDIR)
    expect(rename(b, directory)).toBe(-1)
  })
})

describe('renameat', () => {
  it('moves between directories', () => {
    const [a, b] = [join(directory, 'from'), join(directory, 'to')]
    writeFileSync(a, 'text')
    const at = open(directory, O_RDONLY | O_DIRECTORY)
    expect(renameat(at, 'from', AT_FDCWD, b)).toBe(0)
    expect(readFileSync(b, 'latin1')).toBe('text')
    expect(renameat(at, 'from', at, 'to')).toFailWith(ENOENT)
    close(at)
    expect(renameat(-1, 'from', -1, 'to')).toFailWith(EBADF)
    expect(renameat(AT_FDCWD, null as never, AT_FDCWD, b)).toFailWith(EFAULT)
  })
})

describe.each([
  ['fgetpos', fgetpos],
  ['fsetpos', fsetpos],
])('%s', (_, call) => {
  it('notes a position and goes back to it', () => {
    const stream = holding('abcdef')
    const pos = new fpos_t()
    fgetc(stream)
    expect(fgetpos(stream, pos)).toBe(0)
    expect(left(stream)).toBe('bcdef')
    expect([fsetpos(stream, pos), feof(stream), ftell(stream)]).toEqual([0, 0, 1])
    expect(left(stream)).toBe('bcdef')
    fclose(stream)
  })

  it('fails as the kernel says', () => {
    const fds = new Int32Array(2)
    pipe(fds)
    const stream = fdopen(fds[0]!, 'r')!
    expect(fgetpos(stream, new fpos_t())).toFailWith(ESPIPE)
    expect(fsetpos(stream, new fpos_t())).toFailWith(ESPIPE)
    fclose(stream)
    close(fds[1]!)
    const file = tmpfile()!
    const before = new fpos_t()
    new BigInt64Array(before.buffer, before.byteOffset, 1)[0] = -1n
    expect(fsetpos(file, before)).toFailWith(EINVAL)
    fclose(file)
  })

  it('refuses what C leaves undefined', () => {
    refusesStreams(stream => call(stream, new fpos_t()))
    const stream = tmpfile()!
    expect(() => call(stream, null as never)).toThrow(RangeError)
    expect(() => call(stream, new Uint8Array(fpos_t.size - 1) as never)).toThrow(RangeError)
    fclose(stream)
  })
})

describe('tmpnam', () => {
  it('names a file that is not there, also in the caller’s array', () => {
    const one = tmpnam(null)!
    expect(one.startsWith(`${P_tmpdir}/`)).toBe(true)
    expect(existsSync(one)).toBe(false)
    const path = Buffer.alloc(L_tmpnam)
    expect(tmpnam(path)).toBe(path)
    const two = path.toString('latin1', 0, path.indexOf(0))
    expect(two.startsWith(`${P_tmpdir}/`)).toBe(true)
    expect(two).not.toBe(one)
    expect(() => tmpnam(Buffer.alloc(L_tmpnam - 1))).toThrow(RangeError)
    expect(() => tmpnam('x' as never)).toThrow(TypeError)
  })
})

describe('tempnam', () => {
  it('names a file that is not there, where it is wanted', () => {
    const path = tempnam(directory, 'libposix')!
    expect(`${path}`).toMatch(new RegExp(`^${process.env.TMPDIR ?? directory}/libpo\\w{6}`))
    expect(existsSync(path.toString('latin1', 0, path.length - 1))).toBe(false)
    free(path)
    const other = tempnam('/nonexistent', null)!
    expect(`${other}`).toMatch(/\/file\w{6}/)
    free(other)
  })

  it('refuses what is no text', () => {
    expect(() => tempnam(1 as never, null)).toThrow(TypeError)
    expect(() => tempnam(null, 'a\0b')).toThrow(TypeError)
  })
})

describe('ctermid', () => {
  it('is the terminal’s path, also in the caller’s array', () => {
    expect(ctermid(null)).toBe('/dev/tty')
    const path = Buffer.alloc(L_ctermid)
    expect(ctermid(path)).toBe(path)
    expect(path.toString()).toBe('/dev/tty\0')
  })

  it('refuses an array that is too short', () => {
    expect(() => ctermid(Buffer.alloc(L_ctermid - 1))).toThrow(RangeError)
    expect(() => ctermid('x' as never)).toThrow(TypeError)
  })
})
