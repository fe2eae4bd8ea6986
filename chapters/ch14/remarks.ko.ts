import type { Remarks } from '../demo/words.ts'

export const remarks: Remarks = {
  'Multicast and broadcast': '멀티캐스트와 브로드캐스트',
  'A group is heard by its members': '멀티캐스트 그룹의 말은 회원에게만 들린다',
  'News for everybody on the loopback': '루프백의 모두에게 보내는 뉴스',
  'feof() tells of the end only after a read has met it: the last piece comes twice':
    'feof()는 read가 끝을 만난 뒤에야 끝이라고 말한다. 그래서 마지막 조각이 두 번 온다',
  'nobody heard it': '아무도 듣지 못했다',
  'heard, {0} bytes': '들렸다, {0}바이트',
  '5 bytes to {0}: {1}': '{0}(으)로 5바이트: {1}',
  'after IP_ADD_MEMBERSHIP: {0}': 'IP_ADD_MEMBERSHIP 다음: {0}',
  'after IP_DROP_MEMBERSHIP: {0}': 'IP_DROP_MEMBERSHIP 다음: {0}',
  'Joins a multicast group and prints what is sent to it; never ends by itself.':
    '멀티캐스트 그룹에 가입해 그룹에 온 것을 출력한다. 스스로 끝나지 않는다.',
  'Prints what is sent to everybody on its network; never ends by itself.':
    '자기 네트워크의 모두에게 보낸 것을 출력한다. 스스로 끝나지 않는다.',
  'Sends news.txt to a multicast group, a piece every two seconds.':
    'news.txt를 멀티캐스트 그룹에 2초마다 한 조각씩 보낸다.',
  'Sends news.txt to everybody on a network, a piece every two seconds.':
    'news.txt를 네트워크의 모두에게 2초마다 한 조각씩 보낸다.',
}
