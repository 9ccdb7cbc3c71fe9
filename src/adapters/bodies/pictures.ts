import type { Picture } from '../../domain/body/look.ts';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const IHDR = 0x49484452;
const IEND = 0x49454e44;

/** The picture with its size; undefined if the bytes are no whole PNG. @source PNG, third edition, sections 5.2 and 11.2.1 */
export function pngOf(bytes: Uint8Array): Picture | undefined {
  if (bytes.byteLength < 45 || PNG.some((byte, index) => bytes[index] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(12) !== IHDR || view.getUint32(bytes.byteLength - 8) !== IEND) return undefined;
  const picture = { bytes, width: view.getUint32(16), height: view.getUint32(20) };
  return picture.width > 0 && picture.height > 0 ? picture : undefined;
}

/** What would make a drawing run or fetch something, or hide a copy of itself in its own entities. */
const REACHES_OUT =
  /<!doctype|<!entity|<script|<foreignobject|<iframe|<audio|<video|\bon[a-z]+\s*=|@import|href\s*=\s*["']?\s*(?!["'#]|data:image\/(png|jpeg))|url\(\s*["']?\s*(?!#)/i;

/** The drawing; undefined if it is no SVG, `reaches-out` if it holds more than shapes. */
export function svgOf(bytes: Uint8Array): Uint8Array | 'reaches-out' | undefined {
  const text = new TextDecoder().decode(bytes);
  const root = text.replace(/^\ufeff?\s*(<\?xml[^>]*\?>)?(\s|<!--[\s\S]*?-->)*/, '');
  if (/<!doctype/i.test(root.slice(0, 200))) return 'reaches-out';
  if (!/^<svg[\s>]/.test(root) || !root.trimEnd().endsWith('</svg>')) return undefined;
  return REACHES_OUT.test(text) ? 'reaches-out' : bytes;
}
