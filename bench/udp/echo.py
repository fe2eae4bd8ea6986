import socket

BUF_SIZE = 65536
buf = bytearray(BUF_SIZE)
view = memoryview(buf)
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
s.bind(("", 0))
print(s.getsockname()[1], flush=True)

while True:
    n, sender = s.recvfrom_into(buf)
    s.sendto(view[:n], sender)
