import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { columns, wrap } from '../../chapters/demo/columns.ts'
import { language, type Remarks, Words } from '../../chapters/demo/words.ts'
import { libposix, start } from '../support/program.ts'
import { directories, sentences } from '../support/sentences.ts'

const languages = ['ko', 'zh'] as const
const locales = { ko: 'ko_KR.UTF-8', zh: 'zh_CN.UTF-8' }

async function remarksOf(directory: string, code: string): Promise<Remarks> {
  const url = new URL(`../../chapters/${directory}/remarks.${code}.ts`, import.meta.url)
  return existsSync(url) ? (await import(url.href)).remarks : {}
}

/** What a translation has to keep: placeholders, numbers, and names of C's. */
function kept(sentence: string): string[] {
  return (sentence.match(/\{\d\}|\w+\(\)|[A-Z][A-Z0-9_-]{2,}[A-Z0-9](?![a-z])|\d+/g) ?? []).sort()
}

async function libposixIn(code: keyof typeof locales, ...args: string[]): Promise<string> {
  const { status, stdout } = await start(libposix(args), { env: { ...process.env, LC_ALL: locales[code] } }).ends()
  expect(status).toBe(0)
  return stdout
}

describe.each(languages)('remarks in %s', code => {
  it.each(directories)('has every sentence of %s, and no other', async directory => {
    const [common, own] = await Promise.all([remarksOf('demo', code), remarksOf(directory, code)])
    const said = sentences(directory)
    expect(said.filter(sentence => !(sentence in { ...common, ...own }))).toEqual([])
    const everywhere = directory === 'demo' ? directories.flatMap(sentences) : said
    expect(Object.keys(own).filter(sentence => !everywhere.includes(sentence))).toEqual([])
  })

  it.each(directories)('has the numbers and names of %s', async directory => {
    for (const [sentence, translation] of Object.entries(await remarksOf(directory, code)))
      expect([sentence, kept(translation)]).toEqual([sentence, expect.arrayContaining(kept(sentence))])
  })

  it.each(directories)('puts in each value of %s once', async directory => {
    for (const [sentence, translation] of Object.entries(await remarksOf(directory, code)))
      expect([sentence, translation.match(/\{\d\}/g)?.sort()]).toEqual([sentence, sentence.match(/\{\d\}/g)?.sort()])
  })

  it('is what `list` prints, within 80 columns', async () => {
    const text = await libposixIn(code, 'list')
    expect(text).toContain(
      { ko: '\n4장: TCP 서버와 클라이언트 1\n', zh: '\n第 4 章：TCP 服务器端与客户端（1）\n' }[code],
    )
    expect(text.split('\n').filter(line => columns(line) > 80)).toEqual([])
  })

  it('is what `demo` says, while the programs speak as in the book', async () => {
    const text = await libposixIn(code, 'demo', 'ch03')
    expect(text).toContain(
      { ko: '3장: 주소와 바이트 순서\n\n바이트 순서, ', zh: '第 3 章：地址与字节序\n\n字节序：' }[code],
    )
    expect(text).toContain('Network ordered address: 0x78563412 \n')
    expect(text).toContain({ ko: '\n다음은:\n', zh: '\n接下来：\n' }[code])
  })
})

describe('language', () => {
  it('is that of the first variable that is set', () => {
    expect(language({ LANG: 'ko_KR.UTF-8' })).toBe('ko')
    expect(language({ LANG: 'ko_KR.UTF-8', LC_MESSAGES: 'zh_CN.utf8' })).toBe('zh')
    expect(language({ LANG: 'ko_KR.UTF-8', LC_MESSAGES: 'zh_CN.UTF-8', LC_ALL: 'C' })).toBeUndefined()
    expect(language({ LANG: 'zh_TW.UTF-8', LC_ALL: '' })).toBe('zh')
    expect(language({ LANG: 'ko' })).toBe('ko')
  })

  it('is English for all others, and where the terminal has another character set', () => {
    for (const LANG of [undefined, 'C', 'C.UTF-8', 'en_US.UTF-8', 'ko_KR.EUC-KR', 'zh_CN.GB18030', 'kok_IN.UTF-8'])
      expect(language({ LANG })).toBeUndefined()
  })
})

describe('Words', () => {
  it('puts values where the language has them', () => {
    const words = new Words({ '{0} of {1}': '{1}: {0}' })
    expect(words.text`${1} of ${'{0}'}`).toBe('{0}: 1')
    expect(words.text`${1} in ${2}`).toBe('1 in 2')
  })

  it('has the Korean particle that a number asks for', () => {
    const words = new Words({ 'from {0} to {1}': '{0}이(가) {1}을(를)' })
    expect(words.text`from ${-1} to ${12}`).toBe('-1이 12를')
    expect(words.text`from ${4} to ${100}`).toBe('4가 100을')
    expect(words.text`from ${'server'} to ${'a'}`).toBe('server이(가) a을(를)')
  })
})

describe('wrap', () => {
  it('counts two columns for a Korean or Chinese character', () => {
    expect(['ab', '한글', '套接字', '，。'].map(columns)).toEqual([2, 4, 6, 4])
  })

  it('ends lines behind a blank, or between Chinese characters', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
    expect(wrap('  one two three', 9, 5)).toEqual(['  one two', 'three'])
    expect(wrap('하나 둘 셋', 7)).toEqual(['하나 둘', '셋'])
    expect(wrap('套接字是什么', 6)).toEqual(['套接字', '是什么'])
  })

  it('begins no line with a full stop', () => {
    expect(wrap('套接字。是', 6)).toEqual(['套接', '字。是'])
    expect(wrap('read()，是', 7)).toEqual(['read()，', '是'])
  })

  it('loses nothing', () => {
    const text = '对只绑定了地址的套接字 connect() 得到 -1 和 ECONNREFUSED（等了 200 ms）"x", y'
    for (let width = 2; width < 80; width++)
      expect(wrap(text, width).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
  })
})
