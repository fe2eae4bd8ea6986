import socket
import threading

BUF_SIZE = 65536


def handle_clnt(clnt_sock):
    buf = bytearray(BUF_SIZE)
    view = memoryview(buf)
    clnt_sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    while n := clnt_sock.recv_into(buf):
        clnt_sock.send(view[:n])
    clnt_sock.close()


serv_sock = socket.socket()
serv_sock.bind(("", 0))
serv_sock.listen(socket.SOMAXCONN)
print(serv_sock.getsockname()[1], flush=True)
while True:
    clnt_sock, _ = serv_sock.accept()
    threading.Thread(target=handle_clnt, args=(clnt_sock,), daemon=True).start()
