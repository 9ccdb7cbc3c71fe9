import { describe, expect, it } from 'vitest';
import { pdfPress } from '../../src/counter/pdf-press.ts';

/** A maker whose every work ends when it is told to. */
function workshop() {
  const begun: { readonly source: string; end(fault?: Error): void }[] = [];
  const make = (source: string) =>
    new Promise<Uint8Array>((resolve, reject) => {
      begun.push({
        source,
        end: (fault) => (fault === undefined ? resolve(new TextEncoder().encode(source)) : reject(fault)),
      });
    });
  return { begun, press: pdfPress(make, (source) => source) };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('a press for PDF', () => {
  it('prints once what many ask for at once, and not again', async () => {
    const { begun, press } = workshop();
    const asked = [press('a'), press('a'), press('a')];
    await settled();
    begun[0]?.end();
    const made = await Promise.all(asked);
    expect(new Set(made).size).toBe(1);
    expect(await press('a')).toBe(made[0]);
    expect(begun).toHaveLength(1);
  });

  it('prints one thing at a time', async () => {
    const { begun, press } = workshop();
    const both = [press('a'), press('b')];
    await settled();
    expect(begun.map(({ source }) => source)).toEqual(['a']);
    begun[0]?.end();
    await both[0];
    await settled();
    expect(begun.map(({ source }) => source)).toEqual(['a', 'b']);
    begun[1]?.end();
    await both[1];
  });

  it('keeps nothing of what failed, and goes on', async () => {
    const { begun, press } = workshop();
    const failing = press('a');
    await settled();
    begun[0]?.end(new Error('out of paper'));
    await expect(failing).rejects.toThrow('out of paper');
    const again = press('a');
    await settled();
    begun[1]?.end();
    expect(new TextDecoder().decode(await again)).toBe('a');
  });

  it('turns away who comes while a dozen wait, and takes who comes after', async () => {
    const { begun, press } = workshop();
    const waiting = Array.from({ length: 12 }, (_, index) => press(String(index)));
    await expect(press('one too many')).rejects.toThrow('too many wait');
    for (let index = 0; index < 12; index++) {
      await settled();
      begun[index]?.end();
      await waiting[index];
    }
    await settled();
    const late = press('late');
    await settled();
    begun[12]?.end();
    expect(new TextDecoder().decode(await late)).toBe('late');
  });

  it('forgets the oldest of what is too much to keep', async () => {
    let made = 0;
    const press = pdfPress(
      async () => {
        made += 1;
        return new Uint8Array(20_000_000);
      },
      (source: string) => source,
    );
    for (const source of ['a', 'b', 'a', 'c', 'a']) await press(source);
    expect(made).toBe(3);
    await press('b');
    expect(made).toBe(4);
  });
});
