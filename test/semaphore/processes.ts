// Two processes take turns by semaphores in memory that they share, and by one with a name.
import { sizeof, start } from 'libposix'
import { O_CREAT, O_EXCL } from 'libposix/fcntl.h'
import { sem_init, sem_open, sem_post, sem_t, sem_unlink, sem_wait } from 'libposix/semaphore.h'
import { MAP_ANONYMOUS, MAP_SHARED, mmap, PROT_READ, PROT_WRITE } from 'libposix/sys/mman.h'
import { waitpid } from 'libposix/sys/wait.h'
import { fork, getpid } from 'libposix/unistd.h'

start(() => {
  const memory = mmap(null, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0) as Buffer
  const mine = new sem_t(memory)
  const theirs = new sem_t(memory.subarray(sizeof(sem_t)))
  const turns = new Int32Array(memory.buffer, 1024, 1)
  const name = `/libposix-${getpid()}`
  sem_open(name, O_CREAT | O_EXCL, 0o600, 0)
  sem_init(mine, 1, 1)
  sem_init(theirs, 1, 0)
  const child = fork()
  const [own, other] = child === 0 ? [theirs, mine] : [mine, theirs]
  for (let i = 0; i < 1000; i++) {
    sem_wait(own)
    // Whoever is not in turn would make it odd for the other.
    if (turns[0]! % 2 !== (child === 0 ? 1 : 0)) throw new Error(`out of turn at ${turns[0]}`)
    turns[0]! += 1
    sem_post(other)
  }
  const named = sem_open(name, 0)!
  if (child === 0) {
    sem_post(named)
    return 0
  }
  sem_wait(named)
  sem_unlink(name)
  waitpid(child, null, 0)
  console.log(turns[0])
  return 0
})
