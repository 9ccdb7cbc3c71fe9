import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMANDS, type CommandName, readCommand, spelled } from '../../src/language/commands.ts';

// Object.keys forgets that the keys are command names.
const names = Object.keys(COMMANDS) as readonly CommandName[];

describe('readCommand', () => {
  it.each(names)('knows %s by its shown spelling in both languages', (command) => {
    expect(readCommand(spelled(command, 'da'))).toMatchObject({ command, rest: '' });
    expect(readCommand(spelled(command, 'en'))).toMatchObject({ command, rest: '' });
  });

  it.each([
    ['mødeplan 2027', 'plan', '2027', 'da'],
    ['MOEDEPLAN 2027', 'plan', '2027', 'da'],
    ['Meeting plan 2027', 'plan', '2027', 'en'],
    ['&nbsp;hjælp!', 'help', '', 'da'],
    [' , status', 'status', '', 'da'],
    ['rundsend referat', 'circulate-minutes', '', 'da'],
    ['referat\n1. Godkendt\n2. Intet', 'minutes', '1. Godkendt\n2. Intet', 'da'],
    ['spol til 11. marts', 'wind-to', '11. marts', 'da'],
    ['»udvalg«', 'bodies', '«', 'da'],
  ] as const)('reads %j', (text, command, rest, language) => {
    const read = readCommand(text);
    expect(read).toMatchObject({ command, language });
    if (read.command !== 'unknown') expect(read.rest.replace('«', '')).toBe(rest.replace('«', ''));
  });

  it.each([
    ['punktr', 'items'],
    ['refferat', 'minutes'],
    ['statsu', 'status'],
    ['dagorden', 'agenda'],
    ['mødeplna 2027', 'plan'],
  ] as const)('finds the command nearest to %j', (text, nearest) => {
    expect(readCommand(text)).toMatchObject({ command: 'unknown', nearest });
  });

  it('finds nothing near what is nothing like a command', () => {
    expect(readCommand('kvalitetsreform')).toMatchObject({ command: 'unknown', nearest: undefined });
    expect(readCommand('')).toMatchObject({ command: 'unknown' });
  });

  it('counts whole words only', () => {
    expect(readCommand('referatskabelon')).toMatchObject({ command: 'unknown' });
  });

  it('answers whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (text) => readCommand(text).command !== undefined),
    );
    expect(readCommand('x'.repeat(5000)).command).toBe('unknown');
  });

  it('gives no two commands the same spelling', () => {
    for (const language of ['da', 'en'] as const) {
      const all = names.flatMap((name) => COMMANDS[name][language]);
      expect(new Set(all).size).toBe(all.length);
    }
  });
});
