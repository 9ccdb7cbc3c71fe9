import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawColorIcon, drawOutlineIcon, encodePng, type Picture } from '../../appPackage/draw-icons.ts';

const manifest: { accentColor: string } = JSON.parse(read('manifest.json').toString('utf8'));

describe('F5: the icons Teams asks for', () => {
  it('are 192 and 32 pixels square, 8-bit RGBA', () => {
    expect(header(read('color.png'))).toEqual({ signature: '89504e470d0a1a0a', width: 192, height: 192, kind: '8/6' });
    expect(header(read('outline.png'))).toEqual({ signature: '89504e470d0a1a0a', width: 32, height: 32, kind: '8/6' });
  });

  it('have a colour icon that is opaque and bordered by the accent colour', () => {
    const pixels = pixelsOf(drawColorIcon());
    expect(pixels.every(([, , , alpha]) => alpha === 255)).toBe(true);
    expect(hex(pixels[0])).toBe(manifest.accentColor.toLowerCase());
    expect(hex(pixels.at(-1))).toBe(manifest.accentColor.toLowerCase());
  });

  it('have an outline icon that is white on nothing', () => {
    const pixels = pixelsOf(drawOutlineIcon());
    expect(pixels.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255)).toBe(true);
    expect(pixels.some(([, , , alpha]) => alpha === 0)).toBe(true);
    expect(pixels.some(([, , , alpha]) => alpha === 255)).toBe(true);
  });

  it('are what draw-icons.ts draws, pixel by pixel', () => {
    expect(rows(read('color.png'))).toEqual(rows(encodePng(drawColorIcon())));
    expect(rows(read('outline.png'))).toEqual(rows(encodePng(drawOutlineIcon())));
  });
});

function read(name: string): Buffer {
  return readFileSync(new URL(`../../appPackage/${name}`, import.meta.url));
}

function header(png: Buffer): object {
  return {
    signature: png.toString('hex', 0, 8),
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20),
    kind: `${png.readUInt8(24)}/${png.readUInt8(25)}`,
  };
}

/** The rows before compression, which may differ in its bytes from one zlib to the next; the IDAT chunk comes second. */
function rows(png: Uint8Array): Buffer {
  const bytes = Buffer.from(png);
  expect(bytes.toString('latin1', 37, 41)).toBe('IDAT');
  return inflateSync(bytes.subarray(41, 41 + bytes.readUInt32BE(33)));
}

function pixelsOf({ rgba }: Picture): readonly (readonly number[])[] {
  return Array.from({ length: rgba.length / 4 }, (_, i) => [...rgba.subarray(i * 4, i * 4 + 4)]);
}

function hex(pixel: readonly number[] | undefined): string {
  return `#${Buffer.from(pixel?.slice(0, 3) ?? []).toString('hex')}`;
}
