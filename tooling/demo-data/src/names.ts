import type { Random } from './random.ts'

const surnames = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕']
const given = [
  ...'伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂兰玉萍红玲芬燕建华国文辉力志永健世广义兴良海山仁波宁贵福生龙元全胜学祥才发武新利清飞彬富顺信子',
]
const places = [
  '春申',
  '澄明',
  '申浦',
  '莘北',
  '闵昌',
  '沪西南',
  '江川',
  '七莘',
  '都市',
  '银河',
  '瑞丰',
  '海澄',
  '鼎新',
  '博远',
  '嘉汇',
  '联创',
]
const trades: readonly (readonly [string, string])[] = [
  ['机电', 'C34'],
  ['电子科技', 'C39'],
  ['餐饮管理', 'H62'],
  ['物流', 'G54'],
  ['软件', 'I65'],
  ['商贸', 'F52'],
  ['建筑工程', 'E48'],
  ['物业服务', 'K70'],
  ['人力资源', 'L72'],
  ['生物医药', 'C27'],
  ['文化传媒', 'R87'],
  ['教育咨询', 'P83'],
  ['家政服务', 'O80'],
  ['检测技术', 'M74'],
]

export function personName(random: Random): string {
  const first = random.pick(given)
  return random.pick(surnames) + (random.chance(0.75) ? first + random.pick(given) : first)
}

/** A fictional employer, marked as demonstration data in its name. */
export function employerName(random: Random, kind: string): { readonly name: string; readonly industry: string } {
  const [trade, industry] = random.pick(trades)
  const form = kind === '92' ? '经营部' : kind === '52' ? '服务中心' : '有限公司'
  return {
    name: `上海${random.pick(places)}${random.pick(given)}${random.pick(given)}${trade}${form}（演示）`,
    industry,
  }
}
