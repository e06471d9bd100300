/** A domain with letters beyond ASCII, and nothing that would end it within a URL. */
const international = /^([^@\s]+)@([^@\s/\\:?#[\]]*[\u0080-\u{10ffff}][^@\s/\\:?#[\]]*)$/u

/**
 * A mail address as an account is known by it: in small letters, and with a domain of any alphabet as
 * the network spells it, such as `info@xn--mller-kva.example`.
 */
export function accountAddress(typed: string): string {
  const plain = typed.trim().toLowerCase()
  const [, name, domain] = international.exec(plain) ?? []
  if (!name || !domain || !URL.canParse(`http://${domain}`)) return plain
  return `${name}@${new URL(`http://${domain}`).hostname}`
}
