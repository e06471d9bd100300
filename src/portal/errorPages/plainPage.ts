import type { Language } from '@/src/words/preferredLanguage'

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)

const style = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
  body { max-width: 36rem; margin: 4rem auto; padding: 0 1rem; text-align: center }
  h1 { font-size: 1.25rem }
  a { color: light-dark(#1f5bcc, #86aefc) }`

type Page = {
  language: Language
  product: string
  title: string
  text: string
  link: { href: string; words: string }
}

/** A page that needs nothing but itself: for when the portal's own cannot be made. */
export const plainPage = ({ language, product, title, text, link }: Page): string =>
  `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(`${title} · ${product}`)}</title>
<style>${style}
</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(text)}</p>
<p><a href="${escaped(link.href)}">${escaped(link.words)}</a></p>
</main>
</body>
</html>
`

/** Such a page loads nothing and runs nothing. */
export const plainPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
