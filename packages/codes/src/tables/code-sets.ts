import { countryTable } from '../data/countries.ts'

export interface CodeName {
  readonly code: string
  readonly name: string
}

/** `01汉族 02蒙古族` as codes of `width` characters with their names. */
const codeSet = (width: number, table: string): readonly CodeName[] =>
  table.split(' ').map((entry) => ({ code: entry.slice(0, width), name: entry.slice(width) }))

/** Sex, GB/T 2261.1 (A-ID-02). */
export const sexes: readonly CodeName[] = codeSet(1, '0未知的性别 1男性 2女性 9未说明的性别')

/** Marital status, GB/T 2261.2: collected only where a benefit needs it, never in a job search (A-MISC-01). */
export const maritalStatuses: readonly CodeName[] = codeSet(
  2,
  '10未婚 20已婚 21初婚 22再婚 23复婚 30丧偶 40离婚 90未说明的婚姻状况',
)

/** The 56 ethnic groups, GB/T 3304 (A-MISC-01). */
export const ethnicGroups: readonly CodeName[] = codeSet(
  2,
  '01汉族 02蒙古族 03回族 04藏族 05维吾尔族 06苗族 07彝族 08壮族 09布依族 10朝鲜族 11满族 12侗族 13瑶族 14白族 15土家族 ' +
    '16哈尼族 17哈萨克族 18傣族 19黎族 20傈僳族 21佤族 22畲族 23高山族 24拉祜族 25水族 26东乡族 27纳西族 28景颇族 ' +
    '29柯尔克孜族 30土族 31达斡尔族 32仫佬族 33羌族 34布朗族 35撒拉族 36毛南族 37仡佬族 38锡伯族 39阿昌族 40普米族 ' +
    '41塔吉克族 42怒族 43乌孜别克族 44俄罗斯族 45鄂温克族 46德昂族 47保安族 48裕固族 49京族 50塔塔尔族 51独龙族 ' +
    '52鄂伦春族 53赫哲族 54门巴族 55珞巴族 56基诺族',
)

/** Political status, GB/T 4762 (A-MISC-01). */
export const politicalStatuses: readonly CodeName[] = codeSet(
  2,
  '01中共党员 02中共预备党员 03共青团员 04民革党员 05民盟盟员 06民建会员 07民进会员 08农工党党员 09致公党党员 ' +
    '10九三学社社员 11台盟盟员 12无党派人士 13群众',
)

/** Countries and regions, GB/T 2659 (ISO 3166-1); `code` is the three letters (A-MISC-01). */
export const countries: readonly (CodeName & { readonly alpha2: string; readonly numeric: string })[] = countryTable
  .split('\n')
  .map((line) => {
    const [code = '', alpha2 = '', numeric = '', ...name] = line.split(' ')
    return { code, alpha2, numeric, name: name.join(' ') }
  })
