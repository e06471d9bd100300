/** An address that says which list it shows, where one that says nothing shows what was chosen for it. */
export const inFull = (href: string) => (href.includes('?') ? href : `${href}?view=open`)
