// What rand and random give before srand and srandom, and whether a seed of 1 changes it.
import { rand, random, srand, srandom } from 'libposix/stdlib.h'

const first = rand()
const next = random()
if (process.argv[2] === 'srand') srand(1)
else srandom(1)
console.log(rand() === first || random() === first, next > 0)
