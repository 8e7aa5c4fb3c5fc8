/** Traditional characters of area names, each before its simplified one; only pairs that cannot be mistaken (A-REG-01). */
const pairs =
  '莊庄鎮镇閔闵區区縣县長长寧宁靜静楊杨寶宝東东賢贤顓颛橋桥吳吴涇泾華华馬马隴陇錦锦業业園园黃黄滬沪蘇苏無无錫锡連连雲云鹽盐揚扬遷迁溫温興兴紹绍麗丽蕪芜銅铜慶庆嶺岭廣广陝陕內内貴贵龍龙遼辽肅肃蘭兰瀋沈陽阳' +
  '鄭郑濟济漢汉賓宾爾尔壯壮維维魯鲁圖图門门島岛灣湾臺台濱滨頭头義义諸诸嶧峄衛卫灤滦鄉乡屬属開开發发歷历辦办處处會会號号'

const simplified: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, index) => [pairs[index * 2] ?? '', pairs[index * 2 + 1] ?? '']),
)

/** An area's name in simplified characters, with nothing else changed. */
export function simplifyName(name: string): string {
  return [...name].map((character) => simplified.get(character) ?? character).join('')
}
