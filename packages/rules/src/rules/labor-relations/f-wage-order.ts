import { day, flag } from '../../declare/input.ts'
import type { Work } from '../../declare/rule.ts'

/** Fields of an order to pay: when it was served, until when, and whether it was followed. */
export const orderFields = {
  orderServedOn: day('责令支付文书送达日期', 'Order served on').optional(),
  payBy: day('责令支付的期限', 'To be paid by').optional(),
  paid: flag('已经支付', 'Paid since'),
  asOf: day('核查日期', 'Day of the check'),
}

export const orderReasons = {
  NOT_ORDERED: ['没有依法责令支付或文书没有送达', 'No order served'],
  NO_TIME_GIVEN: ['责令没有给出支付期限', 'No time given'],
  TIME_NOT_OVER: ['责令的期限还没有届满', 'Time not over'],
  PAID: ['已经支付', 'Paid since'],
} as const

interface Order {
  readonly orderServedOn?: string | undefined
  readonly payBy?: string | undefined
  readonly paid: boolean
  readonly asOf: string
}

/** Which conditions of an ignored order are not met. Refuses dates that cannot be. */
export function orderProblems({ orderServedOn, payBy, paid, asOf }: Order, { reject }: Pick<Work, 'reject'>) {
  if (orderServedOn !== undefined && orderServedOn > asOf) reject('orderServedOn', 'DATE_ORDER', '送达日期晚于核查日期')
  if (orderServedOn !== undefined && payBy !== undefined && payBy < orderServedOn)
    reject('payBy', 'DATE_ORDER', '支付期限早于送达日期')
  return {
    NOT_ORDERED: orderServedOn === undefined,
    NO_TIME_GIVEN: orderServedOn !== undefined && payBy === undefined,
    TIME_NOT_OVER: payBy !== undefined && asOf <= payBy,
    PAID: paid,
  }
}
