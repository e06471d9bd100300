import sharp from 'sharp'

const bar = (x: number, y: number, width: number, height: number, fill: string) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="${fill}"/>`

const lines = [180, 214, 248, 330, 364, 398, 432].map((y, at) =>
  bar(80, y, 760 - (at % 3) * 110, 16, '#c9d1dc'),
)

/** What a person might have caught of a page on screen: shapes only, so that it needs no font. */
export const pictureOfPage = (): Promise<Buffer> =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="760">
        <rect width="1200" height="760" fill="#fff"/>
        <rect width="1200" height="64" fill="#12324a"/>
        ${bar(32, 22, 140, 20, '#7fd1c7')}${bar(940, 22, 80, 20, '#4d6b80')}
        ${bar(1050, 22, 80, 20, '#4d6b80')}${bar(80, 110, 520, 40, '#1d2b3a')}
        ${lines.join('')}${bar(80, 290, 380, 26, '#1d2b3a')}
        <rect x="62" y="276" width="430" height="54" fill="none" stroke="#e5484d" stroke-width="6" rx="10"/>
        ${bar(900, 110, 230, 300, '#e8eef3')}${bar(80, 500, 170, 46, '#0f8a7e')}
      </svg>`,
    ),
  )
    .png()
    .toBuffer()
