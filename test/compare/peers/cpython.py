# The same questions to CPython: `python3 cpython.py QUESTION` prints a line of JSON.
import errno
import json
import os
import select
import signal
import socket
import struct
import sys
import time


def tcp():
    server = socket.create_server(("127.0.0.1", 0))
    client = socket.create_connection(server.getsockname())
    peer, _ = server.accept()
    client.sendall(b"hello")
    peer.sendall(peer.recv(10))
    assert client.recv(10) == b"hello"


def udp():
    a, b = (socket.socket(socket.AF_INET, socket.SOCK_DGRAM) for _ in range(2))
    for s in (a, b):
        s.bind(("127.0.0.1", 0))
    a.sendto(b"hello", b.getsockname())
    assert b.recvfrom(10) == (b"hello", a.getsockname())


def packets(kind):
    a, b = socket.socketpair(socket.AF_UNIX, kind)
    a.send(b"one")
    a.send(b"two")
    assert b.recv(10) == b"one"


def dgram():
    packets(socket.SOCK_DGRAM)


def seqpacket():
    packets(socket.SOCK_SEQPACKET)


def raw():
    s = socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP)
    s.sendto(bytes([8, 0, 0xF7, 0xFF, 0, 0, 0, 0]), ("127.0.0.1", 0))
    assert len(s.recv(100)) == 28


def errno_():
    try:
        os.close(-1)
    except OSError as error:
        assert error.errno == errno.EBADF
        return "in an exception"


def linger():
    s = socket.socket()
    s.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 7))
    assert struct.unpack("ii", s.getsockopt(socket.SOL_SOCKET, socket.SO_LINGER, 8)) == (1, 7)
    return "bytes by struct.pack"


def rights():
    a, b = socket.socketpair()
    r, w = os.pipe()
    socket.send_fds(a, [b"x"], [w])
    _, [passed], _, _ = socket.recv_fds(b, 1, 1)
    os.write(passed, b"hello")
    assert os.read(r, 10) == b"hello"


def select_():
    quiet, loud = socket.socketpair(), socket.socketpair()
    loud[0].send(b"x")
    assert select.select([quiet[1], loud[1]], [], [], 1) == ([loud[1]], [], [])


def epoll():
    a, b = socket.socketpair()
    poll = select.epoll()
    poll.register(b, select.EPOLLIN)
    a.send(b"x")
    assert poll.poll(1) == [(b.fileno(), select.EPOLLIN)]


def fork():
    child = os.fork()
    if child == 0:
        kept = [{"i": i} for i in range(200_000)]
        os._exit(3 if len(kept) == 200_000 else 4)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 3


def signal_():
    handled = []

    def on_alarm(number, frame):
        handled.append(number)
        b.shutdown(socket.SHUT_RD)

    a, b = socket.socketpair()
    signal.signal(signal.SIGALRM, on_alarm)
    signal.alarm(1)
    assert b.recv(1) == b"" and handled
    return "the handler runs, and recv goes on: no EINTR (PEP 475)"


def storm():
    handled = []
    signal.signal(signal.SIGALRM, lambda *_: handled.append(1))
    signal.setitimer(signal.ITIMER_REAL, 0.0002, 0.0002)
    until, kept = time.monotonic() + 1, []
    while time.monotonic() < until:
        kept = [str(i) for i in range(1000)]
    signal.setitimer(signal.ITIMER_REAL, 0)
    assert len(handled) > 100 and kept


def overrun():
    zero = open("/dev/zero", "rb", buffering=0)
    memory = bytearray(b"\1" * 100)
    zero.readinto(memoryview(memory)[:10])
    return "cut to 10" if memory[10] == 1 else "overwrites what lies behind"


def net():
    return "–"


question = sys.argv[1]
try:
    print(json.dumps({"answer": {**globals(), "errno": errno_, "select": select_, "signal": signal_}[question]() or "yes"}))
except Exception as error:
    print(json.dumps({"fault": f"{type(error).__name__}: {error}"}))
