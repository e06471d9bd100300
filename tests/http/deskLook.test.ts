import { expect, it, onTestFinished } from 'vitest'
import sharp from 'sharp'

import { rest } from '../support/rest'
import { tokenFor, type Actor } from './desk/actors'
import { formWith } from './desk/files'

const path = '/api/globals/desk-settings'

const save = async (actor: Actor, body: object) =>
  rest('POST', path, { token: await tokenFor(actor), body })

it('refuses a colour that cannot be read, and says why', async () => {
  for (const [field, colour] of [
    ['colourLight', '#ffd400'],
    ['colourDark', '#003366'],
    ['colourLight', 'red'],
    ['colourLight', '#fff;}*{}'],
  ] as const) {
    const { status, body } = await save('nora', { [field]: colour })
    expect(status, JSON.stringify(body)).toBe(400)
  }
  const { body } = await rest('GET', path, { token: await tokenFor('nora') })
  expect([body.colourLight ?? null, body.colourDark ?? null]).toEqual([null, null])
})

it('takes name and colours from admins alone', async () => {
  onTestFinished(async () => {
    await save('nora', { deskName: '', colourLight: null })
  })
  for (const actor of ['ada', 'sam', 'eve'] as const) {
    expect((await save(actor, { deskName: 'Mine' })).status).toBe(403)
  }
  const { status, body } = await save('nora', { deskName: 'Northlight', colourLight: '#0b6b3a' })
  expect(status, JSON.stringify(body)).toBe(200)
})

it('keeps a logo that is drawn anew, shows it to everybody and takes no other file', async () => {
  const put = async (actor: Actor, file: Buffer | string, name: string) =>
    rest('PUT', `${path}/logo`, { token: await tokenFor(actor), form: formWith(file, name) })
  const picture = await sharp({
    create: { width: 900, height: 300, channels: 3, background: '#0b6b3a' },
  })
    .jpeg()
    .withExif({ IFD0: { Copyright: 'canary-exif' } })
    .toBuffer()
  expect((await rest('GET', `${path}/logo`)).status).toBe(404)
  for (const [actor, status] of [
    ['nobody', 401],
    ['ada', 403],
    ['sam', 403],
    ['eve', 403],
  ] as const) {
    expect((await put(actor, picture, 'logo.jpg')).status).toBe(status)
    expect((await rest('DELETE', `${path}/logo`, { token: await tokenFor(actor) })).status).toBe(
      status,
    )
  }
  for (const bad of ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'words', '']) {
    expect((await put('nora', bad, 'logo.png')).status).toBe(400)
  }
  expect((await rest('GET', `${path}/logo`)).status).toBe(404)

  const set = await put('nora', picture, 'logo.jpg')
  expect(set.status, JSON.stringify(set.body)).toBe(200)
  const shown = await rest('GET', `${path}/logo`)
  expect(shown.status).toBe(200)
  expect(shown.headers.get('content-type')).toBe('image/png')
  const smuggled = await save('nora', { logo: 'x', logoMark: 'y' })
  expect(smuggled.body.result?.logoMark ?? smuggled.body.logoMark).toBe(set.body.logoMark)
  expect(JSON.stringify(smuggled.body)).not.toContain('"logo":')
  await rest('DELETE', `${path}/logo`, { token: await tokenFor('nora') })
  expect((await rest('GET', `${path}/logo`)).status).toBe(404)
})
