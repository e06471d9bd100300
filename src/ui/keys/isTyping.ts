const typedInto =
  'input, textarea, select, [contenteditable], [role="dialog"], [role="menu"], [role="listbox"]'

/** Keys belong to whatever is typed into, and to dialogs and menus. A checkbox takes no letters. */
export const isTyping = (target: EventTarget | null): boolean => {
  if (!(target instanceof Element)) return false
  if (target.matches('input[type="checkbox"], input[type="radio"]')) return isInDialog(target)
  return target.closest(typedInto) !== null || isInDialog(target)
}

const isInDialog = (target: Element) => target.closest('[role="dialog"], dialog') !== null
