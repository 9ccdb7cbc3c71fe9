/** Hexadecimal colours, dark enough to be read on white and in grey print; the watermark light enough to be read through. */
export const INK = {
  text: '1d2733',
  quiet: '55606c',
  line: 'b8c2cc',
  link: '0b5394',
  draft: '9c2b14',
  watermark: 'ececec',
} as const;

/** A4, in millimetres. */
export const PAGE = { width: 210, height: 297, margin: 25 } as const;
