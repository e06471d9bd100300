import { sql } from '@payloadcms/db-postgres'
import type { Sought } from '@/src/domain/search/marks'
import type { Payload, PayloadRequest } from 'payload'
import { idList } from './ids'
import { drizzleOf, transactionOf } from './transaction'

/** What was read of a file, or why nothing was. A migration makes the table. */
export type FileWords = { state: string; text: string }

/**
 * Notes what was read of a file and with that lets its ticket be found by it. Of a file that is no
 * longer clean, or gone, nothing is kept.
 */
export async function keepFileWords(
  req: PayloadRequest,
  attachment: string,
  { state, text }: FileWords,
): Promise<void> {
  const transaction = await transactionOf(req)
  // The ticket first, as everybody else does who changes a ticket and a file of it.
  await transaction.execute(sql`
    select from tickets where id = (select ticket_id from attachments where id = ${attachment})
    for update`)
  await transaction.execute(sql`
    with clean as (
      select id from attachments where id = ${attachment} and scan_status = 'clean' for share)
    insert into search_file_words (attachment_id, state, content)
    select id, ${state}, ${text} from clean
    on conflict (attachment_id) do nothing`)
}

/** Clean files of such names that nobody has read yet, the newest first. */
export async function unreadFiles(
  payload: Payload,
  endings: readonly string[],
  most: number,
): Promise<string[]> {
  const pattern = `[.](${endings.join('|')})$`
  const { rows } = await drizzleOf(payload).execute<{ id: string }>(sql`
    select id from attachments a
    where scan_status = 'clean' and filename ~ ${pattern}
      and not exists (select from search_file_words w where w.attachment_id = a.id)
    order by id desc limit ${most}`)
  return rows.map(({ id }) => id)
}

/** Forgets what was read of some files, and with that how their tickets are found by it. */
export async function forgetFileWords(payload: Payload, most: number): Promise<number> {
  const { rowCount } = await drizzleOf(payload).execute(sql`
    delete from search_file_words where attachment_id in (
      select attachment_id from search_file_words limit ${most} for update skip locked)`)
  return rowCount ?? 0
}

/** Words as the index has them, of which one is enough; they are folded, and so never a sign. */
const anyOf = ({ words, beginnings }: Sought) =>
  [...[...words].map((word) => `'${word}'`), ...beginnings.map((begin) => `'${begin}':*`)]
    .slice(0, 200)
    .join(' | ')

/** The texts of those files, which the caller was shown, that have what was searched for. */
export async function wordsOfFiles(
  payload: Payload,
  files: readonly string[],
  sought: Sought,
): Promise<ReadonlyMap<string, string>> {
  const asked = anyOf(sought)
  if (files.length === 0 || asked === '') return new Map()
  const { rows } = await drizzleOf(payload).execute<{ id: string; content: string }>(sql`
    select attachment_id as id, content from search_file_words
    where attachment_id in (${idList(files)}) and words @@ ${asked}::tsquery`)
  return new Map(rows.map(({ id, content }) => [id, content]))
}
