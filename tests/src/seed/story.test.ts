import { contentMax, nameMax, ratingCommentMax, subjectMax } from '@/src/domain/limits'
import { ticketStatuses, waitingReasons } from '@/src/domain/ticket/status'
import { articles } from '@/src/seed/story/articles'
import type { StoryArticle } from '@/src/seed/story/articles/shape'
import { cannedReplies } from '@/src/seed/story/cannedReplies'
import { categories } from '@/src/seed/story/categories'
import { organizations, projects } from '@/src/seed/story/organizations'
import { clients, isStaff, staff, type StoryClient } from '@/src/seed/story/people'
import { sections } from '@/src/seed/story/sections'
import { tickets } from '@/src/seed/story/tickets'
import { describe, expect, it } from 'vitest'
import { tellTicket } from './telling'

const now = new Date('2026-03-11T10:17:00.000Z')
const tell = (moment: Date) => tickets.map((story) => tellTicket(story, moment))
const told = tell(now)

describe('the demo', () => {
  it('has the people who are named in its sign-ins', () => {
    const addresses = [...Object.values(staff), ...Object.values(clients)].map(({ email }) => email)
    expect(addresses).toEqual(
      expect.arrayContaining([
        'admin@desk.example',
        'sam@desk.example',
        'kim@desk.example',
        'eve@desk.example',
        'ada@acme.example',
        'alan@acme.example',
        'bob@globex.example',
        'bea@globex.example',
        'ivy@initech.example',
        'max@partner.example',
      ]),
    )
    expect(new Set(addresses).size).toBe(addresses.length)
  })

  it('has 3 organizations, of which Acme shares its tickets, each with 2 or 3 projects', () => {
    const shares = Object.values(organizations).map(({ name, sharesTickets }) => [
      name,
      sharesTickets,
    ])
    expect(shares).toEqual([
      ['Acme', true],
      ['Globex', false],
      ['Initech', false],
    ])
    for (const key of Object.keys(organizations)) {
      const own = Object.values(projects).filter(({ organization }) => organization === key)
      expect(own.length).toBeGreaterThanOrEqual(2)
      expect(own.length).toBeLessThanOrEqual(3)
    }
  })

  it('has 14 tickets in every status, waiting for everybody, rated and not', () => {
    expect(tickets).toHaveLength(14)
    expect(new Set(told.map(({ status }) => status))).toEqual(new Set(ticketStatuses))
    expect(new Set(told.map(({ waitingOn }) => waitingOn ?? 'nobody'))).toEqual(
      new Set([...waitingReasons, 'nobody']),
    )
    expect(told.filter(({ score }) => score).length).toBeGreaterThan(2)
    expect(tickets.filter(({ steps }) => steps.some(({ note }) => note)).length).toBe(8)
  })

  it('has articles in both languages, in every section and for every audience, 6 canned replies', () => {
    const all: StoryArticle[] = Object.values(articles)
    expect(all.filter(({ language }) => language === 'de').length).toBeGreaterThanOrEqual(15)
    expect(all.filter(({ language }) => !language).length).toBeGreaterThanOrEqual(18)
    expect(new Set(all.map(({ section }) => section))).toEqual(new Set(Object.keys(sections)))
    expect(new Set(all.map(({ audience }) => audience))).toEqual(
      new Set(['public', 'clients', 'staff']),
    )
    expect(new Set(all.map(({ slug }) => slug)).size).toBe(all.length)
    expect(cannedReplies).toHaveLength(6)
  })

  it('links tickets only to articles that were written by then', () => {
    for (const { subject, steps } of tickets) {
      for (const { at, relatedArticles = [] } of steps) {
        for (const key of relatedArticles) {
          expect(articles[key].at(now).getTime(), subject).toBeLessThan(at(now).getTime())
          expect(articles[key].audience, subject).not.toBe('staff')
        }
      }
    }
  })

  it('names only categories there are', () => {
    const names = categories.map(({ name }) => name)
    for (const { category } of tickets) expect(names).toContain(category)
    expect(names).toHaveLength(5)
  })

  it('relates articles only to earlier ones', () => {
    const written = Object.keys(articles)
    for (const [key, { relatedArticles = [] }] of Object.entries(articles)) {
      for (const related of relatedArticles) {
        expect(written.indexOf(related), `${key} → ${related}`).toBeLessThan(written.indexOf(key))
        expect(written).toContain(related)
      }
    }
  })

  it('has tickets only of members, in projects of their organization', () => {
    for (const { subject, client, organization, project } of tickets) {
      const { memberships }: StoryClient = clients[client]
      expect(
        memberships.map((one) => one.organization),
        subject,
      ).toContain(organization)
      if (project) expect(projects[project].organization, subject).toBe(organization)
    }
  })

  it('lets only people of its organization speak, beside the team', () => {
    for (const { subject, organization, steps } of tickets) {
      for (const { by } of steps) {
        if (by === 'system' || isStaff(by)) continue
        const { memberships }: StoryClient = clients[by]
        expect(
          memberships.map((one) => one.organization),
          subject,
        ).toContain(organization)
      }
    }
  })

  it('assigns tickets to the desk alone and leaves notes to the team', () => {
    for (const { subject, steps } of tickets) {
      for (const { by, note, assignTo } of steps) {
        if (note || assignTo) expect(isStaff(by), subject).toBe(true)
        if (assignTo) expect(staff[assignTo].role, subject).not.toBe('editor')
      }
    }
  })

  it('stays within the limits of the product', () => {
    for (const { subject, description, steps } of tickets) {
      expect(subject.length).toBeLessThanOrEqual(subjectMax)
      const said = steps.flatMap(({ reply = [], note = [] }) => [reply, note].flat())
      for (const content of [description, ...said]) {
        expect(content.length).toBeGreaterThan(0)
        expect(content.length).toBeLessThanOrEqual(contentMax)
      }
      for (const { rating } of steps) {
        expect(rating?.comment?.length ?? 0).toBeLessThanOrEqual(ratingCommentMax)
      }
    }
    for (const { name } of [...Object.values(projects), ...Object.values(staff)]) {
      expect(name.length).toBeLessThanOrEqual(nameMax)
    }
    for (const { title, slug, summary } of Object.values(articles)) {
      expect(title.length).toBeLessThanOrEqual(200)
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(slug.length).toBeLessThanOrEqual(120)
      expect(summary.length).toBeLessThanOrEqual(500)
    }
  })
})

describe('the time of the demo', () => {
  const hour = 60 * 60 * 1000
  const weekOfHours = Array.from({ length: 7 * 24 }, (_, i) => new Date(now.getTime() + i * hour))

  it('runs forward, between 40 days and 10 minutes ago, whenever it is seeded', () => {
    for (const moment of weekOfHours) {
      const created = tickets.map(({ at, steps }) => {
        const times = [at, ...steps.map((step) => step.at)].map((told) => told(moment).getTime())
        expect(times).toEqual(times.toSorted((a, b) => a - b))
        expect(Math.max(...times)).toBeLessThanOrEqual(moment.getTime() - 10 * 60_000)
        return at(moment).getTime()
      })
      expect(created, moment.toISOString()).toEqual(created.toSorted((a, b) => a - b))
      expect(created[0]).toBeGreaterThan(moment.getTime() - 40 * 24 * hour)
      expect(created.at(-1)).toBe(moment.getTime() - 10 * 60_000)
    }
  })

  it('leaves nothing that would be closed by itself on the day it is seeded', () => {
    for (const moment of weekOfHours) {
      for (const { status, resolvedAt } of tell(moment)) {
        if (status !== 'resolved') continue
        expect(moment.getTime() - (resolvedAt?.getTime() ?? 0)).toBeLessThan(6 * 24 * hour)
      }
    }
  })

  it('closes by itself exactly a week after the solution', () => {
    const week = 7 * 24 * hour
    const closings = told.filter((_, index) =>
      tickets[index]?.steps.some(({ by, status }) => by === 'system' && status === 'closed'),
    )
    expect(closings.map((one) => one.closedAt!.getTime() - one.resolvedAt!.getTime())).toEqual([
      week,
      week,
    ])
  })
})
