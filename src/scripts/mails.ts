import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { root } from './frame/root'
import { sampleMails } from './steps/sampleMails'

// Every mail in every language, as files: `npm run mails`, then open the page that it names.
const folder = join(resolve(root, process.env.DATA_DIR || '.data'), 'samples')
mkdirSync(folder, { recursive: true })
const links: string[] = []
for (const { name, language, subject, html, text } of await sampleMails()) {
  const file = `${name}.${language}`
  writeFileSync(join(folder, `${file}.html`), html)
  writeFileSync(join(folder, `${file}.txt`), `Subject: ${subject}\n\n${text}\n`)
  const kilobytes = (Buffer.byteLength(html) / 1024).toFixed(1)
  links.push(
    `<li><a href="${file}.html">${name}, ${language}</a>, ${kilobytes} kB; ` +
      `<a href="${file}.txt">as text</a></li>`,
  )
}
const page = join(folder, 'index.html')
writeFileSync(page, `<!doctype html><meta charset="utf-8"><ul>${links.join('')}</ul>`)
console.log(`${links.length} mails are in ${page}.`)
