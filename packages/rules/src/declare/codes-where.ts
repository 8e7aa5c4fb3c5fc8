/** The codes whose condition holds, in the order written; for listing every reason at once. */
export function codesWhere<const C extends string>(conditions: Readonly<Record<C, boolean>>): C[] {
  return (Object.keys(conditions) as C[]).filter((code) => conditions[code])
}
