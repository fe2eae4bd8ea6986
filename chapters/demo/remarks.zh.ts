import type { Remarks } from './words.ts'

export const remarks: Remarks = {
  'Chapter {0}: {1}': '第 {0} 章：{1}',
  'Next:': '接下来：',
  '{0}    in another terminal': '{0}    在另一个终端',
  '{0}    what to watch, and why': '{0}    看什么，为什么',
  lives: '活着',
  'gone: its parent has asked': '消失：父进程已查问',
  'exit status {0}': '退出状态 {0}',
  'signal {0}': '信号 {0}',
  'Z, {0}: it has ended, and nobody has asked': 'Z，{0}：已结束，没有人查问',
  'it would go on for ever': '它会永远继续',
  '{0}: Ctrl-C ends {1}, process {2}': '{0}：用 Ctrl-C 结束 {1}，进程 {2}',
  'Echo client: sends each line that is typed and prints the answer; a line of q ends it.':
    '回声客户端：发送输入的每一行并打印回答；输入 q 结束。',
  'Echo server: sends back what a client says, five clients one after another, then ends.':
    '回声服务器端：送回客户端的话，依次服务五个，然后结束。',
  client: '客户端',
  server: '服务器端',
  child: '子进程',
  parent: '父进程',
  '{0} bytes': '{0} 字节',
}
