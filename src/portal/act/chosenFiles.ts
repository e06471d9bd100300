/** The files of a form. A browser sends one nameless empty file where none was chosen. */
export const chosenFiles = (form: FormData, name = 'files'): File[] =>
  form.getAll(name).filter((entry): entry is File => entry instanceof File && entry.name !== '')
