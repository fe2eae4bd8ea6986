// In a mount namespace of its own: a small file system is mounted, changed, bound elsewhere and unmounted again.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EBUSY, EINVAL, EROFS, errno } from 'libposix/errno.h'
import { creat } from 'libposix/fcntl.h'
import {
  MNT_DETACH,
  MNT_FORCE,
  MS_BIND,
  MS_NODEV,
  MS_PRIVATE,
  MS_RDONLY,
  MS_REC,
  MS_REMOUNT,
  mount,
  umount,
  umount2,
} from 'libposix/sys/mount.h'
import { statvfs } from 'libposix/sys/statvfs.h'
import { access, chdir, close, F_OK, rmdir } from 'libposix/unistd.h'

const tell = (...answers: unknown[]): void => console.log(...answers)
const place = mkdtempSync(join(tmpdir(), 'libposix-mount-'))
const other = `${place}-other`
mkdirSync(other)
const file = join(place, 'file')

tell(mount(null, '/', null, MS_REC | MS_PRIVATE, null))
tell(mount('none', place, 'tmpfs', MS_NODEV, 'size=64k,mode=700'))
const size = new statvfs()
statvfs(place, size)
tell(size.f_blocks * size.f_frsize)
writeFileSync(file, 'x')
tell(mount(place, other, null, MS_BIND, null), access(join(other, 'file'), F_OK))
tell(mount(null, place, null, MS_REMOUNT | MS_BIND | MS_RDONLY, null), creat(file, 0o600), errno === EROFS)
chdir(place)
tell(umount(place), errno === EBUSY, umount2(place, MNT_FORCE | 0x80), errno === EINVAL)
tell(umount2(place, MNT_DETACH), umount(other), umount(other), errno === EINVAL)
chdir('/')
close(-1)
rmdir(other)
rmSync(place, { recursive: true })
