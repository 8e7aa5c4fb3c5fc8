/** Vite turns an import ending in `?url` into the address of the built file. */
declare module '*.css?url' {
  const address: string
  export default address
}
