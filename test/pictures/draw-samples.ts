import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { samples } from '../cards/samples.ts';
import { drawCards } from './draw.ts';

/**
 * `draw-samples.ts <folder>`: every card of the product in both languages, as JSON to hold against the schema and as a
 * picture to look at. Fails on clipped text and on whatever else the drawing finds.
 */
const [, , folder = 'out/samples'] = process.argv;
let troubled = 0;
for (const language of ['da', 'en'] as const) {
  const cards = samples(language);
  const into = join(folder, language);
  await mkdir(into, { recursive: true });
  for (const [name, card] of Object.entries(cards)) await writeFile(join(into, `${name}.json`), JSON.stringify(card));
  for (const { name, trouble } of await drawCards(cards, into)) {
    if (trouble.length === 0) continue;
    troubled += 1;
    console.error(`${language}/${name}: ${trouble.join('; ')}`);
  }
}
console.log(troubled === 0 ? 'every card drawn' : `${troubled} cards have trouble`);
process.exitCode = troubled === 0 ? 0 : 1;
