import * as syslog_h from 'libposix/syslog.h'
import {
  closelog,
  LOG_ALERT,
  LOG_AUTH,
  LOG_DEBUG,
  LOG_EMERG,
  LOG_ERR,
  LOG_FAC,
  LOG_INFO,
  LOG_LOCAL7,
  LOG_MAKEPRI,
  LOG_MASK,
  LOG_PRI,
  LOG_UPTO,
  LOG_USER,
  openlog,
  setlogmask,
  syslog,
} from 'libposix/syslog.h'
import { describe, expect, it } from 'vitest'
import { macros } from './support/platform.ts'
import { runProgram } from './support/run.ts'

/** What a process of its own logs, which LOG_PERROR shows. */
async function logged(program: string): Promise<string> {
  const end = await runProgram(program)
  expect(end.status).toBe(0)
  return end.stderr
}

describe('syslog.h', () => {
  it('has every constant of the platform', () => {
    expect(macros('syslog.h', /^LOG_/).filter(name => !(name in syslog_h))).toEqual([])
  })
})

describe('syslog', () => {
  it('formats as printf does', async () => {
    expect(await logged('formats')).toBe('me: x has 007 %\nme: No such file or directory\nme: a view\n')
  })

  it('refuses what printf refuses', () => {
    expect(() => syslog(LOG_DEBUG, '%d')).toThrow(TypeError)
    expect(() => syslog(LOG_DEBUG, '%d', 'text')).toThrow(TypeError)
    expect(() => syslog(1.5, 'x')).toThrow(TypeError)
  })
})

describe('openlog', () => {
  it('keeps the name', async () => {
    expect(await logged('keeps-name')).toMatch(/^kept\[\d+\]: one\n.*: two\n$/)
    expect(() => openlog(1 as never, 0, 0)).toThrow(TypeError)
  })
})

describe('closelog', () => {
  it('returns nothing', () => expect(closelog()).toBe(undefined))
})

describe('setlogmask', () => {
  it('keeps messages back', async () => {
    expect(await logged('setlogmask')).toBe('me: 255 127\n')
    expect(setlogmask(0)).toBe(255)
  })
})

describe('LOG_MASK', () => {
  it('is one bit', () => expect([LOG_MASK(LOG_EMERG), LOG_MASK(LOG_ERR)]).toEqual([1, 8]))
})

describe('LOG_UPTO', () => {
  it('is all the bits up to one', () => expect([LOG_UPTO(LOG_EMERG), LOG_UPTO(LOG_DEBUG)]).toEqual([1, 255]))
})

describe('LOG_PRI', () => {
  it('drops the facility', () => {
    expect(LOG_PRI(LOG_LOCAL7 | LOG_INFO)).toBe(LOG_INFO)
    expect(() => LOG_PRI(1.5)).toThrow(TypeError)
  })
})

describe('LOG_FAC', () => {
  it('is the facility’s number', () => expect([LOG_FAC(LOG_AUTH | LOG_ALERT), LOG_FAC(LOG_USER)]).toEqual([4, 1]))
})

describe('LOG_MAKEPRI', () => {
  it('puts both together', () => expect(LOG_MAKEPRI(LOG_USER, LOG_ERR)).toBe(LOG_USER | LOG_ERR))
})
