import type { Remarks } from '../demo/words.ts'

export const remarks: Remarks = {
  'Network programming and sockets': '네트워크 프로그래밍과 소켓',
  'Exercise: copies src.dat to dst.dat through two FILEs, 30 bytes at a time.':
    '연습문제: FILE 두 개로 src.dat을 dst.dat에 한 번에 30바이트씩 복사한다.',
  'A server says hello': '인사하는 서버',
  'Files and sockets share one row of descriptors': '파일과 소켓은 같은 번호 열을 함께 쓴다',
  'A file written and read by descriptor': '파일 디스크립터로 쓰고 읽는 파일',
  'Two ways to copy a file': '파일을 복사하는 두 가지 방법',
  '{0}: dst.dat has the {1} bytes of src.dat': '{0}: dst.dat에 src.dat의 {1}바이트가 그대로 있다',
  'Files and sockets draw their descriptors from one row of numbers.':
    '파일과 소켓은 한 줄로 이어지는 번호에서 파일 디스크립터를 받는다.',
  'Client of the greeting: connects, reads once, prints what came.':
    '인사말 클라이언트: 연결하고, 한 번 읽고, 온 것을 출력한다.',
  'Server of one greeting: accepts one client, writes the 13 bytes of "Hello World!" and its NUL, ends.':
    '인사말을 한 번 하는 서버: 클라이언트 하나를 수락해서 "Hello World!"와 NUL, 모두 13바이트를 보내고 끝난다.',
  'Exercise: copies src.dat to dst.dat through two descriptors, 100 bytes at a time.':
    '연습문제: 파일 디스크립터 두 개로 src.dat을 dst.dat에 한 번에 100바이트씩 복사한다.',
  'Makes data.txt and writes to it with the descriptor alone, without a FILE.':
    'FILE 없이 파일 디스크립터만으로 data.txt를 만들고 쓴다.',
  'Reads data.txt with the descriptor alone and prints it.': '파일 디스크립터만으로 data.txt를 읽어 출력한다.',
}
