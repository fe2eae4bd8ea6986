// Whether what was built can be loaded wherever the package says that it can.
import { read } from './elf.js'

/** The oldest glibc it is for: that of Debian 10, RHEL 8 and Node's own releases up to 26. */
export const glibc = '2.28'

const libraries = /^(lib(c|m|dl|rt|util|pthread)\.so\.\d|ld-linux-(x86-64|aarch64)\.so\.\d)$/
/** What node itself has. */
const nodes = /^(napi_|node_api_|uv_)/

/** What is wrong with an addon or a program, a line for each thing. */
export function complaints(path, machine) {
  const file = read(path)
  const wrong = file.machine === machine ? [] : [`is for ${file.machine}, not ${machine}`]
  for (const name of file.needed) if (!libraries.test(name)) wrong.push(`needs ${name}`)
  for (const { name, weak, version } of file.wanted) {
    if (version !== undefined ? isNewer(version) : !weak && !nodes.test(name))
      wrong.push(`${name} is not in glibc ${glibc}: say so in native/internal/newer.h`)
  }
  return wrong.map(line => `${path}: ${line}`)
}

/** Whether `GLIBC_2.34` is above the oldest. */
function isNewer(version) {
  const numbers = /^GLIBC_(\d+)\.(\d+)/.exec(version)
  const [major, minor] = glibc.split('.').map(Number)
  return !numbers || Number(numbers[1]) > major || (Number(numbers[1]) === major && Number(numbers[2]) > minor)
}
