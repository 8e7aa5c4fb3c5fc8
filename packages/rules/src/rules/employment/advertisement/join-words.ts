import { rewrite, type WrittenText } from './written-text.ts'

/** What counts as part of a word: Chinese characters and the pictures that stand in for one. */
const word = '\\p{Script=Han}👩👨💰○'
/** Marks that end a clause; all other marks and blanks between two characters only pull a word apart. */
const clause = '，,。.;；:：!！?？、/|\\n()'
const loose = `(?:(?![${clause}${word}])[\\s\\p{P}\\p{S}])`
const lone = `(?:^|[^${word}a-z0-9])[${word}]`

/** 限 女, 限-女, 押·金; `.` too, which between Chinese characters is no full stop. */
const pulledApart = new RegExp(
  `(?<=[${word}])(?:${loose}|\\.)+(?=[${word}a-z])|(?<=[a-z])(?:${loose}|\\.)+(?=[${word}])`,
  'gu',
)
/** 25 岁, 月薪 2500. */
const besideNumber = new RegExp(`(?<=[${word}]) +(?=\\d)|(?<=\\d) +(?=[${word}])`, 'gu')
/** 限，女 and a word written one character a line: a clause of one character is none. */
const loneCharacter = new RegExp(
  `(?<=${lone})[${clause}\\s]+(?=[${word}])|(?<=[${word}])[${clause}\\s]+(?=[${word}](?:$|[^${word}a-z0-9]))`,
  'gu',
)

/** The text with words joined that were pulled apart to hide them; where clauses end is kept. */
export function joinWords(written: WrittenText): WrittenText {
  return [pulledApart, besideNumber, loneCharacter].reduce((text, pattern) => rewrite(text, pattern, ''), written)
}
