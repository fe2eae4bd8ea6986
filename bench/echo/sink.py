import socket

BUF_SIZE = 65536
buf = bytearray(BUF_SIZE)
server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
server.bind(("", 0))
server.listen(4096)
print(server.getsockname()[1], flush=True)

while True:
    client, _ = server.accept()
    client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    try:
        while client.recv_into(buf):
            pass
    except ConnectionError:
        pass
    client.close()
