import { expect, it } from 'vitest';
import { emptyVocabulary } from '../../../../src/adapters/web/search/vocabulary.ts';

it('knows the words of texts that can be found, as often as they stand there, and of others nothing', () => {
  const vocabulary = emptyVocabulary();
  const texts = ['Børnene og speciallægen.', 'En speciallæge.'];
  for (const text of texts) vocabulary.read(text);
  expect(vocabulary.like('barn').form).toEqual(['boern']);
  vocabulary.forget(texts[0] ?? '');
  expect(vocabulary.like('barn').form).toEqual([]);
  expect(vocabulary.like('laege').compound).toEqual(['speciallaege']);
  vocabulary.forget(texts[1] ?? '');
  expect(vocabulary.like('laege')).toEqual({ form: [], compound: [] });
});
