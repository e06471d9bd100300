import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { mailLanguages } from '@/src/domain/mail/languages'
import { mailSettings } from '@/src/domain/mail/settings'
import { sampleMail, sampleNames } from '@/src/mail/sampleMail'
import { root } from './frame/root'

// Every mail in every language, as files: `npm run mails`, then open .data/samples/index.html.
const folder = join(root, process.env.DATA_DIR || '.data', 'samples')
mkdirSync(folder, { recursive: true })
const place = { ...mailSettings, appUrl: 'http://localhost:3000', desk: 'Northlight Support' }
const links: string[] = []
for (const name of sampleNames) {
  for (const language of mailLanguages) {
    const { subject, html, text } = await sampleMail(name, language, place)
    writeFileSync(join(folder, `${name}.${language}.html`), html)
    writeFileSync(join(folder, `${name}.${language}.txt`), `Subject: ${subject}\n\n${text}\n`)
    const kilobytes = (Buffer.byteLength(html) / 1024).toFixed(1)
    links.push(
      `<li><a href="${name}.${language}.html">${name}, ${language}</a> ${kilobytes} kB, ` +
        `<a href="${name}.${language}.txt">as text</a></li>`,
    )
  }
}
writeFileSync(
  join(folder, 'index.html'),
  `<!doctype html><meta charset="utf-8"><ul>${links.join('')}</ul>`,
)
console.log(`${links.length} mails are in ${folder}.`)
