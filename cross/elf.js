// What a 64-bit little-endian ELF file asks of the libraries it will be loaded with: their names, and the symbols with their versions.
import { readFileSync } from 'node:fs'

const SHT_DYNAMIC = 6
const SHT_DYNSYM = 11
const SHT_GNU_verneed = 0x6ffffffe
const SHT_GNU_versym = 0x6fffffff
const DT_NEEDED = 1n
const SHN_UNDEF = 0
const STB_WEAK = 2
const EM = { x86_64: 62, aarch64: 183 }

/** The machine it is for, the libraries it names, and each symbol that it leaves to them: `{ name, weak, version }`. */
export function read(path) {
  const file = readFileSync(path)
  const sections = sectionsOf(file)
  const of = type => sections.find(section => section.type === type)
  const machine = file.readUInt16LE(18)
  return {
    machine: Object.keys(EM).find(name => EM[name] === machine),
    needed: needed(of(SHT_DYNAMIC), sections),
    wanted: wanted(of(SHT_DYNSYM), of(SHT_GNU_versym), versions(of(SHT_GNU_verneed), sections), sections),
  }
}

function sectionsOf(file) {
  const [table, size, count] = [Number(file.readBigUInt64LE(40)), file.readUInt16LE(58), file.readUInt16LE(60)]
  return Array.from({ length: count }, (_, i) => {
    const header = file.subarray(table + i * size)
    const [from, length] = [header.readBigUInt64LE(24), header.readBigUInt64LE(32)].map(Number)
    const type = header.readUInt32LE(4)
    return { type, link: header.readUInt32LE(40), bytes: file.subarray(from, from + length) }
  })
}

/** The text at an offset of the string table that a section is linked to. */
function text(section, sections, offset) {
  const { bytes } = sections[section.link]
  return bytes.toString('latin1', offset, bytes.indexOf(0, offset))
}

function needed(dynamic, sections) {
  const names = []
  for (let at = 0; at < dynamic.bytes.length; at += 16) {
    const value = Number(dynamic.bytes.readBigUInt64LE(at + 8))
    if (dynamic.bytes.readBigInt64LE(at) === DT_NEEDED) names.push(text(dynamic, sections, value))
  }
  return names
}

/** The version that each index of the table of versions stands for. */
function versions(section, sections) {
  const names = new Map()
  for (let file = 0, more = 1; more !== 0; file += more) {
    const { bytes } = section
    more = bytes.readUInt32LE(file + 12)
    for (let at = file + bytes.readUInt32LE(file + 8), next = 1; next !== 0; at += next) {
      names.set(bytes.readUInt16LE(at + 6), text(section, sections, bytes.readUInt32LE(at + 8)))
      next = bytes.readUInt32LE(at + 12)
    }
  }
  return names
}

function wanted(symbols, versym, versions, sections) {
  const found = []
  // The first symbol is none.
  for (let i = 1; i * 24 < symbols.bytes.length; i++) {
    const symbol = symbols.bytes.subarray(i * 24)
    if (symbol.readUInt16LE(6) !== SHN_UNDEF) continue
    const name = text(symbols, sections, symbol.readUInt32LE(0))
    const weak = symbol[4] >> 4 === STB_WEAK
    found.push({ name, weak, version: versions.get(versym.bytes.readUInt16LE(2 * i) & 0x7fff) })
  }
  return found
}
