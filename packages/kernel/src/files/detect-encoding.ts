export type Encoding = 'utf-8' | 'utf-16le' | 'gb18030'

/** Cuts a possibly split character off the end, so that a sample of valid UTF-8 stays valid. */
function withoutSplitCharacter(bytes: Uint8Array): Uint8Array {
  let end = bytes.length
  while (end > 0 && end > bytes.length - 4 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end -= 1
  return (bytes[end - 1] ?? 0) >= 0xc0 ? bytes.subarray(0, end - 1) : bytes
}

/** Encoding of a text file from its beginning: a byte order mark, valid UTF-8, or else GB18030, as old ledgers are. */
export function detectEncoding(sample: Uint8Array): Encoding {
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(withoutSplitCharacter(sample))
    return 'utf-8'
  } catch {
    return 'gb18030'
  }
}
