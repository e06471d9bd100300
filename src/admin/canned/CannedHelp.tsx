export function CannedHelp() { return null }
