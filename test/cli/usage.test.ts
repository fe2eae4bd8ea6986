// The help is the same in every language, in what is to be typed.
import { expect, it } from 'vitest'
import { columns } from '../../chapters/demo/columns.ts'
import * as en from '../../cli/usage/en.ts'
import * as ko from '../../cli/usage/ko.ts'
import * as zh from '../../cli/usage/zh.ts'
import { libposix, start } from '../support/program.ts'

/** What a help has of commands, options and variables. */
function typed(text: string): string[] {
  const synopsis = text.split('\n\n', 1)[0]!.match(/libposix .*/g)!
  const listed = text.match(/^ {2}\S+(?: [A-Z]+)?(?= {2})/gm) ?? []
  const examples = text.match(/^ {4}\S.*/gm) ?? []
  return [...synopsis, ...listed, ...examples]
}

it.each(Object.entries({ ko, zh }))('says in %s what it says in English', (_, { general, texts }) => {
  expect(typed(general)).toEqual(typed(en.general))
  expect(Object.keys(texts)).toEqual(Object.keys(en.texts))
  for (const [name, text] of Object.entries(texts)) {
    expect(typed(text)).toEqual(typed(en.texts[name]!))
    const parts = (some: string) => some.split('\n\n').length
    expect([name, parts(text)]).toEqual([name, parts(en.texts[name]!)])
  }
})

it.each(Object.entries({ ko, zh }))('fits into 80 columns in %s', (_, { general, texts }) => {
  const lines = [general, ...Object.values(texts)].flatMap(text => text.split('\n'))
  expect(lines.filter(line => columns(line) > 80)).toEqual([])
})

it("comes in the reader's language", async () => {
  const said = async (locale: string) => {
    const { stdout } = await start(libposix(['demo', '--help']), { env: { ...process.env, LC_ALL: locale } }).ends()
    return stdout
  }
  expect(await said('ko_KR.UTF-8')).toBe(ko.texts.demo)
  expect(await said('zh_CN.UTF-8')).toBe(zh.texts.demo)
  expect(await said('C.UTF-8')).toBe(en.texts.demo)
})
