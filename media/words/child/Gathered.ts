/** Words as they come, up to so many characters. */
export class Gathered {
  private readonly pieces: string[] = []
  private readonly most: number
  private length = 0

  constructor(most: number) {
    this.most = most
  }

  get isFull(): boolean {
    return this.length >= this.most
  }

  add(piece: string): void {
    if (this.isFull) return
    this.pieces.push(piece)
    this.length += piece.length
  }

  /** In one line. A word that was parted at the end of a line is one again. */
  toString(): string {
    return this.pieces
      .join('')
      .slice(0, this.most)
      .toWellFormed()
      .replace(/(\p{L})[-\u00ad]\r?\n\s*(\p{Ll})/gu, '$1$2')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim()
  }
}
