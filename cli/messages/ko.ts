import type { Messages } from '../words.ts'

export const messages: Messages = {
  'there is no program or file {0}; see `libposix list`':
    '{0}: 그런 프로그램이나 파일이 없다. `libposix list`가 프로그램을 보인다',
  'there are several, say which: {0}': '여럿이 있으니 어느 것인지 써야 한다: {0}',
  'there is no demo of {0}; {1} have one, and each program':
    '{0}: 그런 demo는 없다. {1}의 장과 프로그램마다 하나씩 있다',
  'there is no launcher for this platform; `npx node-gyp rebuild` in {0} makes one':
    '이 플랫폼의 실행기가 없다. {0}에서 `npx node-gyp rebuild`로 만든다',
  'there is no chapter {0}; there are {1}': '{0}: 그런 장은 없다. 있는 장은 {1}',
  'run what? `libposix list` shows the programs': '무엇을 run할 것인가? `libposix list`가 프로그램을 보인다',
  'demo does not know what to do with {0}': 'demo: {0}(으)로 무엇을 할지 모른다',
  'there is no command {0}; there are {1}, and --help': '{0}: 그런 명령은 없다. 있는 것은 {1}, 그리고 --help',
  '{0} has no option {1}; see `libposix {2} --help`': '{0}에는 {1} 옵션이 없다. `libposix {2} --help`를 볼 것',
  '{0} does not know what to do with {1}': '{0}: {1}(으)로 무엇을 할지 모른다',
  'there is no help on {0}': '{0}: 설명이 없다',
  'there is no picture of {0}; there is one of {1}': '{0}: 그런 그림은 없다. 그림이 있는 장은 {1}',
  "a picture's file ends in .svg or .html, unlike {0}": '{0}: 그림 파일의 이름은 .svg나 .html로 끝나야 한다',
  'cannot run {0}': '{0}: 실행할 수 없다',
  'ss has no option {0}; see `libposix ss --help`': 'ss에는 {0} 옵션이 없다. `libposix ss --help`를 볼 것',
  'ss does not know what to do with {0}': 'ss: {0}(으)로 무엇을 할지 모른다',
  'a port is a number up to 65535, unlike {0}': '{0}: 포트는 65535까지의 수이다',
  'cannot write {0}: {1}': '{0}: 쓸 수 없다: {1}',
  '{0} is no trace of JSON lines: {1}': '{0}: JSON 줄로 된 trace가 아니다: {1}',
  'trace has no option {0}; see `libposix trace --help`': 'trace에는 {0} 옵션이 없다. `libposix trace --help`를 볼 것',
  'trace what? It goes `libposix trace run PROGRAM`; `libposix list` shows the programs':
    '무엇을 trace할 것인가? `libposix trace run PROGRAM`으로 쓴다. `libposix list`가 프로그램을 보인다',
  '-s takes a number of bytes, not {0}': '{0}: -s에는 바이트 수를 쓴다',
  '--{0} makes a file when the program has ended: say which, -o trace.{1}':
    '--{0}: 프로그램이 끝나면 파일을 만든다. 어느 파일인지 -o trace.{1}처럼 쓴다',
  '{0} takes an argument; see `libposix trace --help`':
    '{0} 옵션에는 인자가 있어야 한다. `libposix trace --help`를 볼 것',
  'Node {0} does not run TypeScript: take Node 22.18 or later, or `npm install typescript@6` in {1}':
    'Node {0}: TypeScript를 실행하지 못한다. Node 22.18 이상을 쓰거나 {1}에서 `npm install typescript@6`을 한다',
  '{0} events are too many for a browser to open as SVG soon: --html shows\n  what is in view':
    '이벤트 {0}개는 브라우저가 SVG로 빨리 열기에 너무 많다. --html은\n  보이는 곳만 그린다',
}
