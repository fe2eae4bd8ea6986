import type { Remarks } from '../demo/words.ts'

export const remarks: Remarks = {
  'Socket types and protocols': '소켓의 타입과 프로토콜',
  'One write() there, thirteen read() here': '저쪽에서는 write() 한 번, 이쪽에서는 read() 열세 번',
  'Four write() there, one read() here': '저쪽에서는 write() 네 번, 이쪽에서는 read() 한 번',
  'Client that takes the greeting one byte at a time and counts.':
    '인사말을 한 바이트씩 받으며 횟수를 세는 클라이언트.',
  'Exercise: waits by printing a hundred lines, then takes with one read() what the server sent with four write().':
    '연습문제: 백 줄을 출력하며 기다린 다음, 서버가 네 번의 write()로 보낸 것을 한 번의 read()로 받는다.',
  'Exercise: the greeting in four pieces, for a client that takes it in one.':
    '연습문제: 한 번에 받을 클라이언트에게 인사말을 네 조각으로 보낸다.',
  'Server of one greeting, written in one piece for a client that takes it byte by byte.':
    '인사말을 한 번에 쓰는 서버. 클라이언트는 한 바이트씩 받는다.',
  'here the loop was over before the server had written all: this machine is busy':
    '여기서는 서버가 다 쓰기 전에 루프가 끝났다. 이 컴퓨터가 바쁘다',
}
