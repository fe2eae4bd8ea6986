# What threads.c measures, with the threading module.
import json
import sys
import threading
import time
from statistics import median

milliseconds = int(sys.argv[1]) if len(sys.argv) > 1 else 100
count = int(sys.argv[2]) if len(sys.argv) > 2 else 20
mutex = threading.Lock()
semaphore = threading.Semaphore(1)


def lock():
    mutex.acquire()
    mutex.release()


def take():
    semaphore.acquire()
    semaphore.release()


def cost(call):
    samples = []
    end = time.perf_counter() + milliseconds / 1000
    while len(samples) < 12 or time.perf_counter() < end:
        start = time.perf_counter_ns()
        for _ in range(128):
            call()
        samples.append((time.perf_counter_ns() - start) / 128)
    return sorted(samples)[len(samples) // 10]


joined = []
for _ in range(count):
    begun = time.perf_counter_ns()
    thread = threading.Thread(target=lambda: None)
    thread.start()
    thread.join()
    joined.append((time.perf_counter_ns() - begun) / 1e3)
print(json.dumps({"mutex": cost(lock), "semaphore": cost(take), "join": median(joined)}))
