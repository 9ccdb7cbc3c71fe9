import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

/** A picture as 8-bit RGBA, row by row from the top left; `rgba.length` is `size * size * 4`. */
export interface Picture {
  readonly size: number;
  readonly rgba: Uint8Array;
}

/** The mark in the accent colour, 192 x 192, opaque to the edge, as Teams wants its colour icon. */
export function drawColorIcon(): Picture {
  return draw(192, (x, y) => {
    const ink = insideBubble(x, y) && !onLines(x, y, BUBBLE_LINES);
    return ink ? WHITE : ACCENT;
  });
}

/** The mark as white lines on nothing, 32 x 32: Teams tints it, so every pixel that is seen must be white. */
export function drawOutlineIcon(): Picture {
  return draw(32, (x, y) => {
    // The outline is drawn larger than in the colour icon, which Teams may crop; this one it never does.
    const [px, py] = [grow(x), grow(y)];
    const ring = insideBubble(px, py) && !insideRounded(px, py, OUTLINE_WIDTH);
    return ring || onLines(px, py, OUTLINE_LINES) ? WHITE : NOTHING;
  });
}

/** PNG, colour type 6, no filter, no interlace (W3C Portable Network Graphics, sections 5 and 11.2). */
export function encodePng({ size, rgba }: Picture): Uint8Array {
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, size);
  header.setUint32(4, size);
  header.setUint8(8, 8 /* bits a channel */);
  header.setUint8(9, 6 /* RGBA */);
  const rows = new Uint8Array(size * (1 + size * 4)); // each row begins with its filter, 0
  for (let y = 0; y < size; y++) rows.set(rgba.subarray(y * size * 4, (y + 1) * size * 4), y * (1 + size * 4) + 1);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

type Colour = readonly [red: number, green: number, blue: number, alpha: number];
/** A line of writing in the bubble; like all measures below in units of the whole picture, 0 to 1. */
type Line = readonly [x1: number, x2: number, y: number, thickness: number];

const WHITE: Colour = [255, 255, 255, 255];
const NOTHING: Colour = [255, 255, 255, 0];
/** #1f5066, the accentColor of manifest.json. */
const ACCENT: Colour = [0x1f, 0x50, 0x66, 255];

const BUBBLE = { left: 0.23, right: 0.77, top: 0.25, bottom: 0.66, radius: 0.07 };
/** A right-angled corner hanging from the bubble's lower edge, as long as it is wide. */
const TAIL = { left: 0.31, top: 0.64, length: 0.15 };
const OUTLINE_WIDTH = 0.048;
const BUBBLE_LINES: readonly Line[] = [
  [0.32, 0.68, 0.355, 0.05],
  [0.32, 0.68, 0.455, 0.05],
  [0.32, 0.52, 0.555, 0.05],
];
const OUTLINE_LINES: readonly Line[] = [
  [0.36, 0.64, 0.39, 0.044],
  [0.36, 0.52, 0.51, 0.044],
];
/** Each pixel is the mean of this many samples squared. */
const SAMPLES = 8;

function draw(size: number, colourAt: (x: number, y: number) => Colour): Picture {
  const rgba = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++)
      rgba.set(meanColour(size, column, row, colourAt), (row * size + column) * 4);
  return { size, rgba };
}

function meanColour(size: number, column: number, row: number, colourAt: (x: number, y: number) => Colour): number[] {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const x = (column + ((i % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) / size;
    colourAt(x, y).forEach((value, channel) => {
      sum[channel] = (sum[channel] ?? 0) + value;
    });
  }
  return sum.map((value) => Math.round(value / (SAMPLES * SAMPLES)));
}

/** Maps the small icon's coordinates onto the middle of the mark, so that it fills more of the picture. */
function grow(coordinate: number): number {
  return 0.5 + (coordinate - 0.5) * 0.66 + 0.01;
}

function insideBubble(x: number, y: number): boolean {
  return insideRounded(x, y, 0) || insideTail(x, y);
}

function insideRounded(x: number, y: number, inset: number): boolean {
  const { left, right, top, bottom, radius } = BUBBLE;
  const dx = Math.max(left + radius - x, x - (right - radius), 0);
  const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
  return Math.hypot(dx, dy) <= radius - inset;
}

function insideTail(x: number, y: number): boolean {
  const { left, top, length } = TAIL;
  return x >= left && y >= top && x - left + (y - top) <= length;
}

function onLines(x: number, y: number, lines: readonly Line[]): boolean {
  return lines.some(([x1, x2, middle, thickness]) => {
    const beyond = Math.max(x1 - x, x - x2, 0);
    return Math.hypot(beyond, y - middle) <= thickness / 2;
  });
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

// Run it to write the two icons anew: `npx node appPackage/draw-icons.ts`.
if (import.meta.main) {
  writeFileSync(new URL('color.png', import.meta.url), encodePng(drawColorIcon()));
  writeFileSync(new URL('outline.png', import.meta.url), encodePng(drawOutlineIcon()));
}
