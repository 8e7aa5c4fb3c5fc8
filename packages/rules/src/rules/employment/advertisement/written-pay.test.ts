import { describe, expect, it } from 'vitest'
import { chineseNumber } from './chinese-number.ts'
import { readPay } from './written-pay.ts'

const pay = (text: string) => readPay(text).map(({ per, lowFen, highFen }) => [per, lowFen, highFen])

describe('pay as written in an advertisement', () => {
  it.each([
    ['月薪2500元', 250_000, undefined],
    ['月薪：2,500 元', 250_000, undefined],
    ['月薪12,500元', 1_250_000, undefined],
    ['五险一金，2500元/月', 250_000, undefined],
    ['月薪２５００元', 250_000, undefined],
    ['月薪2500', 250_000, undefined],
    ['工资￥2500', 250_000, undefined],
    ['2500元/月', 250_000, undefined],
    ['2500每月', 250_000, undefined],
    ['每月2500元', 250_000, undefined],
    ['2500元一个月', 250_000, undefined],
    ['2500-3000元/月', 250_000, 300_000],
    ['2500元-3000元/月', 250_000, 300_000],
    ['薪资2500～3000', 250_000, 300_000],
    ['工资3000至5000元', 300_000, 500_000],
    ['2.5k', 250_000, undefined],
    ['2.5K-4K', 250_000, 400_000],
    ['3-5k', 300_000, 500_000],
    ['月薪3-5千', 300_000, 500_000],
    ['月薪8000-1.2万', 800_000, 1_200_000],
    ['月薪1-1.5万', 1_000_000, 1_500_000],
    ['月薪2千5', 250_000, undefined],
    ['月薪1万2', 1_200_000, undefined],
    ['月薪两千五', 250_000, undefined],
    ['工资二千五百元', 250_000, undefined],
    ['月薪三千至五千', 300_000, 500_000],
    ['月薪三千-五千元', 300_000, 500_000],
    ['税后到手2500', 250_000, undefined],
    ['年薪3万', 250_000, undefined],
    ['年薪12-24万', 1_000_000, 2_000_000],
    ['月薪3000元以上', 300_000, undefined],
    ['月薪2500.55元', 250_055, undefined],
    ['底薪2500', 250_000, undefined],
    ['试用期2500元', 250_000, undefined],
    ['6-8K·13薪', 600_000, 800_000],
  ])('%s', (text, low, high) => {
    expect(pay(text)).toEqual([['month', low, high]])
  })

  it.each([
    ['25元/小时', 2500, undefined],
    ['时薪22.5元', 2250, undefined],
    ['20-30元每小时', 2000, 3000],
    ['25/h', 2500, undefined],
  ])('%s by the hour', (text, low, high) => {
    expect(pay(text)).toEqual([['hour', low, high]])
  })

  it.each([
    '餐补300元/月',
    '交通补贴每月500元',
    '全勤奖200元/月',
    '每月补贴800元',
    '奖金2000元/月',
    '提成2000元/月',
    '租金2000元/月',
    '房补1000元/月',
    '押金300元',
    '公积金每月2500',
    '工资面议',
    '200元/天',
    '日薪200',
    '工资200元/天',
    '5元/单',
    '课时费150元/节',
    '4K显示器',
    '2k屏幕调试',
    '4k视频剪辑',
    '3km以内',
    '电话13800138000',
    '月薪20',
    '最高月薪20000',
    '2025年3月',
    '工资每月15日发放',
    '员工2500人',
    '工资2025年调整',
    '工资99999999999999999999元',
    '99999999999999999999k',
    '账号6222020012345678每月对账',
    '1k+粉丝',
    '待遇：五险一金，双休',
  ])('%s is no monthly or hourly pay', (text) => {
    expect(pay(text)).toEqual([])
  })

  it('keeps the basic part apart and quotes the words', () => {
    expect(readPay('待遇：底薪 2500元，综合工资6000-8000元／月')).toMatchObject([
      { basic: true, lowFen: 250_000, matched: '底薪 2500元' },
      { basic: false, lowFen: 600_000, highFen: 800_000, matched: '工资6000-8000元／月' },
    ])
  })
})

describe('numbers as spoken', () => {
  it.each([
    ['三千', 3000],
    ['三千五百', 3500],
    ['两千五', 2500],
    ['两千五百二', 2520],
    ['两千零五', 2005],
    ['二千零五十', 2050],
    ['一万', 10_000],
    ['一万二', 12_000],
    ['一万二千', 12_000],
    ['一万零五百', 10_500],
    ['十五', 15],
    ['二十', 20],
    ['五', 5],
    ['十万', 100_000],
    ['一百二', 120],
    ['〇', 0],
  ])('%s is %i', (text, value) => {
    expect(chineseNumber(text)).toBe(value)
  })

  it.each(['三四千', '三x', '二五'])('%s is none', (text) => {
    expect(chineseNumber(text)).toBeUndefined()
  })
})
