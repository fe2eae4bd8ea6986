import type { Messages } from '../words.ts'

export const messages: Messages = {
  'there is no program or file {0}; see `libposix list`': '没有程序或文件 {0}；`libposix list` 列出程序',
  'there are several, say which: {0}': '同名的不止一个，请写明是哪一个：{0}',
  'there is no demo of {0}; {1} have one, and each program': '没有 {0} 的演示；{1} 各章和每个程序都有',
  'there is no launcher for this platform; `npx node-gyp rebuild` in {0} makes one':
    '没有适合这个平台的启动器；在 {0} 里运行 `npx node-gyp rebuild` 可以生成',
  'there is no chapter {0}; there are {1}': '没有 {0} 这一章；有的是 {1}',
  'run what? `libposix list` shows the programs': 'run 什么？`libposix list` 列出程序',
  'demo does not know what to do with {0}': 'demo 不知道拿 {0} 做什么',
  'there is no command {0}; there are {1}, and --help': '没有命令 {0}；有的是 {1}，以及 --help',
  '{0} has no option {1}; see `libposix {2} --help`': '{0} 没有选项 {1}；见 `libposix {2} --help`',
  '{0} does not know what to do with {1}': '{0} 不知道拿 {1} 做什么',
  'there is no help on {0}': '没有关于 {0} 的说明',
  'there is no picture of {0}; there is one of {1}': '没有 {0} 的图；有图的是 {1}',
  "a picture's file ends in .svg or .html, unlike {0}": '图的文件名以 .svg 或 .html 结尾，{0} 不是',
  'cannot run {0}': '无法运行 {0}',
  'ss has no option {0}; see `libposix ss --help`': 'ss 没有选项 {0}；见 `libposix ss --help`',
  'ss does not know what to do with {0}': 'ss 不知道拿 {0} 做什么',
  'a port is a number up to 65535, unlike {0}': '端口是不超过 65535 的数，{0} 不是',
  'cannot write {0}: {1}': '无法写入 {0}：{1}',
  '{0} is no trace of JSON lines: {1}': '{0} 不是由 JSON 行组成的 trace：{1}',
  'trace has no option {0}; see `libposix trace --help`': 'trace 没有选项 {0}；见 `libposix trace --help`',
  'trace what? It goes `libposix trace run PROGRAM`; `libposix list` shows the programs':
    'trace 什么？写法是 `libposix trace run PROGRAM`；`libposix list` 列出程序',
  '-s takes a number of bytes, not {0}': '-s 后面是字节数，{0} 不是',
  '--{0} makes a file when the program has ended: say which, -o trace.{1}':
    '--{0} 在程序结束后生成文件：请写明是哪一个，如 -o trace.{1}',
  '{0} takes an argument; see `libposix trace --help`': '{0} 需要参数；见 `libposix trace --help`',
  'Node {0} does not run TypeScript: take Node 22.18 or later, or `npm install typescript@6` in {1}':
    'Node {0} 不能运行 TypeScript：请用 Node 22.18 或更新的版本，或者在 {1} 里 `npm install typescript@6`',
  '{0} events are too many for a browser to open as SVG soon: --html shows\n  what is in view':
    '{0} 个事件太多，浏览器打开这样的 SVG 会很慢：--html\n  只画看得见的部分',
}
