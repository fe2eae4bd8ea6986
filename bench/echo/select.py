import select, socket

BUF_SIZE = 65536
buf = bytearray(BUF_SIZE)
view = memoryview(buf)
server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
server.bind(("", 0))
server.listen(4096)
print(server.getsockname()[1], flush=True)

reads = [server]
while True:
    ready, _, _ = select.select(reads, [], [])
    for s in ready:
        if s is server:
            client, _ = server.accept()
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            reads.append(client)
            continue
        try:
            n = s.recv_into(buf)
        except ConnectionError:
            n = 0
        if n == 0:
            reads.remove(s)
            s.close()
        else:
            s.sendall(view[:n])
