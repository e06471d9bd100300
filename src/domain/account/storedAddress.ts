/**
 * A mail address as it is stored and looked up: in small letters, and its domain as mail servers
 * write it, so that müller.example is the one account of xn--mller-kva.example.
 */
export function storedAddress(typed: string): string {
  const address = typed.trim().toLowerCase()
  const at = address.lastIndexOf('@')
  const domain = address.slice(at + 1)
  // In plain letters it is what it is; whatever else is in it is for the check of addresses to refuse.
  if (at < 1 || !/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain) || /^[\x21-\x7e]+$/.test(domain)) {
    return address
  }
  try {
    return `${address.slice(0, at)}@${new URL(`http://${domain}`).hostname}`
  } catch {
    return address
  }
}
