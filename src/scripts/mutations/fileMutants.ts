import { mutantsOf } from './Mutant'

const receive = 'media/receiveForm'
const inspect = 'media/inspectFile'
const headers = 'media/fileHeaders'
const refused = 'http/attachmentsRefused'
const bytes = 'files/shared/bytes'
const scan = 'files/local/scan'
const orphans = 'files/shared/orphans'
const thumbnails = 'files/local/thumbnails'
const told = 'files/local/infectedMail'

/** What stands between the bytes that somebody sends and whoever opens them. */
export const fileMutants = [
  ...mutantsOf(
    'media/receive/receiveForm.ts',
    [
      'the length that is told',
      "Number(headers.get('content-length') ?? 0) > max",
      'false',
      receive,
    ],
    [
      'what is left of a broken form',
      'await staging?.then(dropStaged, () => undefined)',
      '',
      orphans,
    ],
  ),
  ...mutantsOf('media/receive/stageFile.ts', [
    'the size of a file',
    'if (size > sizeMax) throw',
    'if (false) throw',
    bytes,
  ]),
  ...mutantsOf(
    'media/inspect/inspectFile.ts',
    ['the ending', '!type || (extension', '!type && (extension', inspect],
    ['the bytes', 'if (!(await agrees(type, file)))', 'if (false)', inspect],
    ['the contents', 'if (reason) return refuse(reason)', '', inspect],
    ['the number of pixels', 'picture.width * picture.height > pixelsMax', 'false', inspect],
  ),
  ...mutantsOf(
    'src/domain/archiveRefusal.ts',
    ['bombs', 'if (isBomb) return', 'if (false) return', inspect],
    ['locks', 'isScanned && entries.some(({ isLocked }) => isLocked)', 'false', [inspect, scan]],
  ),
  ...mutantsOf('endpoints/operations/storeUpload.ts', [
    'the inspection',
    'if (!verdict.ok) throw',
    'if (false as boolean && !verdict.ok) throw',
    refused,
  ]),
  ...mutantsOf(
    'media/serve/fileHeaders.ts',
    [
      'what may be shown',
      "inlineTypes.has(mimeType) ? 'inline' : 'attachment'",
      "'inline'",
      headers,
    ],
    ['nosniff', "'X-Content-Type-Options': 'nosniff',", '', headers],
    ['the sandbox', `'Content-Security-Policy': "sandbox; default-src 'none'",`, '', headers],
  ),
  ...mutantsOf(
    'src/domain/scanVerdict.ts',
    ['all but a plain OK', "said === 'stream: OK'", "said.includes('OK')", 'domain/scanVerdict'],
    ['what was found', 'if (found)', 'if (false)', ['domain/scanVerdict', scan]],
  ),
  ...mutantsOf(
    'media/scan/scanAttachment.ts',
    ['the self-test', 'await trusted(false)', '', scan],
    ['the second look', "if (first.status === 'unanswered') await trusted(true)", '', scan],
    ['the turn of one scan', 'await takeTurn(req, `scan ${id}`)', '', told],
  ),
  ...mutantsOf('src/domain/toldPeople.ts', [
    'what is internal to the team',
    "!(event.isInternal && person.relationTo === 'clients')",
    'true',
    'domain/toldPeople',
  ]),
  ...mutantsOf('src/domain/notifications.ts', [
    'what the scan said',
    "after?.scanStatus === 'infected'",
    'after !== null',
    'domain/notifications',
  ]),
  ...mutantsOf('src/mail/choices.ts', [
    'safety, whatever was chosen',
    'file_infected_uploader: null',
    "file_infected_uploader: 'reply'",
    'domain/mailRules',
  ]),
  ...mutantsOf('src/mail/inert.ts', [
    'the joiner',
    String.raw`'$&\u2060'`,
    "'$&'",
    'domain/mailOfInfectedFile',
  ]),
  ...mutantsOf('hooks/attachments/signAttachment.ts', [
    'the wait for the scan',
    "isScanned() ? 'pending' : 'clean'",
    "'clean'",
    scan,
  ]),
  ...mutantsOf('hooks/attachments/keepStored.ts', [
    'the bytes',
    'if (!(await keepLoose(req, key)))',
    'if (false)',
    orphans,
  ]),
  ...mutantsOf('hooks/attachments/looseWithRow.ts', [
    'the bytes',
    'if (key) await',
    'if (!key) await',
    orphans,
  ]),
  ...mutantsOf('endpoints/attachmentThumbnail.ts', [
    'the sight of the file',
    'overrideAccess: false',
    'overrideAccess: true',
    thumbnails,
  ]),
  ...mutantsOf('hooks/attachments/showThumbnail.ts', [
    'the scan',
    "hasThumbnail && scanStatus === 'clean'",
    'hasThumbnail',
    thumbnails,
  ]),
]
