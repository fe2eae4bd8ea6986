import socket

BUF_SIZE = 65536
buf = bytearray(BUF_SIZE)
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
s.bind(("", 0))
print(s.getsockname()[1], flush=True)

count = 0
while True:
    n, sender = s.recvfrom_into(buf)
    if n > 1:
        count += 1
    else:
        s.sendto(b"%d" % count, sender)
