// What the command says to who asked for what it cannot do, in the reader's language.
import { describe, expect, it } from 'vitest'
import { messages as ko } from '../../cli/messages/ko.ts'
import { messages as zh } from '../../cli/messages/zh.ts'
import { libposix, start } from '../support/program.ts'
import { messages } from '../support/sentences.ts'

const languages = Object.entries({ ko, zh })
const locales: Record<string, string> = { ko: 'ko_KR.UTF-8', zh: 'zh_CN.UTF-8' }

/** What stays as it is: values, what is typed, and numbers. */
function kept(sentence: string): string[] {
  return (sentence.match(/\{\d\}|`[^`]*`|(?<![\w-])--?\w+|\d[\d.]*/g) ?? []).sort()
}

async function refusal(locale: string, ...args: string[]): Promise<string> {
  const { status, stdout, stderr } = await start(libposix(args), { env: { ...process.env, LC_ALL: locale } }).ends()
  expect([status, stdout]).toEqual([2, ''])
  return stderr
}

describe.each(languages)('messages in %s', (code, translated) => {
  it('are all there, and no other', () => {
    expect(Object.keys(translated).sort()).toEqual(messages().sort())
  })

  it('keep values, commands and numbers', () => {
    for (const [sentence, translation] of Object.entries(translated))
      expect([sentence, kept(translation)]).toEqual([sentence, kept(sentence)])
  })

  it('is what a refusal says', async () => {
    const locale = locales[code]!
    expect(await refusal(locale, 'lost')).toMatch(
      { ko: /^libposix: lost: 그런 명령은 없다\. 있는 것은 list, /, zh: /^libposix: 没有命令 lost；有的是 list, / }[
        code
      ]!,
    )
    expect(await refusal(locale, 'run', 'lost')).toBe(
      {
        ko: 'libposix: lost: 그런 프로그램이나 파일이 없다. `libposix list`가 프로그램을 보인다\n',
        zh: 'libposix: 没有程序或文件 lost；`libposix list` 列出程序\n',
      }[code],
    )
    expect(await refusal(locale, 'ss', '65536')).toBe(
      {
        ko: 'libposix: 65536: 포트는 65535까지의 수이다\n',
        zh: 'libposix: 端口是不超过 65535 的数，65536 不是\n',
      }[code],
    )
  })
})
