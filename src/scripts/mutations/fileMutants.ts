import { mutantsOf } from './Mutant'

const receive = 'media/receiveForm'
const inspect = 'media/inspectFile'
const corpus = 'media/corpus'
const groups = 'http/fileGroups'
const alone = 'http/replyWithFile'
const zip = 'media/unpacksAsListed'
const archive = 'src/domain/archiveRefusal'
const plain = 'src/http/plainForms'
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
    'if (!file) throw tooLarge(name, sizeMax)',
    "if (!file) return { name, path: '', size: 0, sha256: '', md5: '' }",
    bytes,
  ]),
  ...mutantsOf('media/receive/stageFile.ts', [
    'the size of a file',
    'if (size <= sizeMax)',
    'if (true)',
    bytes,
  ]),
  ...mutantsOf(
    'media/receive/receivePlainForm.ts',
    ['the length of texts', 'if (text > textMax) parser', 'if (false) parser', plain],
    ['words of a sender', 'else if (name !== field)', 'else', plain],
    ['what is left of a broken form', 'await dropFormFiles(files)', '', plain],
  ),
  ...mutantsOf(
    'media/inspect/inspectFile.ts',
    ['the ending', '!type || !wishes', '!type && !wishes', inspect],
    ['the groups', ' || !wishes.groups.includes(type.group)', '', [inspect, groups]],
    ['the bytes', "if (finding === 'differs')", 'if (false)', inspect],
    ['the contents', "if (finding !== 'fits')", 'if (false)', inspect],
    ['the number of pixels', 'picture.width * picture.height > pixelsMax', 'false', inspect],
  ),
  ...mutantsOf(
    'media/inspect/findIn.ts',
    ['what an archive unpacks to', 'await unpacksAsListed(path)', 'true', zip],
    ['the kind of an archive', "if (!isKind(zip, content)) return 'differs'", '', corpus],
    [
      'macros of Office',
      "if (content.is === 'office' && office.hasOfficeMacros(zip)) return macros",
      '',
      corpus,
    ],
    [
      'macros of OpenDocument',
      "if (content.is === 'openDocument' && office.hasOpenDocumentMacros(zip)) return macros",
      '',
      corpus,
    ],
    ['macros of old', 'content.isDocument && macroStorages', 'false && macroStorages', corpus],
    ['locks of OpenDocument', 'if (isLocked && isScanned) return locked', '', corpus],
    ['locks of Office', "content.isLocked && isScanned ? locked : 'fits'", "'fits'", corpus],
  ),
  ...mutantsOf('media/inspect/officeRules.ts', [
    'macros by what parts are said to be',
    "/macroenabled|vbaproject|macrosheet/i.test(zip.texts.get(contentTypes) ?? '')",
    'false',
    corpus,
  ]),
  ...mutantsOf('media/inspect/readZip.ts', [
    'the length of the list',
    'if (size > listMax) throw',
    'if (false) throw',
    corpus,
  ]),
  ...mutantsOf('media/inspect/heads.ts', ['NUL', '!head.includes(0)', 'true', inspect]),
  ...mutantsOf('media/inspect/heads.ts', [
    'what stands before',
    ' && !head.subarray(0, at).includes(0)',
    '',
    corpus,
  ]),
  ...mutantsOf('src/domain/files.ts', [
    'what a browser keeps',
    'held + size <= keptFilesMax',
    'true',
    'src/domain/keptFiles',
  ]),
  ...mutantsOf('collections/Messages.ts', [
    'words, or a file',
    'required: !isWithFile(options.req)',
    'required: false',
    alone,
  ]),
  ...mutantsOf('src/operations/replyWithFile.ts', [
    'all or nothing',
    'inOneTransaction(req, () => replyOnce(reply, stored))',
    'replyOnce(reply, stored)',
    alone,
  ]),
  ...mutantsOf(
    'src/domain/archiveRefusal.ts',
    ['bombs', 'if (isShared || isLarge) return', 'if (isShared) return', [archive, inspect]],
    ['shared bytes', 'if (isShared || isLarge) return', 'if (isLarge) return', archive],
    ['ways of packing', '!entries.every(({ isKnown }) => isKnown)', 'false', [archive, zip]],
    ['locks', 'isScanned && entries.some(({ isLocked }) => isLocked)', 'false', [inspect, scan]],
  ),
  ...mutantsOf('src/operations/attachFile.ts', [
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
    [
      'the type of what a page could run',
      "passiveTypes.has(mimeType) ? mimeType : 'application/octet-stream'",
      'mimeType',
      [headers, groups],
    ],
    ['nosniff', "'X-Content-Type-Options': 'nosniff',", '', headers],
    ['the sandbox', `'Content-Security-Policy': "sandbox; default-src 'none'",`, '', headers],
  ),
  ...mutantsOf(
    'src/domain/scanVerdict.ts',
    [
      'all but a plain OK',
      "said === 'stream: OK'",
      "said.includes('OK')",
      'src/domain/scanVerdict',
    ],
    ['what was found', 'if (found)', 'if (false)', ['src/domain/scanVerdict', scan]],
  ),
  ...mutantsOf(
    'media/scan/scanAttachment.ts',
    ['the self-test', 'await trusted(false)', '', scan],
    ['the second look', "if (first.status === 'unanswered') await trusted(true)", '', scan],
    ['the turn of one scan', 'await takeTurn(req, `scan ${id}`)', '', told],
  ),
  ...mutantsOf('src/domain/ticket/told.ts', [
    'what the scan said',
    "after.scanStatus === 'infected'",
    'after !== null',
    'src/domain/ticket/notifications',
  ]),
  ...mutantsOf('src/domain/mail/choices.ts', [
    'safety, whatever was chosen',
    'choice === null ||',
    '',
    'src/domain/ticket/toldPeople',
  ]),
  ...mutantsOf('src/mail/oneLine.ts', [
    'the joiner',
    String.raw`'$&\u2060'`,
    "'$&'",
    'src/mail/fileInfected',
  ]),
  ...mutantsOf('hooks/attachments/setUploader.ts', [
    'the wait for the scan',
    "isScanned() ? 'pending' : 'clean'",
    "'clean'",
    scan,
  ]),
  ...mutantsOf('hooks/attachments/storedBytes.ts', [
    'the bytes',
    'if (!(await keepLoose(req, storedFileOf(req).key)))',
    'if (false)',
    orphans,
  ]),
  ...mutantsOf('hooks/attachments/storedBytes.ts', [
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
  ...mutantsOf('hooks/attachments/showFile.ts', [
    'the scan',
    "hasThumbnail && scanStatus === 'clean'",
    'hasThumbnail',
    thumbnails,
  ]),
]
