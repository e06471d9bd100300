/** Puts a text into a field, and lets everybody hear of it who listens to what is typed there. */
export function setText(area: HTMLTextAreaElement | null, text: string): void {
  if (!area) return
  area.value = text
  area.dispatchEvent(new Event('input', { bubbles: true }))
}
