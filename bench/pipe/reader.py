import os

buf = bytearray(65536)
print("0", flush=True)
while os.readv(0, (buf,)):
    pass
