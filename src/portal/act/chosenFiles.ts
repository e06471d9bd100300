import { formFile, type FormFile } from '@/media/receive/formFiles'

/** A browser sends an empty file without a name where none was chosen; sent by React's runtime
 * instead of the browser, it arrives under the name "undefined". */
const isNone = ({ name, size }: File) => size === 0 && (name === '' || name === 'undefined')

export const filesField = 'files'

/** The files of a form: on disk, where a browser posted it by itself; a program may send any. */
export const chosenFiles = (form: FormData, name = filesField): (File | FormFile)[] =>
  form.getAll(name).flatMap((entry) => {
    const file = typeof entry === 'string' ? formFile(entry) : entry
    return !file || (file instanceof File && isNone(file)) ? [] : [file]
  })
