import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { isAdmin } from '@/access/people'
import { receiveForm } from '@/media/receive/receiveForm'
import { dropStaged } from '@/media/receive/stageFile'
import { deskSettingsSlug } from '@/src/slugs'
import { refuse } from '@/src/words/refuse'
import { type PayloadRequest, Forbidden } from 'payload'
import sharp from 'sharp'
import { requirePerson } from './requirePerson'

/** What is drawn of a logo; shown at half of it, so that fine screens have something to show. */
const box = { width: 480, height: 112 } as const
const bytesMax = 2 * 1024 * 1024
const pixelsMax = 20_000_000
const formats = ['png', 'jpeg', 'webp']

const wrong = (code: 'logo_picture' | 'file_missing') => refuse(400, { code, field: 'file' })

/** The picture drawn anew: nothing of the file itself is kept, whatever else was in it. */
async function drawn(path: string): Promise<Buffer> {
  const refused = wrong('logo_picture')
  try {
    const picture = sharp(await readFile(path), { limitInputPixels: pixelsMax })
    const { format } = await picture.metadata()
    if (!formats.includes(format ?? '')) throw refused
    const fitted = picture.rotate().resize({ ...box, fit: 'inside', withoutEnlargement: true })
    return await fitted.png({ palette: true }).toBuffer()
  } catch {
    throw refused
  }
}

async function keep(req: PayloadRequest, picture: Buffer | null) {
  const logoMark = picture && createHash('sha256').update(picture).digest('hex').slice(0, 16)
  await req.payload.updateGlobal({
    slug: deskSettingsSlug,
    data: { logo: picture?.toString('base64') ?? null, logoMark },
    depth: 0,
    // The field takes nothing from callers; who may was asked before.
    overrideAccess: true,
    req,
  })
  return logoMark
}

function requireAdmin(req: PayloadRequest) {
  requirePerson(req)
  if (!isAdmin(req.user)) throw new Forbidden(req.t)
}

/** Makes the picture of a form the logo of the desk. Throws 401, 403, and 400 for what is no picture. */
export async function setLogo(req: PayloadRequest): Promise<string | null> {
  requireAdmin(req)
  const { file } = await receiveForm(req, bytesMax)
  if (!file) throw wrong('file_missing')
  try {
    return await keep(req, await drawn(file.path))
  } finally {
    await dropStaged(file)
  }
}

export async function removeLogo(req: PayloadRequest): Promise<void> {
  requireAdmin(req)
  await keep(req, null)
}

/** For everybody: it stands on the page on which one signs in. */
export async function readLogo(req: PayloadRequest): Promise<Buffer | null> {
  const { logo } = await req.payload.findGlobal({
    slug: deskSettingsSlug,
    select: { logo: true },
    depth: 0,
    showHiddenFields: true,
    // As said: shown to everybody, while the settings themselves are the team's.
    overrideAccess: true,
    req,
  })
  return logo ? Buffer.from(logo, 'base64') : null
}
