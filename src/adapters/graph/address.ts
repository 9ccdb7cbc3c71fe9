/** A path with each part encoded: a guest's `#EXT#` and a channel's `19:...@thread.tacv2` come through whole. */
export function path(parts: TemplateStringsArray, ...values: readonly string[]): string {
  return parts.map((part, index) => part + encoded(values[index] ?? '')).join('');
}

/** Query options; the client itself encodes none. */
export function query(options: Readonly<Record<string, string>>): string {
  return Object.entries(options)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}

function encoded(value: string): string {
  return encodeURIComponent(value).replaceAll('%40', '@');
}
