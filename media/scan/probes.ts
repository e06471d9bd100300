import type { ScanVerdict } from '@/src/domain/scanVerdict'
import { nestedZip, zipOf } from './zipOf'

type Probe = { bytes: Buffer; expected: readonly ScanVerdict['status'][]; trouble: string }

/** The harmless text that every scanner takes for a virus, written backwards so that none finds us. */
export const eicar = Buffer.from(
  [...'*H+H$!ELIF-TSET-SURIVITNA-DRADNATS-RACIE$}7)CC7)^P(45XZP\\4[PA@%P!O5X'].reverse().join(''),
)

const words = Buffer.from('Nothing to see here.')

/** What a scanner must say before its word on other files is trusted. */
export const probes: readonly Probe[] = [
  {
    bytes: words,
    expected: ['clean'],
    trouble: 'The virus scanner finds something in plain words.',
  },
  {
    bytes: eicar,
    expected: ['infected'],
    trouble: 'The virus scanner does not know the EICAR test: its signatures are missing.',
  },
  {
    bytes: zipOf('a.txt', words, 'locked'),
    expected: ['failed', 'infected'],
    trouble: 'The virus scanner lets locked archives pass. Set "AlertEncrypted yes" in clamd.conf.',
  },
  {
    bytes: nestedZip(30, 'a.txt', words),
    expected: ['failed', 'infected'],
    trouble:
      'The virus scanner lets pass what it did not look into. Set "AlertExceedsMax yes" in clamd.conf.',
  },
]
