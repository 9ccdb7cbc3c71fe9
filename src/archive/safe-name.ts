/** A part of a path that every file system and SharePoint take: small letters, figures and hyphens. */
export function safeName(text: string): string {
  const plain = text
    .toLowerCase()
    .replaceAll('\u00e6', 'ae')
    .replaceAll('\u00f8', 'oe')
    .replaceAll('\u00e5', 'aa')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain === '' ? 'x' : plain.slice(0, 80);
}

/** Whether a name in an archive stays inside it: relative, without `..`, a drive, a backslash or a control character. */
export function isSafePath(path: string): boolean {
  if (path === '' || path.startsWith('/') || /[\\:\p{Cc}]/u.test(path)) return false;
  return path.split('/').every((part) => part !== '..' && part !== '.' && part !== '');
}
