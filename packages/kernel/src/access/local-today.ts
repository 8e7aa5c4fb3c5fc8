/** Today's calendar date in Shanghai (G-CMP-05), whatever zone the server runs in. */
export function localToday(now = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(now)
}
