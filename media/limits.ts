import { deskSettings } from '@/src/domain/deskSettings'
import { takenGroups, type FileGroup } from '@/src/domain/files'
import { fileSizeCeilingMb } from '@/src/domain/limits'
import { settingsOf } from '@/src/config/settingsOf'
import type { PayloadRequest } from 'payload'

const megabyte = 1024 * 1024

/** Bytes: what applies until an admin chooses otherwise. */
export const fileSizeMax = deskSettings.fileSizeMaxMb * megabyte

/** Bytes; no setting goes beyond. */
export const fileSizeCeiling = fileSizeCeilingMb * megabyte

/** Bytes of a form beside its file. */
export const formOverhead = megabyte

/** Bytes of all files of a form that a browser posts by itself. */
export const plainFormMax = fileSizeCeiling

export type FileLimits = { sizeMax: number; perMessage: number; groups: readonly FileGroup[] }

export async function fileLimitsOf(req: PayloadRequest): Promise<FileLimits> {
  const settings = await settingsOf(req)
  return {
    sizeMax: settings.fileSizeMaxMb * megabyte,
    perMessage: settings.filesPerMessage,
    groups: takenGroups(settings),
  }
}
