import type { Scene } from '../demo/scene.ts'

/** A scene of one program; what it is to have printed at the end. */
function prints(program: string, text: string): Pick<Scene, 'programs' | 'play'> {
  return {
    programs: [program],
    async play(stage) {
      const { stdout } = await stage.run(program)
      stage.check(stdout.endsWith(text), `${program} printed:\n${stdout}`)
    },
  }
}

export const scenes: Scene[] = [
  {
    title: 'The order of bytes, here and on the network',
    ...prints('ch03/endian_conv', 'Network ordered address: 0x78563412 \n'),
  },
  {
    title: 'Text becomes an address',
    ...prints('ch03/inet_addr', 'Network ordered integer addr: 0x4e7cd47f \nError occureded \n'),
  },
  {
    title: 'Text becomes an address, in place',
    ...prints('ch03/inet_aton', 'Network ordered integer addr: 0x4f7ce87f \n'),
  },
  {
    title: 'An address becomes text, in the one buffer there is',
    ...prints('ch03/inet_ntoa', 'notation2: 1.1.1.1 \nDotted-Decimal notation3: 1.2.3.4 \n'),
  },
]
