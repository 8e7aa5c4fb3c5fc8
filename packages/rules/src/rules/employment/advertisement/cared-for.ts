import { allow } from './ground.ts'
import { within } from './phrases.ts'

const number = '(?:\\d{1,2}|[二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])'
const ages = `${number}(?:周?岁)?(?:\\s*(?:-|~|至|到|—|–)\\s*${number})?(?:周?岁)(?:及)?(?:以上|以下|以内|左右)?`
const served =
  '(?:老|长者|儿童|孩|幼儿|小朋友|学员|学生|宝宝|青少年|少儿|婴|客户|顾客|用户|人群|男孩|女孩|小孩|阶段|年龄段|美术|英语|启蒙|早教)'

/** Ages of the people served, taught or nursed, which are no requirement of the person wanted. */
export const cared = allow(
  `${ages}(?:的)?(?:高龄|失能|自理|独居)?${served}`,
  `(?:照顾|照护|照料|护理|陪护|看护|教授|辅导|服务|面向|针对|带|教|接待|授课)[^,，;。\\n\\d十]{0,6}${ages}(?!${within(3)}(?:优先|勿扰))`,
)
