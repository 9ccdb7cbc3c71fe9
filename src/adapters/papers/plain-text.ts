import { isUtf8 } from 'node:buffer';
import type { Encoding, Paper } from '../../domain/paper/paper.ts';
import type { ReadingLimits } from './limits.ts';
import { tidyText } from './tidy-text.ts';
import { Unreadable } from './unreadable.ts';

/**
 * What is left of »æ«, »ø« and »å« when UTF-8, or the letters of DOS or an old Mac, were read as Windows-1252, and a
 * character nobody could read.
 */
const MISREAD = /Ã[¦¸¥†˜…]|(?<=\p{L})[†›‘¾¿Œ](?=\p{L})|\uFFFD/gu;

/**
 * Reads a text by its bytes: a byte order mark, else UTF-8 if it is that but for a few bytes, else Windows-1252, which every
 * byte is.
 *
 * @throws Unreadable if it has more lines than is read, or none
 */
export function readPlainText(bytes: Uint8Array, limits: ReadingLimits): Paper {
  const { text, encoding } = decoded(bytes);
  return paperOfText(text, limits, encoding);
}

/** The lines of a text that is one already, such as what somebody pasted. */
export function paperOfText(
  text: string,
  limits: Pick<ReadingLimits, 'lines' | 'characters'>,
  encoding: Encoding = 'utf-8',
): Paper {
  if (text.length > limits.characters) throw new Unreadable({ because: 'too-much-work' });
  const lines = text.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/);
  if (lines.length > limits.lines) throw new Unreadable({ because: 'too-much-work' });
  if (!/\S/.test(tidyText(text))) throw new Unreadable({ because: 'empty' });
  const spoilt = text.match(MISREAD)?.length;
  return {
    kind: 'text',
    lines: lines.map((line, index) => ({ number: index + 1, part: 'text', text: tidyText(line) })),
    encoding,
    ...(spoilt === undefined ? {} : { spoilt }),
  };
}

/** Whether bytes can be a text at all: without zeros, with few of the characters no text has, and in UTF-8 or mostly
 * in the letters that all encodings of Latin script share. */
export function looksLikeText(bytes: Uint8Array): boolean {
  if (markOf(bytes) !== undefined || wideOf(bytes) !== undefined) return true;
  const head = bytes.subarray(0, 64 * 1024);
  const controls = head.reduce((sum, byte) => sum + Number(byte < 32 && ![9, 10, 11, 12, 13, 27].includes(byte)), 0);
  if (head.includes(0) || controls * 100 > head.length) return false;
  const foreign = head.reduce((sum, byte) => sum + Number(byte > 127), 0);
  return foreign * 2 <= head.length || isUtf8(bytes);
}

function decoded(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  const wide = markOf(bytes) ?? wideOf(bytes);
  if (wide !== undefined)
    return { text: new TextDecoder(wide).decode(bytes), encoding: wide === 'utf-8' ? wide : 'utf-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    if (isNearlyWhole(text)) return { text, encoding: 'utf-8' };
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}

/** UTF-8 in which a few letters broke: more letters beyond ASCII came through than did not. In Windows-1252 next to none do. */
function isNearlyWhole(text: string): boolean {
  const lost = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0;
  return whole > lost * 2;
}

function markOf([first, second, third]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

/** UTF-16 that lost its mark: in Danish nearly every other byte is zero, always the same one of the two. */
function wideOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const head = bytes.subarray(0, 4096);
  if (head.length < 8 || head.length % 2 !== 0) return undefined;
  const zeros = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length * 0.4 && even === 0) return 'utf-16le';
  return even > head.length * 0.4 && odd === 0 ? 'utf-16be' : undefined;
}
