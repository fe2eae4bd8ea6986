// Web server: a thread for each request sends a file of the working directory; it never ends.
//
//   libposix run ch24/webserv_linux 9190        then open http://127.0.0.1:9190/index.html, or: curl -i http://127.0.0.1:9190/index.html
//
// It takes GET with a name, of which the first part is the file's. All else is a bad request: no name, another method, no such file.

import { type int, sizeof, start } from 'libposix'
import { htonl, htons, INADDR_ANY, inet_ntoa, ntohs, sockaddr_in } from 'libposix/arpa/inet.h'
import { pthread_create, pthread_detach, pthread_t } from 'libposix/pthread.h'
import {
  type FILE,
  fclose,
  fdopen,
  fflush,
  fgets,
  fileno,
  fopen,
  fputc,
  fputs,
  fread,
  fwrite,
  printf,
  sprintf,
  stderr,
} from 'libposix/stdio.h'
import { atoi, exit } from 'libposix/stdlib.h'
import { memset, strcmp, strcpy, strlen, strstr, strtok } from 'libposix/string.h'
import { AF_INET, accept, bind, listen, PF_INET, SOCK_STREAM, socket } from 'libposix/sys/socket.h'
import { fstat, S_ISREG, stat } from 'libposix/sys/stat.h'
import { close, dup } from 'libposix/unistd.h'

const BUF_SIZE = 1024
const SMALL_BUF = 100

function main(argc: int, argv: string[]): int {
  const serv_adr = new sockaddr_in()
  const clnt_adr = new sockaddr_in()
  const clnt_adr_size = Uint32Array.of(0)
  const t_id = pthread_t()
  if (argc !== 2) {
    printf('Usage : %s <port>\n', argv[0])
    exit(1)
  }

  const serv_sock = socket(PF_INET, SOCK_STREAM, 0)
  memset(serv_adr, 0, sizeof(serv_adr))
  serv_adr.sin_family = AF_INET
  serv_adr.sin_addr.s_addr = htonl(INADDR_ANY)
  serv_adr.sin_port = htons(atoi(argv[1]))
  if (bind(serv_sock, serv_adr, sizeof(serv_adr)) === -1) error_handling('bind() error')
  if (listen(serv_sock, 20) === -1) error_handling('listen() error')

  while (1) {
    clnt_adr_size[0] = sizeof(clnt_adr)
    const clnt_sock = accept(serv_sock, clnt_adr, clnt_adr_size)
    printf('Connection Request : %s:%d\n', inet_ntoa(clnt_adr.sin_addr), ntohs(clnt_adr.sin_port))
    pthread_create(t_id, null, request_handler, clnt_sock)
    pthread_detach(t_id[0])
  }
  close(serv_sock)
  return 0
}

export function request_handler(arg: int): null {
  const clnt_sock = arg
  const req_line = Buffer.alloc(SMALL_BUF)
  const header = Buffer.alloc(SMALL_BUF)

  const clnt_read = fdopen(clnt_sock, 'r') as FILE
  const clnt_write = fdopen(dup(clnt_sock), 'w') as FILE
  fgets(req_line, SMALL_BUF, clnt_read)
  if (strstr(req_line, 'HTTP/') === null) {
    send_error(clnt_write)
    fclose(clnt_read)
    return null
  }
  // Up to the empty line: closing a socket of which something is unread would reset the connection.
  while (fgets(header, SMALL_BUF, clnt_read) !== null && strcmp(header, '\r\n') !== 0);
  fclose(clnt_read)

  const method = strtok(req_line, ' /')
  const file_name = strtok(null, ' /')
  if (method === null || file_name === null || strcmp(method, 'GET') !== 0) {
    send_error(clnt_write)
    return null
  }
  send_data(clnt_write, content_type(file_name), file_name)
  return null
}

function send_data(fp: FILE, ct: string, file_name: Uint8Array): void {
  const protocol = 'HTTP/1.0 200 OK\r\n'
  const server = 'Server:Linux Web Server \r\n'
  const cnt_len = Buffer.alloc(SMALL_BUF)
  const cnt_type = Buffer.alloc(SMALL_BUF)
  const buf = Buffer.alloc(BUF_SIZE)
  const st = new stat()
  let n: int

  const send_file = fopen(file_name, 'r')
  if (send_file === null) {
    send_error(fp)
    return
  }
  if (fstat(fileno(send_file), st) === -1 || !S_ISREG(st.st_mode)) {
    fclose(send_file)
    send_error(fp)
    return
  }
  sprintf(cnt_len, 'Content-length:%ld\r\n', st.st_size)
  sprintf(cnt_type, 'Content-type:%s\r\n\r\n', ct)

  // send header information
  fputs(protocol, fp)
  fputs(server, fp)
  fputs(cnt_len, fp)
  fputs(cnt_type, fp)

  // send requested data
  while ((n = fread(buf, 1, BUF_SIZE, send_file)) > 0) {
    fwrite(buf, 1, n, fp)
    fflush(fp)
  }
  fclose(send_file)
  fclose(fp)
}

function content_type(file: Uint8Array): string {
  const file_name = Buffer.alloc(SMALL_BUF)
  strcpy(file_name, file)
  strtok(file_name, '.')
  const extension = strtok(null, '.')
  if (extension !== null && (!strcmp(extension, 'html') || !strcmp(extension, 'htm'))) return 'text/html'
  return 'text/plain'
}

function send_error(fp: FILE): void {
  const protocol = 'HTTP/1.0 400 Bad Request\r\n'
  const server = 'Server:Linux Web Server \r\n'
  const cnt_len = Buffer.alloc(SMALL_BUF)
  const cnt_type = 'Content-type:text/html\r\n\r\n'
  const content =
    '<html><head><title>NETWORK</title></head>' +
    '<body><font size=+5><br>An error: is there such a file, and was it asked for by GET?</font></body></html>'
  sprintf(cnt_len, 'Content-length:%zu\r\n', strlen(content))

  fputs(protocol, fp)
  fputs(server, fp)
  fputs(cnt_len, fp)
  fputs(cnt_type, fp)
  fputs(content, fp)
  fclose(fp)
}

function error_handling(message: string): void {
  fputs(message, stderr)
  fputc('\n', stderr)
  exit(1)
}

start(main)
