import type { Remarks } from '../demo/words.ts'

export const remarks: Remarks = {
  'A web server': '웹 서버',
  'A page, by GET': 'GET으로 페이지 하나',
  'GET {0}: status {1}, {2}, {3} bytes': 'GET {0}: 상태 {1}, {2}, {3}바이트',
  'the server has a thread for each request, which ends with its answer':
    '서버는 요청마다 쓰레드를 하나 두고, 그것은 답하면 끝난다',
  'Web server: a thread for each request sends a file of the working directory; it never ends.':
    '웹 서버: 요청마다 쓰레드 하나가 작업 디렉터리의 파일을 보낸다. 끝나지 않는다.',
}
