import json, os, struct, sys, time

count = int(sys.argv[1]) if len(sys.argv) > 1 else 20
readable, writable = os.pipe()
back, first = [], []
for _ in range(count):
    start = time.monotonic_ns()
    pid = os.fork()
    now = time.monotonic_ns()
    if pid == 0:
        os.write(writable, struct.pack("q", now))
        os._exit(0)
    (there,) = struct.unpack("q", os.read(readable, 8))
    os.waitpid(pid, 0)
    back.append((now - start) / 1e3)
    first.append((there - start) / 1e3)
print(json.dumps({"return": sorted(back)[count // 2], "first": sorted(first)[count // 2]}))
