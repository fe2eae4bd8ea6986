import os, signal, socket

BUF_SIZE = 65536
buf = bytearray(BUF_SIZE)
view = memoryview(buf)
server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
server.bind(("", 0))
server.listen(4096)
print(server.getsockname()[1], flush=True)


def read_childproc(sig, frame):
    try:
        while os.waitpid(-1, os.WNOHANG)[0] > 0:
            pass
    except ChildProcessError:
        pass


signal.signal(signal.SIGCHLD, read_childproc)
while True:
    client, _ = server.accept()
    if os.fork() == 0:
        server.close()
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            while n := client.recv_into(buf):
                client.sendall(view[:n])
        except ConnectionError:
            pass
        os._exit(0)
    client.close()
