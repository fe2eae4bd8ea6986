import type { Remarks } from '../demo/words.ts'

export const remarks: Remarks = {
  'Multicast and broadcast': '多播与广播',
  'A group is heard by its members': '组里的话只有成员听得到',
  'News for everybody on the loopback': '发给环回网络上所有人的新闻',
  'feof() tells of the end only after a read has met it: the last piece comes twice':
    'feof() 要等读取遇到结尾之后才报告：最后一段会来两次',
  'nobody heard it': '没人听到',
  'heard, {0} bytes': '听到了，{0} 字节',
  '5 bytes to {0}: {1}': '向 {0} 发 5 字节：{1}',
  'after IP_ADD_MEMBERSHIP: {0}': 'IP_ADD_MEMBERSHIP 之后：{0}',
  'after IP_DROP_MEMBERSHIP: {0}': 'IP_DROP_MEMBERSHIP 之后：{0}',
  'Joins a multicast group and prints what is sent to it; never ends by itself.':
    '加入多播组，打印发给该组的内容；不会自己结束。',
  'Prints what is sent to everybody on its network; never ends by itself.':
    '打印发给本网络所有人的内容；不会自己结束。',
  'Sends news.txt to a multicast group, a piece every two seconds.': '把 news.txt 发给多播组，每两秒一段。',
  'Sends news.txt to everybody on a network, a piece every two seconds.':
    '把 news.txt 发给网络上的所有人，每两秒一段。',
}
