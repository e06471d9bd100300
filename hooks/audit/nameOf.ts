/** What people call a document: a person by the address, all else by its name. */
export function nameOf(doc: Readonly<Record<string, unknown>>): string | null {
  const name = doc.email ?? doc.name ?? doc.subject ?? doc.title ?? doc.originalName
  return typeof name === 'string' ? name : null
}
