import raEnglish from 'ra-language-english'
import { frameEn } from './frame-en.ts'
import type { MessagesLike } from './messages-like.ts'
import { rulesEn } from './rules-en.ts'
import { workEn } from './work-en.ts'
import type { zhCn } from './zh-cn.ts'

/** English, the second language; its type has exactly the keys of the Chinese texts. */
export const en: MessagesLike<typeof zhCn> = {
  ...(raEnglish as MessagesLike<typeof zhCn>),
  renshe: { ...frameEn, ...workEn, ...rulesEn },
}
