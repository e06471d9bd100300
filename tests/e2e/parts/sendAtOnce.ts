import { callerWith } from './desk'
import { tokenOn } from './enter'

/** Before all tests: what the team sends goes out at once, but where a test is about taking it back. */
export default async function sendAtOnce() {
  const admin = callerWith(await tokenOn('admin@desk.example'))
  await admin('post', 'globals/desk-settings', { undoSendSeconds: 0 })
}
