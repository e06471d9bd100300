import { mutantsOf } from './Mutant'

const action = 'src/http/actionRefusal'
const limits = 'src/http/bodyLimits'
const bounded = 'src/http/boundedRequest'
const door = 'src/http/openDoor'
const plain = 'src/http/plainForms'
const stamp = 'src/http/stampCallers'
const target = 'src/http/targetRefusal'
const absent = 'http/guard/absent'
const functions = 'src/admin/serverFunctions'
const lines = 'src/log/safeConsole'

/** What is decided before Next sees a request, and what is said of a failure. */
export const entryMutants = [
  ...mutantsOf(
    'src/http/actionRefusal.ts',
    ['depth', 'if (depth > depthMax) return false', '', action],
    ['NUL in calls', "if (text.includes('\\0')) return false", '', action],
    ['NUL in forms', 'if (hasNul(form)) return', 'if (false) return', action],
    ['what the admin alone may send', 'if (!isStaff) return false', '', action],
    ['parts that are there', 'other === null || parts.has(other)', 'true', action],
    ['parts that can be read', 'return inner !== undefined &&', 'return', action],
    ['a call being a list', '!Array.isArray(call) ||', '', action],
    ['the number of arguments', '|| call.length > argumentsMax', '', action],
    ['the name of an action', "typeof id !== 'string' ||", '', action],
    ['plain forms', 'isPlainCall(form, isStaff)', 'true', action],
    ['whole numbers', "if (text.startsWith('$n')) return false", '', action],
    [
      'what the admin calls',
      'if (isAdmin && !isOfAdmin(call, parts, isStaff)) return false',
      '',
      action,
    ],
    ['names that are texts', "typeof name === 'string' && ", '', action],
    ['names that stand for others', "&& !name.startsWith('$')", '', action],
    [
      'languages of strangers',
      'return isStaff && call.length === 2',
      'return call.length === 2',
      action,
    ],
    ['what Next has sealed', '&& isSealed &&', '&&', action],
  ),
  ...mutantsOf('src/http/askedOf.ts', [
    'addresses that can be read',
    'isPath ? origin + url',
    'true ? origin + url',
    door,
  ]),
  ...mutantsOf('src/http/beforeNext.ts', [
    'the step before Next',
    "server.removeAllListeners('request')",
    '',
    door,
  ]),
  ...mutantsOf(
    'src/http/bodyLimits.ts',
    ['the size of JSON', 'jsonBodyMax = megabyte', 'jsonBodyMax = 64 * megabyte', bounded],
    ['the size of files', 'fileSizeCeiling + formOverhead', 'Infinity', bounded],
    ['strangers', "sender === 'nobody' ||", '', limits],
    ['questions', '|| !changing.has(method)', '', limits],
    [
      'the portal for staff',
      '? adminBodyMax : visitorBodyMax',
      '? adminBodyMax : adminBodyMax',
      limits,
    ],
    [
      'forms without files',
      'return bringsFile ? plainFormMax',
      'return true ? plainFormMax',
      limits,
    ],
  ),
  ...mutantsOf(
    'src/http/openDoor.ts',
    ['the address', 'if (refused) return void', 'if (false) return void', door],
    ['the length that is told', 'if (Number(length ?? 0) > max) return', 'if (false) return', door],
    ['the length that is read', 'if (body === null) return', 'if (false) return', door],
    [
      'who a file is from',
      "if (isFile && sender !== 'nobody') return request",
      'if (isFile) return request',
      door,
    ],
    ['calls without a body', "isPost(method ?? '', url)", 'false', door],
    ['calls that can be read', 'isForm || isCalled ? await', 'isForm ? await', door],
    ['forms for clients', "sender === 'client' && takesFiles(path)", 'takesFiles(path)', plain],
    ['forms of some pages', '&& takesFiles(path)', '', plain],
  ),
  ...mutantsOf(
    'src/http/plainForms.ts',
    ['so many at once', '>= atOnceMax', '>= 99', plain],
    ['the end of the files', 'void dropFormFiles(files)', 'undefined', plain],
    [
      'the words of a refusal',
      'if (error instanceof FormRefused) return',
      'if (false) return',
      plain,
    ],
  ),
  ...mutantsOf(
    'src/http/replayed.ts',
    ['the length that is read', 'if (length > max) return null', '', door],
    ['the new length', "'content-length': String(body.length),", '', plain],
  ),
  ...mutantsOf(
    'src/http/sendAnswer.ts',
    ['headers of every answer', 'await privateAnswer(answer)', 'answer', door],
    [
      'whoever still sends',
      'response.flushHeaders()\n  if (text) response.write(text)',
      'response.end(text)',
      'src/http/sendAnswer',
    ],
  ),
  ...mutantsOf(
    'src/http/stampCallers.ts',
    ['the stamp', 'request.headers[callerHeader] =', "request.headers['x-nothing'] =", stamp],
    ['the proof', 'timingSafeEqual(given, right)', 'true', stamp],
    ['the address in the proof', '`caller ${caller}`', "'caller'", stamp],
    ['the own hop', 'if (isOwn(request.headers)) return', '', stamp],
  ),
  ...mutantsOf(
    'src/http/targetRefusal.ts',
    ['what can be decoded', 'return null\n  }\n}', "return '/'\n  }\n}", target],
    ['dots', '|| hasDots', '', target],
    ['NUL and slashes', '&& !/[\\0\\\\]/.test(path)', '', target],
    ['NUL in queries', "|| query.includes('%00')", '', target],
    ['methods', 'if (methods.includes(method)) return null', 'return null', target],
    ['the page of an error', 'if (isErrorPage(path)) return', 'if (false) return', target],
  ),
  ...mutantsOf(
    'src/http/withoutBody.ts',
    ['the end of a stream', 'await answer.body?.cancel()', '', 'src/http/withoutBody'],
    ['the body', 'new Response(null, answer)', 'new Response(answer.body, answer)', absent],
  ),
  ...mutantsOf('src/http/withoutSuggestions.ts', [
    'the suggestions',
    "message.replace(suggestion, '')",
    'message',
    absent,
  ]),
  ...mutantsOf(
    'src/admin/serverFunctions.ts',
    ['staff', 'asStaff(user) !== null &&', '', functions],
    ['own names', 'known.has(', 'Boolean(', functions],
  ),
  ...mutantsOf(
    'src/log/safeConsole.ts',
    ['values of a query', "word.replace(valuesOfQuery, '')", 'word', lines],
    ['values of an error', 'JSON.stringify(toldError(word))', 'String(word)', lines],
    ['the length', 'lineMax)', '1e9)', lines],
  ),
  ...mutantsOf('src/log/printable.ts', [
    'line ends',
    '.replace(unprintable,',
    ".replace('',",
    lines,
  ]),
  ...mutantsOf(
    'src/log/logOptions.ts',
    [
      'the length of a message',
      'message: shortened(messageOf(error), messageMax)',
      'message: messageOf(error)',
      lines,
    ],
    ['the number of places', 'placesOf(error, depth === 0 ? 6 : 2)', 'placesOf(error, 99)', lines],
    ['lines', '`${printable(line.trimEnd())}\\n`', 'line', lines],
  ),
]
