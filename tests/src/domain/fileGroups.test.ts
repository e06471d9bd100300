import { expect, it } from 'vitest'
import { endingsOf, fileTypes, inlineTypes, passiveTypes } from '@/media/fileTypes'
import { deskSettings } from '@/src/domain/deskSettings'
import { wrongChoice, fileGroupNames, fileGroups, takenGroups } from '@/src/domain/files'

it('takes all groups until an admin chooses otherwise', () => {
  expect(takenGroups(deskSettings)).toEqual(fileGroupNames)
})

it.each(fileGroupNames)('leaves out %s where the setting says so', (group) => {
  const groups = takenGroups({ ...deskSettings, [fileGroups[group]]: false })
  expect(groups).toEqual(fileGroupNames.filter((other) => other !== group))
  const left = new Set(endingsOf(groups))
  for (const [ending, type] of Object.entries(fileTypes)) {
    expect(left.has(ending), ending).toBe(type.group !== group)
  }
})

it('shows nothing that a page could run, and sends none of it under its own type', () => {
  for (const { mimeType, active } of Object.values(fileTypes)) {
    expect(inlineTypes.has(mimeType) && active, mimeType).toBeFalsy()
    expect(passiveTypes.has(mimeType), mimeType).toBe(!active)
    if (/html|svg|javascript|css|\bxml|rfc822|typescript|jsx|tsx/.test(mimeType)) {
      expect(mimeType.startsWith('application/vnd') || active, mimeType).toBe(true)
    }
  }
})

it('takes no program and no document for macros', () => {
  const programs = 'exe com scr bat cmd ps1 vbs wsf hta lnk msi jar app dmg sh php py reg iso'
  const macros = 'docm dotm xlsm xltm xlam pptm potm ppsm'
  for (const ending of `${programs} ${macros}`.split(' ')) {
    expect(fileTypes, ending).not.toHaveProperty(ending)
  }
})

const limits = { endings: ['png', 'txt'], sizeMax: 10, perMessage: 2 }
it.each<[string, number, number, string | null]>([
  ['a.png', 10, 0, null],
  ['A.PNG', 1, 1, null],
  ['a.png', 11, 0, 'size'],
  ['a.png', 1, 2, 'count'],
  ['a.exe', 1, 0, 'kind'],
  ['png', 1, 0, 'kind'],
  ['.png', 1, 0, 'kind'],
  ['a.png.exe', 1, 0, 'kind'],
])('%s of %d bytes beside %d others: %s', (name, size, beside, expected) => {
  expect(wrongChoice({ name, size }, beside, limits)).toBe(expected)
})
