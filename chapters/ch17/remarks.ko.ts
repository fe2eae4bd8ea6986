import type { Remarks } from '../demo/words.ts'

export const remarks: Remarks = {
  epoll: 'epoll',
  'Chat server on epoll, edge triggered: what a client says goes to all, in as many pieces as it takes until EAGAIN.':
    'epoll 채팅 서버, 엣지 트리거: 클라이언트의 말이 모두에게 간다. EAGAIN까지 필요한 만큼 나누어 읽는다.',
  'Chat server on epoll, level triggered: what a client says goes to all, to itself as well; never ends by itself.':
    'epoll 채팅 서버, 레벨 트리거: 클라이언트의 말이 자신을 포함한 모두에게 간다. 스스로 끝나지 않는다.',
  'Many clients, one process, and the kernel keeps the list': '여러 클라이언트, 한 프로세스, 목록은 커널이 지닌다',
  'Level triggered: told as long as something is there': '레벨 트리거: 무언가 남아 있는 한 알린다',
  '{0} bytes, four at a time: one return for each four': '{0}바이트를 한 번에 넷씩: 네 바이트마다 한 번 돌아온다',
  'Edge triggered: told once': '엣지 트리거: 한 번만 알린다',
  '{0} bytes: one return, and the server reads until EAGAIN': '{0}바이트: 한 번 돌아오고, 서버는 EAGAIN까지 읽는다',
  'Edge triggered: epoll_wait() returns once for each message, so all of it has to be read, until EAGAIN.':
    '엣지 트리거: epoll_wait()는 메시지마다 한 번 돌아오므로, EAGAIN까지 모두 읽어야 한다.',
  'Level triggered: with a buffer of four bytes epoll_wait() returns once for each four bytes of a message.':
    '레벨 트리거: 버퍼가 네 바이트이면 epoll_wait()는 메시지의 네 바이트마다 한 번 돌아온다.',
  'Echo server: one process serves many clients at once, by epoll; never ends by itself.':
    '에코 서버: epoll로 한 프로세스가 동시에 여러 클라이언트를 상대한다. 스스로 끝나지 않는다.',
  'Level triggered: told while something is there. Edge triggered: told once':
    '레벨 트리거: 무언가 있는 한 알린다. 엣지 트리거: 한 번만 알린다',
  'Ten bytes come, and later two more; each read() takes four at most. epoll_wait() gives what stands on the ready list. Under level triggering the descriptor stays there while its buffer has a byte; under edge triggering it comes there only with new bytes, so that six are left behind unless the reader goes on until EAGAIN.':
    '10바이트가 오고 나중에 2바이트가 더 온다. read()는 한 번에 많아야 4바이트를 가져간다. epoll_wait()는 준비 목록에 있는 것을 준다. 레벨 트리거에서는 버퍼에 바이트가 있는 한 목록에 남고, 엣지 트리거에서는 새 바이트가 올 때만 오른다. 그래서 EAGAIN까지 읽지 않으면 6바이트가 남는다.',
  'Chapter 17: epoll, level and edge': '17장: epoll, 레벨과 엣지',
  'Edge, and read() until EAGAIN': '엣지, EAGAIN까지 read()',
  'Edge, and one read()': '엣지, read() 한 번',
  'Level, and one read()': '레벨, read() 한 번',
  'interest list:': '관심 목록:',
  ready: '준비',
  'input buffer': '입력버퍼',
  '{0} bytes lay there, and nobody was told': '{0}바이트가 남았는데 아무도 알지 못했다',
  'nothing was left behind; epoll_wait() returned {0} times with something':
    '남은 것이 없다. epoll_wait()가 {0}번 무언가를 알렸다',
}
