import json, os, select, time


def cost(call):
    samples = []
    end = time.perf_counter() + 0.05
    while len(samples) < 12 or time.perf_counter() < end:
        start = time.perf_counter_ns()
        for _ in range(128):
            call()
        samples.append((time.perf_counter_ns() - start) / 128)
    return sorted(samples)[len(samples) // 2]


empty, _ = os.pipe()
ready, filled = os.pipe()
os.write(filled, b"x")
reads = [ready]
costs = {}
for count in (1, 64, 256, 1000):
    while len(reads) < count:
        reads.append(os.dup(empty))
    costs[count] = cost(lambda: select.select(reads, [], []))
print(json.dumps(costs))
