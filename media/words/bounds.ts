const megabyte = 1024 * 1024

/** What reading the words of one file may take. What comes after a bound cannot be found. */
export const wordsBounds = {
  /** Bytes. A file that is larger is not read. */
  file: 50 * megabyte,
  characters: 100_000,
  /** Of a PDF. */
  pages: 300,
  /** Parts of an archive that are looked at, and bytes that they may unpack to. */
  entries: 3_000,
  unpacked: 64 * megabyte,
  /** Milliseconds, all in all. */
  time: 20_000,
  /** Bytes of the reader's process: what it makes, and all of it. */
  heap: 256 * megabyte,
  memory: 768 * megabyte,
}
