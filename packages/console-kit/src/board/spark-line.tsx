import type { TrendPoint } from '@renshe/kernel'

const size = { width: 96, height: 28 } as const
const newest = 24

/** The last two years as a line; what it says stands in the table of the detail page. */
export function SparkLine({ points }: { readonly points: readonly TrendPoint[] }) {
  const values = points.slice(-newest).flatMap((point) => (point.value === null ? [] : [point.value]))
  if (values.length < 2) return null
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const x = (index: number) => (index / (values.length - 1)) * (size.width - 4) + 2
  const y = (value: number) => size.height - 3 - ((value - low) / (high - low || 1)) * (size.height - 6)
  const path = values
    .map((value, index) => `${index === 0 ? 'M' : 'L'}${x(index).toFixed(1)} ${y(value).toFixed(1)}`)
    .join('')
  return (
    <svg width={size.width} height={size.height} aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.75" />
    </svg>
  )
}
