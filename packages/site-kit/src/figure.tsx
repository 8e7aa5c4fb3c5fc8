import type { IndicatorStatus } from '@renshe/kernel'
import type { PublishedFigure } from '@renshe/plan'

type Shown = Pick<PublishedFigure, 'value' | 'unit' | 'reason'>

/** A figure as people read it: rates in percent with two decimals, counts with separators, words where there is none. */
export function figureText({ value, unit, reason }: Shown): string {
  if (value === null) return reason ?? '无数据'
  if (unit === '%') return `${(value * 100).toFixed(2)}%`
  return value.toLocaleString('zh-CN') + (unit === '—' ? '' : ` ${unit}`)
}

const words: Readonly<Record<IndicatorStatus, readonly [mark: string, text: string]>> = {
  met: ['✓', '达标'],
  green: ['✓', '进度正常'],
  yellow: ['△', '进度稍慢'],
  red: ['✕', '进度落后'],
  missed: ['✕', '未达标'],
  'no-data': ['–', '不判定'],
}

/** Status in a mark and words, so that colour is never needed to read it. */
export function StatusTag({ status }: { readonly status: IndicatorStatus }) {
  const [mark, text] = words[status]
  return (
    <span className="status">
      <span aria-hidden="true">{mark}</span> {text}
    </span>
  )
}

/** A few figures as cards. */
export function FigureList({ figures }: { readonly figures: readonly PublishedFigure[] }) {
  return (
    <ul className="figures">
      {figures.map((figure) => (
        <li key={figure.no}>
          <a href={`/indicators/${figure.no}`}>{figure.name}</a>
          <strong>{figureText(figure)}</strong>
          <span className="small">目标 {figure.targetText}</span>
          <StatusTag status={figure.status} />
        </li>
      ))}
    </ul>
  )
}
