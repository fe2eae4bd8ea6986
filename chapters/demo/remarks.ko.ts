import type { Remarks } from './words.ts'

export const remarks: Remarks = {
  'Chapter {0}: {1}': '{0}장: {1}',
  'Next:': '다음은:',
  '{0}    in another terminal': '{0}    다른 터미널에서',
  '{0}    what to watch, and why': '{0}    무엇을 왜 볼 것인가',
  lives: '살아 있다',
  'gone: its parent has asked': '사라졌다: 부모가 물었다',
  'exit status {0}': '종료 상태 {0}',
  'signal {0}': '시그널 {0}',
  'Z, {0}: it has ended, and nobody has asked': 'Z, {0}: 끝났고, 아무도 묻지 않았다',
  'it would go on for ever': '끝없이 계속할 것이다',
  '{0}: Ctrl-C ends {1}, process {2}': '{0}: Ctrl-C로 {1}, 프로세스 {2}을(를) 끝낸다',
  'Echo client: sends each line that is typed and prints the answer; a line of q ends it.':
    '에코 클라이언트: 입력한 줄을 보내고 답을 출력한다. q를 입력하면 끝난다.',
  'Echo server: sends back what a client says, five clients one after another, then ends.':
    '에코 서버: 클라이언트의 말을 돌려보낸다. 다섯을 차례로 상대하고 끝난다.',
  client: '클라이언트',
  server: '서버',
  child: '자식',
  parent: '부모',
  '{0} bytes': '{0}바이트',
}
