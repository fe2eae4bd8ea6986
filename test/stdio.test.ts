import { fclose, fgets, fputs, rewind, tmpfile } from 'libposix/stdio.h'
import { describe, expect, it } from 'vitest'

describe('fgets', () => {
  it('reads a line with its newline', () => {
    const stream = tmpfile()!
    fputs('one\ntwo\n', stream)
    rewind(stream)
    const line = Buffer.alloc(30)
    expect(fgets(line, 30, stream)).toBe(line)
    expect(line.toString('latin1', 0, 5)).toBe('one\n\0')
    expect(fclose(stream)).toBe(0)
  })
})
