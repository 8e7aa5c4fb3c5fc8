/**
 * Name and version of the generator: kept with every draw, so that it can be repeated years later. Any change to the
 * sequence it gives needs a new version.
 */
export const drawAlgorithm = 'xoshiro128ss-fisher-yates/1'

export interface SeededRandom {
  /** A whole number from 0 up to, not including, `limit`; every one as likely. */
  below(limit: number): number
  /** All of a list in a random order. */
  shuffle<T>(list: readonly T[]): readonly T[]
}

const rotate = (word: number, by: number) => (word << by) | (word >>> (32 - by))

/** Spreads every bit of a word over all of it (MurmurHash3 finaliser). */
function mix(word: number): number {
  const first = Math.imul(word ^ (word >>> 16), 0x85ebca6b)
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35)
  return (second ^ (second >>> 16)) >>> 0
}

/** One of the four words of the first state; the length is part of the seed, so leading zeros are too. */
function lane(seed: string, index: number): number {
  const words = Array.from({ length: Math.ceil(seed.length / 8) }, (_, at) => seed.slice(at * 8, at * 8 + 8))
  return words.reduce((state, word) => mix(state ^ Number.parseInt(word, 16)), mix(index ^ (seed.length << 8)))
}

/** Deterministic numbers from a hexadecimal seed, upper and lower case alike (xoshiro128**). */
export function seededRandom(hexSeed: string): SeededRandom {
  const seed = hexSeed.toLowerCase()
  let a = lane(seed, 1) | 1
  let b = lane(seed, 2)
  let c = lane(seed, 3)
  let d = lane(seed, 4)
  const next = (): number => {
    const drawn = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotate(d, 11)
    return drawn
  }
  const below = (limit: number): number => {
    const fair = 2 ** 32 - (2 ** 32 % limit)
    let drawn = next()
    while (drawn >= fair) drawn = next()
    return drawn % limit
  }
  return {
    below,
    shuffle<T>(list: readonly T[]): readonly T[] {
      const left = [...list]
      return list.flatMap(() => left.splice(below(left.length), 1))
    },
  }
}
