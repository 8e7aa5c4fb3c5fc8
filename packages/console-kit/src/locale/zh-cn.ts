import { frameZhCn } from './frame-zh-cn.ts'
import { raZhCn } from './ra-zh-cn.ts'
import { rulesZhCn } from './rules-zh-cn.ts'
import { workZhCn } from './work-zh-cn.ts'

/** Simplified Chinese, the first language of the console and the source of its message keys. */
export const zhCn = { ...raZhCn, renshe: { ...frameZhCn, ...workZhCn, ...rulesZhCn } }
