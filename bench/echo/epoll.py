import select, socket

BUF_SIZE = 65536
buf = bytearray(BUF_SIZE)
view = memoryview(buf)
server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
server.bind(("", 0))
server.listen(4096)
print(server.getsockname()[1], flush=True)

sockets = {}
epoll = select.epoll()
epoll.register(server.fileno(), select.EPOLLIN)
while True:
    for fd, _ in epoll.poll(maxevents=256):
        if fd == server.fileno():
            client, _ = server.accept()
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            sockets[client.fileno()] = client
            epoll.register(client.fileno(), select.EPOLLIN)
            continue
        s = sockets[fd]
        try:
            n = s.recv_into(buf)
        except ConnectionError:
            n = 0
        if n == 0:
            epoll.unregister(fd)
            del sockets[fd]
            s.close()
        else:
            s.sendall(view[:n])
