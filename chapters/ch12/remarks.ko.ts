import type { Remarks } from '../demo/words.ts'

export const remarks: Remarks = {
  'I/O multiplexing with select': 'select와 I/O 멀티플렉싱',
  'What select() does to its sets and its timeout': 'select()가 집합과 타임아웃에 하는 일',
  'Standard input, or five seconds': '표준입력, 또는 5초',
  'One process, several clients': '한 프로세스, 여러 클라이언트',
  'descriptor 4 is free: the next client gets it': '파일 디스크립터 4가 비었으므로 다음 클라이언트가 받는다',
  'an fd_set has {0} bits; those of descriptors 0 to {1} are shown':
    'fd_set에는 {0}비트가 있다. 디스크립터 0부터 {1}까지를 보인다',
  '  descriptor {0}': '  디스크립터 {0}',
  '  before     {0}  timeout {1}': '  이전       {0}  타임아웃 {1}',
  '  after      {0}  timeout {1}': '  이후       {0}  타임아웃 {1}',
  '  select() returned {0}': '  select()가 {0}을(를) 반환했다',
  'two descriptors are ready: only their bits stay': '디스크립터 둘이 준비되었다: 그 비트만 남는다',
  'the set as the call left it: the others are not asked for any more':
    '호출이 남긴 집합 그대로: 다른 것들은 더 묻지 않는다',
  'copied again; a timer goes off after half a second, and Linux leaves the rest':
    '다시 복사했다. 0.5초 뒤에 타이머가 울리고, Linux는 남은 시간을 적어 둔다',
  'nothing is ready for a second: all bits are 0, and so is the timeout':
    '1초 동안 아무것도 준비되지 않았다: 모든 비트가 0이고 타임아웃도 0이다',
  'Echo server: one process serves many clients at once, by select(); never ends by itself.':
    '에코 서버: select()로 한 프로세스가 동시에 여러 클라이언트를 상대한다. 스스로 끝나지 않는다.',
  'Waits for standard input with select(), five seconds each time; never ends by itself.':
    'select()로 표준입력을 5초씩 기다린다. 스스로 끝나지 않는다.',
  'select() waits for all, and leaves the bits of those that are ready':
    'select()는 모두를 기다리고, 준비된 것의 비트만 남긴다',
  'A server asks for standard input, for new clients and for the clients that it has, with two seconds each time. What it gets back has only the bits of those that found something, so that it has to copy the set again before each call.':
    '서버가 표준입력, 새 클라이언트, 이미 있는 클라이언트들에 대해 매번 2초까지 묻는다. 돌아온 집합에는 무언가 있는 것의 비트만 있으므로, 호출마다 집합을 다시 복사해야 한다.',
  'Chapter 12: rounds of select()': '12장: select()의 반복',
  'before: what is asked for': '이전: 묻는 것',
  'how long it waits': '기다린 시간',
  'after: what is ready': '이후: 준비된 것',
  returned: '반환값',
  'and then': '그 다음',
  'nobody was ready': '아무도 준비되지 않았다',
  'not at all': '기다리지 않음',
  '{0} s left': '{0} s 남음',
  'in: standard input   ·   new: the socket that listens, ready when a client has come   ·   c: a client, ready when it has said something, or has gone':
    'in: 표준입력   ·   new: 연결을 기다리는 소켓, 클라이언트가 오면 준비된다   ·   c: 클라이언트, 말을 하거나 떠나면 준비된다',
}
