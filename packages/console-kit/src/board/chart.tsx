import { BarChart, LineChart } from 'echarts/charts'
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'

use([BarChart, LineChart, AriaComponent, GridComponent, TooltipComponent, SVGRenderer])

interface ChartProps {
  readonly kind: 'bar' | 'line'
  readonly label: string
  readonly names: readonly string[]
  readonly values: readonly (number | null)[]
  readonly colour: string
  readonly ink: string
}

/** A chart of one series. The same numbers always stand in a table beside it. */
export default function Chart({ kind, label, names, values, colour, ink }: ChartProps) {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!element.current) return undefined
    const chart = init(element.current, undefined, { renderer: 'svg' })
    chart.setOption({
      aria: { enabled: true, description: label },
      tooltip: { trigger: 'axis' },
      grid: { left: 8, right: 16, top: 16, bottom: 8, containLabel: true },
      xAxis: { type: 'category', data: [...names], axisLabel: { color: ink, rotate: kind === 'bar' ? 40 : 0 } },
      yAxis: { type: 'value', scale: kind === 'line', axisLabel: { color: ink } },
      series: [{ type: kind, data: [...values], color: colour, barMaxWidth: 28, symbolSize: 4, connectNulls: false }],
    })
    const observer = new ResizeObserver(() => chart.resize())
    observer.observe(element.current)
    return () => {
      observer.disconnect()
      chart.dispose()
    }
  }, [kind, label, names, values, colour, ink])
  return <div ref={element} role="img" aria-label={label} style={{ height: 280 }} />
}
