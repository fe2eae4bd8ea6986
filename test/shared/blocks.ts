// Each thread finds the same memory, whatever lies in it.
import { char, int, shared, start } from 'libposix'
import { sockaddr_in } from 'libposix/netinet/in.h'
import { pthread_create, pthread_join, pthread_t } from 'libposix/pthread.h'

const one = shared(int)
const many = shared(Float64Array, 3)
const text = shared(char, 10)
const address = shared(sockaddr_in)
const addresses = shared(sockaddr_in, 2)

export function change(): void {
  one[0] += 5
  many[2] = 0.5
  text.write('text')
  address.sin_port = 80
  addresses[1]!.sin_port = 443
}

start(() => {
  const before = [one[0], many.length, many[2], `${text}`, address.sin_port, addresses.length]
  const t_id = pthread_t()
  one[0] = 1
  pthread_create(t_id, null, change, null)
  pthread_join(t_id, null)
  console.log(...before)
  console.log(one[0], many[2], `${text}`, address.sin_port, addresses[1]!.sin_port)
})
