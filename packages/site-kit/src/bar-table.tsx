export interface BarRow {
  readonly key: string
  readonly name: string
  readonly value: number
  readonly text: string
}

/** A table that is its own bar chart; the bars repeat what the cells say. */
export function BarTable({ rows }: { readonly rows: readonly BarRow[] }) {
  const largest = Math.max(...rows.map((row) => row.value), Number.EPSILON)
  return (
    <div className="table">
      <table>
        <thead>
          <tr>
            <th scope="col">街镇</th>
            <th scope="col" className="number">
              数值
            </th>
            <th scope="col">比较</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              <td className="number">{row.text}</td>
              <td>
                <svg width="160" height="16" aria-hidden="true">
                  <rect className="bar" width={Math.round((row.value / largest) * 160)} height="16" />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
