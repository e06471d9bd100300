export type Setting = { name: string; default: string }

/** The rows of the table headed `Setting`: name, default, meaning. */
export function settingsOfReadme(markdown: string): Setting[] {
  const [table = ''] = /^\| Setting [^]*?(?=\n\n)/m.exec(markdown) ?? []
  const rows = table.split('\n').slice(2)
  return rows.map((row) => {
    const [, name = '', value = ''] = row.split('|').map((cell) => cell.replaceAll('`', '').trim())
    return { name, default: value }
  })
}

/** Lines like `# PORT=3000`. A default in words stands in the sentence above: `Default: …`. */
export function settingsOfExample(text: string): Setting[] {
  return text.split(/\n{2,}/).flatMap((paragraph) => {
    const assigned = /^# ?([A-Z][A-Z0-9_]*)=(.*)$/m.exec(paragraph)
    if (!assigned) return []
    const [, name = '', value = ''] = assigned
    const inWords = /Default: (.*?)\.?$/m.exec(paragraph)?.[1] ?? ''
    return [{ name, default: value || inWords }]
  })
}
