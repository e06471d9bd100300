/** A browser sends an empty file without a name where none was chosen; sent by React's runtime
 * instead of the browser, it arrives under the name "undefined". */
const isNone = ({ name, size }: File) => size === 0 && (name === '' || name === 'undefined')

/** The files of a form. */
export const chosenFiles = (form: FormData, name = 'files'): File[] =>
  form.getAll(name).filter((entry): entry is File => entry instanceof File && !isNone(entry))
