import { expect, type Locator, type Page } from '@playwright/test'

type Given = { name: string; type: string }

/** A picture of one pixel. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

export const picture = (name: string) => ({ name, mimeType: 'image/png', buffer: png })

/** What a clipboard or a hand holds: files, and words beside them. */
const transferOf = (page: Page, files: readonly Given[], words?: string) =>
  page.evaluateHandle(
    ({ given, text, bytes }) => {
      const transfer = new DataTransfer()
      for (const { name, type } of given) {
        const content = type.startsWith('image/') ? new Uint8Array(bytes) : 'words'
        transfer.items.add(new File([content], name, { type }))
      }
      if (text !== undefined) transfer.setData('text/plain', text)
      return transfer
    },
    { given: files, text: words, bytes: [...png] },
  )

/** Pastes; answers whether the browser was left to put the words in. */
export async function paste(into: Locator, files: readonly Given[], words?: string) {
  const clipboardData = await transferOf(into.page(), files, words)
  return into.evaluate(
    (area, data) =>
      area.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      ),
    clipboardData,
  )
}

/** Holds files over an element, sees what the page says to that, and lets them go. */
export async function drop(onto: Locator, files: readonly Given[], seen: () => Promise<void>) {
  const dataTransfer = await transferOf(onto.page(), files)
  await onto.dispatchEvent('dragenter', { dataTransfer })
  await seen()
  await onto.dispatchEvent('drop', { dataTransfer })
}

/** Names of the files that the browser keeps of this person and others. */
export const keptFiles = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const there = await indexedDB.databases()
    if (!there.some(({ name }) => name === 'desk-files')) return []
    const places = await new Promise<{ files: { file: File }[] }[]>((resolve, reject) => {
      const opening = indexedDB.open('desk-files')
      opening.onerror = reject
      opening.onsuccess = () => {
        const all = opening.result.transaction('chosen').objectStore('chosen').getAll()
        all.onsuccess = () => resolve(all.result)
        all.onerror = reject
        opening.result.close()
      }
    })
    return places.flatMap(({ files }) => files.map(({ file }) => file.name))
  })

/** The browser has it in its store: that takes a moment, and a reload in between is too early. */
export const isKept = (page: Page, name: string) =>
  expect.poll(() => keptFiles(page), { intervals: [50] }).toContain(name)
