import { label } from '@renshe/codes'
import { choice, fields, flag, text } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const suites = {
  national: ['国密', 'SM suite'],
  international: ['国际算法', 'International suite'],
} as const

const uses = {
  hash: ['摘要', 'Digest'],
  mac: ['消息鉴别码', 'Message authentication code'],
  encryption: ['加密', 'Encryption'],
  signature: ['签名', 'Signature'],
  blindIndex: ['证件号码查找索引', 'Blind index of ID numbers'],
} as const

/** GB/T 39786-2021 asks for the SM algorithms; a digest key of its own keeps the index apart from every other use. */
const algorithms = {
  national: {
    hash: 'SM3',
    mac: 'HMAC-SM3',
    encryption: 'SM4-CTR+HMAC-SM3',
    signature: 'SM2-SM3',
    blindIndex: 'HMAC-SM3',
  },
  international: {
    hash: 'SHA-256',
    mac: 'HMAC-SHA-256',
    encryption: 'AES-256-GCM',
    signature: 'Ed25519',
    blindIndex: 'HMAC-SHA-256',
  },
} as const satisfies Readonly<Record<keyof typeof suites, Readonly<Record<keyof typeof uses, string>>>>

const conditions: Readonly<Partial<Record<string, string>>> = {
  'SM4-CTR+HMAC-SM3': '先加密后鉴别，两把密钥',
  'SM2-SM3': '带用户标识 1234567812345678 的 Z 值，DER 编码',
}

export const iCry01 = defineRule({
  id: 'I-CRY-01',
  title: label('密码算法套件', 'Cipher suite'),
  plain: label(
    '说明国密和国际两套算法中，摘要、鉴别码、加密、签名和查找索引各用什么算法；软件实现只满足功能，密钥保护须用经认证的密码模块。',
    'Which algorithm each suite uses for digest, authentication, encryption, signature and index; software alone is functional, keys need a certified module.',
  ),
  field: 'privacy',
  source: '密码法；商用密码管理条例；GB/T 39786-2021',
  confidence: 'H',
  audience: ['staff'],
  decisive: { label: label('使用日期', 'Day of use') },
  input: fields({ suite: choice('套件', 'Suite', suites), use: choice('用途', 'Use', uses) }),
  result: fields({
    algorithm: text('算法', 'Algorithm', 40),
    condition: text('使用条件', 'Condition', 60).optional(),
    separateKey: flag('须用单独的密钥', 'Needs a key of its own'),
    meetsExpectation: flag('符合国家密码要求', 'Meets the national expectation'),
  }),
  example: { suite: 'national', use: 'blindIndex' },
  versions: [
    {
      from: '2020-01-01',
      decide({ suite, use }, { step, note }) {
        note('CERTIFIED_MODULE', '软件实现只满足功能要求，密钥保护须使用经认证的密码模块')
        const algorithm = step(`${suites[suite][0]}的${uses[use][0]}算法`, algorithms[suite][use])
        const condition = conditions[algorithm]
        return {
          algorithm,
          ...(condition === undefined ? {} : { condition: step('使用条件', condition) }),
          separateKey: step('查找索引须用单独的密钥', use === 'blindIndex'),
          meetsExpectation: step('等保三级系统应使用国密算法', suite === 'national'),
        }
      },
    },
  ],
})
