import { pastesFiles } from '@/src/domain/files'

/** The files of a paste that are to be attached; none where its words are what was meant. */
export function pastedFiles(clipboard: DataTransfer): File[] {
  const files = [...clipboard.files]
  const names = files.map(({ name }) => name)
  return pastesFiles(clipboard.getData('text/plain'), names) ? files : []
}
