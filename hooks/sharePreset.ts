import type { CollectionBeforeValidateHook } from 'payload'

type Ways = Partial<Record<'read' | 'update' | 'delete', { constraint?: string | null }>>
type Preset = { isShared?: boolean | null; access?: Ways | null }

/**
 * Payload follows three other fields and takes the tick of "shared" away again without a word. Here
 * the tick is what whoever sets it means: the team reads the preset, or nobody else any more.
 */
export const sharePreset: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  const preset = data as Preset | undefined
  const before = originalDoc as Preset | undefined
  const isTicked = preset?.isShared === true
  if (!preset || preset.isShared == null || isTicked === (before?.isShared === true)) return data
  const access = preset.access ?? before?.access ?? {}
  if (!isTicked) return { ...data, access: {} }
  if ((access.read?.constraint ?? 'onlyMe') !== 'onlyMe') return data
  return { ...data, access: { ...access, read: { ...access.read, constraint: 'everyone' } } }
}
