/** A file that its own format's parser cannot read; its plain text counts instead. */
export class Unparsable extends Error {
  override readonly name = 'Unparsable'
}
