import type { Remarks } from '../demo/words.ts'

export const remarks: Remarks = {
  'Dividing the streams': '스트림 나누기',
  'Copies of a descriptor': '파일 디스크립터의 사본',
  'the last write() comes after the last close() and goes nowhere':
    '마지막 write()는 마지막 close() 뒤에 오므로 아무 데도 가지 않는다',
  'fclose() is no half close': 'fclose()는 하프 클로즈가 아니다',
  'the server heard no answer: the socket was closed in both directions':
    '서버는 답을 듣지 못했다. 소켓이 양쪽 방향 모두 닫혔다',
  'shutdown() is one': 'shutdown()이 하프 클로즈다',
  'Copies descriptors: what is written to a copy goes where the original goes, until the last one is closed.':
    '디스크립터를 복사한다. 사본에 쓴 것은 원본이 가는 곳으로 가고, 마지막 것이 닫힐 때까지 그렇다.',
  'Prints what the server says until its end, then thanks.': '서버의 말을 끝까지 출력하고, 고맙다고 말한다.',
  'Two streams on one socket: says three lines, closes the one for writing and wants to hear the answer on the other.':
    '소켓 하나에 스트림 둘. 세 줄을 말하고, 쓰는 쪽을 닫고, 다른 쪽으로 답을 들으려 한다.',
  'The half close that sep_serv wants: shutdown() ends the sending direction, and a copy of the descriptor keeps the other one.':
    'sep_serv가 바라던 하프 클로즈: shutdown()이 보내는 방향을 끝내고, 디스크립터의 사본이 다른 방향을 지킨다.',
}
