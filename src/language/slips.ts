/** Letters as they look when UTF-8 is read as Windows-1252, and what they were. */
export const MOJIBAKE: readonly (readonly [string, string])[] = [
  ['\u00c3\u00a6', 'æ'],
  ['\u00c3\u00b8', 'ø'],
  ['\u00c3\u00a5', 'å'],
  ['\u00c3\u2020', 'Æ'],
  ['\u00c3\u02dc', 'Ø'],
  ['\u00c3\u2026', 'Å'],
  ['\u00c3\u00a9', 'é'],
  ['\u00c3\u00a4', 'ä'],
  ['\u00c3\u00b6', 'ö'],
  ['\u00e2\u20ac\u201c', '–'],
  ['\u00e2\u20ac\u2122', '’'],
  ['\u00e2\u20ac\u00a2', '•'],
  ['\u00c2\u00bb', '»'],
  ['\u00c2\u00ab', '«'],
];
