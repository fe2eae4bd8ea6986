import type { Scene } from './scene.ts'

const printed: Record<string, string> = {
  'ch03/endian_conv': 'Network ordered address: 0x78563412 \n',
  'ch03/inet_addr': 'Network ordered integer addr: 0x4e7cd47f \nError occureded \n',
  'ch03/inet_aton': 'Network ordered integer addr: 0x4f7ce87f \n',
  'ch03/inet_ntoa': 'notation2: 1.1.1.1 \nDotted-Decimal notation3: 1.2.3.4 \n',
}

const titles: Record<string, string> = {
  'ch03/endian_conv': 'The order of bytes, here and on the network',
  'ch03/inet_addr': 'Text becomes an address',
  'ch03/inet_aton': 'Text becomes an address, in place',
  'ch03/inet_ntoa': 'An address becomes text, in the one buffer there is',
}

export const scenes: Scene[] = Object.entries(printed).map(([program, text]) => ({
  title: titles[program]!,
  programs: [program],
  async play(stage) {
    const { stdout } = await stage.run(program)
    stage.check(stdout.endsWith(text), `${program} printed:\n${stdout}`)
  },
}))
