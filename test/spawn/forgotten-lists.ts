import {
  posix_spawn_file_actions_addopen,
  posix_spawn_file_actions_init,
  posix_spawn_file_actions_t,
} from 'libposix/spawn.h'

const before = process.memoryUsage.rss()
for (let i = 0; i < 10000; i++) {
  const actions = new posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(actions)
  posix_spawn_file_actions_addopen(actions, 1, 'x'.repeat(60000), 0, 0)
  if (i % 100 === 0) await new Promise(setImmediate)
}
gc!()
await new Promise(setImmediate)
console.log(process.memoryUsage.rss() - before < 400e6)
