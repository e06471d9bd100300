import { sql } from '../desk/system'

const subjects = `engine valve pump pressure bearing gasket filter hose clamp turbine rotor coolant
  sensor torque piston crank flange nozzle compressor boiler heat exchanger membrane conveyor gearbox
  coupling actuator solenoid manifold welding spindle lathe milling drill calibration gauge voltage
  circuit breaker relay inverter battery charger cable connector fuse grounding insulation`.split(
  /\s+/,
)
const verbs =
  'mount check replace clean align measure grease test order return inspect store'.split(' ')
const common = `the unit must be switched off before you begin and nobody may stand near it while it
  runs please wear gloves write the number of the part into the book and tell the next shift`.split(
  /\s+/,
)

const pick = <Item>(list: readonly Item[], at: number): Item => list[at % list.length] as Item

/** Articles of another trade, for clients: what a help center has beside what is looked for. */
export async function fillHelpCenter(count: number): Promise<void> {
  const rows = Array.from({ length: count }, (_, n) => {
    const [one, other, third] = [n * 7, n * 13 + 5, n * 29 + 11].map((at) => pick(subjects, at))
    const words = Array.from({ length: 80 }, (__, at) =>
      at % 4 === 0 ? pick(subjects, n * 31 + at * 17) : pick(common, n + at * 3),
    )
    return {
      title: `${pick(verbs, n)} the ${one} of the ${other}`,
      summary: `How the ${third} is treated, step by step.`,
      text: words.join(' '),
      slug: `filler-${n}`,
    }
  })
  await sql(
    `insert into articles (id, title, summary, slug, section_id, audience, _status, body)
     select gen_random_uuid(), title, summary, slug, (select id from article_sections limit 1),
       'clients', 'published', jsonb_build_object('root', jsonb_build_object('children',
         jsonb_build_array(jsonb_build_object('text', text))))
     from jsonb_to_recordset($1::jsonb) as each(title text, summary text, slug text, text text)`,
    [JSON.stringify(rows)],
  )
}
