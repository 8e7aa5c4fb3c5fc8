import { allow, type Ground, marketRegulation, patterns, promotionAct } from './ground.ts'
import { must, oneOf, only, people, refused, refusing, within } from './phrases.ts'

const disabled = oneOf(
  '残疾(?:军|退役军)?人?',
  '残障',
  '残废',
  '伤残',
  '聋哑人?',
  '聋人',
  '哑人',
  '盲人',
  '肢残',
  '肢体缺陷',
  '身体缺陷',
  '精神残疾',
  '智障',
  '坐轮椅',
  '(?:听力|智力|肢体|言语|身体)障碍',
  '腿脚不便',
  '行动不便',
)

/** Exclusion of disabled people; preference for them is welcome (就业促进法第十七条、第二十九条). */
export const disabilityGround: Ground = {
  code: 'DISABILITY',
  level: 'BLOCK',
  reason: '不得歧视、排斥残疾人',
  laws: [
    { name: '就业促进法第二十九条', from: promotionAct },
    { name: '人力资源市场暂行条例第二十四条', from: marketRegulation },
  ],
  allowed: allow(
    `(?:不得|不会|绝?不|禁止|严禁|反对|杜绝)(?:拒绝|歧视|排斥|限制|拒收|嫌弃)${within(4)}${disabled}${people}`,
    `(?:不因|不以|不得以)${within(6)}${disabled}${within(4)}`,
    '有无残疾(?:均可|皆可|都可以?|不限|证)?',
    `(?:是否|有否)${disabled}`,
  ),
  patterns: patterns(
    `${disabled}(?:证)?${people}${refused}`,
    `${refusing}${within(3)}${disabled}`,
    `(?:无|没有|未有|非)(?:任何)?(?:身体|肢体|生理|重大|明显)?(?:${disabled}|缺陷|残缺)(?!人?歧视|记录|赔付)`,
    `身体(?:无|没有)(?:任何)?(?:残疾|缺陷|残缺|残障)`,
    '(?:四肢|肢体|手脚|五官|身体)(?:健全|完整|无残)',
    `${oneOf(only, must)}(?:是|为)?健全人`,
    `健全人${oneOf('优先', '为主')}`,
    `no\\s+(?:disabled|handicapped)(?![a-z])`,
  ),
}
