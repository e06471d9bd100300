import type { BrowserContext } from '@playwright/test'

/** Whoever is signed in there reads in that language for a moment. */
export async function inLanguage(
  { request }: BrowserContext,
  origin: string,
  language: 'en' | 'de',
  act: () => Promise<void>,
): Promise<void> {
  if (language === 'en') return act()
  const headers = { Origin: origin }
  const { user } = (await (await request.get(`${origin}/api/clients/me`, { headers })).json()) as {
    user: { id: string }
  }
  const read = async (data: { language: string }) => {
    const answer = await request.patch(`${origin}/api/clients/${user.id}`, { headers, data })
    if (!answer.ok()) throw new Error(`The language could not be set: ${await answer.text()}`)
  }
  await read({ language })
  try {
    await act()
  } finally {
    await read({ language: 'en' })
  }
}
