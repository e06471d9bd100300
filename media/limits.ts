import { deskSettings } from '@/src/domain/deskSettings'
import { fileSizeCeilingMb } from '@/src/domain/fileLimits'
import { settingsOf } from '@/src/settingsOf'
import type { PayloadRequest } from 'payload'

const megabyte = 1024 * 1024

/** Bytes, and files: what applies until an admin chooses otherwise. */
export const fileSizeMax = deskSettings.fileSizeMaxMb * megabyte
export const filesPerMessageMax = deskSettings.filesPerMessage

/** Bytes; no setting goes beyond. */
export const fileSizeCeiling = fileSizeCeilingMb * megabyte

/** Bytes of a form beside its file. */
export const formOverhead = megabyte

/** Bytes of all files of a form that a browser posts by itself. */
export const plainFormMax = fileSizeCeiling

export type FileLimits = { sizeMax: number; perMessage: number; acceptArchives: boolean }

export async function fileLimitsOf(req: PayloadRequest): Promise<FileLimits> {
  const { fileSizeMaxMb, filesPerMessage, acceptArchives } = await settingsOf(req)
  return { sizeMax: fileSizeMaxMb * megabyte, perMessage: filesPerMessage, acceptArchives }
}
