import { strtok } from 'libposix/string.h'

try {
  strtok(null, ' ')
} catch (error) {
  console.log((error as Error).name)
}
