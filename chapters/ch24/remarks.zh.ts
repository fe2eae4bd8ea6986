import type { Remarks } from '../demo/words.ts'

export const remarks: Remarks = {
  'A web server': 'Web 服务器端',
  'A page, by GET': '用 GET 取一个页面',
  'GET {0}: status {1}, {2}, {3} bytes': 'GET {0}：状态 {1}，{2}，{3} 字节',
  'the server has a thread for each request, which ends with its answer':
    '服务器端为每个请求设一个线程，回答之后它就结束',
  'Web server: a thread for each request sends a file of the working directory; it never ends.':
    'Web 服务器端：每个请求一个线程，发送工作目录中的一个文件；不会结束。',
}
