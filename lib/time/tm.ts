// struct tm of <time.h>.
import type { int, long } from '../internal/c.ts'
import { notMember, shortMember } from '../internal/fault.ts'
import { header, ownHeader } from '../internal/native.ts'
import { struct } from '../internal/struct.ts'

const native = header('time.h')
const inside = ownHeader('internal/time')

/** `struct tm` — a point of time, broken down. */
export class tm extends struct<tm>(native.tm) {
  /** 0 to 60: a leap second is possible. */
  declare tm_sec: int
  declare tm_min: int
  declare tm_hour: int
  /** 1 to 31. */
  declare tm_mday: int
  /** 0 to 11. */
  declare tm_mon: int
  /** Years since 1900. */
  declare tm_year: int
  /** 0 is Sunday. */
  declare tm_wday: int
  declare tm_yday: int
  declare tm_isdst: int
  /** Seconds east of UTC. */
  declare tm_gmtoff: long

  /**
   * The time zone's name, of at most 63 bytes; null where no call of this header and no assignment has put one there. When 1024 other names have been in
   * use since, another stands in its place.
   */
  get tm_zone(): string | null {
    return inside.zoneOf(this)
  }
  set tm_zone(zone: string | null) {
    if (zone !== null && typeof zone !== 'string') notMember('tm_zone', 'text or null', zone)
    const room: number = inside.setZone(this, zone)
    if (room > 0) shortMember('tm_zone', room, Buffer.byteLength(zone!))
  }
}
