/**
 * What was typed, as words: a mention of the bot leaves `&nbsp;` and markup behind (platform-facts C26), and a message
 * without text has none at all.
 */
export function heardText({ text }: { readonly text?: unknown }): string {
  return (typeof text === 'string' ? text : '')
    .replace(/<at>[^<]*<\/at>/gi, ' ')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .join('\n')
    .trim();
}
