import { z } from 'zod';
import type { Clause } from '../../domain/body/clause.ts';
import type { TopicRules } from '../../domain/body/topics.ts';
import type { Misfit } from './misfit.ts';
import { type ClauseInFile, clause, id, text } from './values.ts';

/** What is treated at the meetings, and what belongs elsewhere. */
export const topics = {
  'always-covered': z
    .array(z.strictObject({ id, title: text, 'skip-when-not-relevant': z.boolean().default(false), clause }))
    .default([]),
  'as-needed-topics': z
    .strictObject({ topics: z.array(text).min(1), 'settled-in-secretariat': z.boolean().default(false), clause })
    .optional(),
  'secretariat-settles': z.strictObject({ clause }).optional(),
  'escalates-to': z.strictObject({ name: text, body: id.optional(), clause }).optional(),
};

const topicsFile = z.object(topics);

type TopicsInFile = z.output<typeof topicsFile>;

export function topicRules(file: TopicsInFile, clauseOf: (clause: ClauseInFile) => Clause): TopicRules {
  const { 'always-covered': always, 'as-needed-topics': needed } = file;
  const { 'secretariat-settles': settles, 'escalates-to': escalates } = file;
  return {
    ...(always.length === 0
      ? {}
      : {
          alwaysCovered: always.map(({ id, title, 'skip-when-not-relevant': maySkip, clause }) => ({
            id,
            title,
            maySkip,
            clause: clauseOf(clause),
          })),
        }),
    ...(needed === undefined
      ? {}
      : {
          asNeeded: {
            topics: needed.topics,
            inSecretariat: needed['settled-in-secretariat'],
            clause: clauseOf(needed.clause),
          },
        }),
    ...(settles === undefined ? {} : { secretariatSettles: { clause: clauseOf(settles.clause) } }),
    ...(escalates === undefined
      ? {}
      : {
          escalatesTo: {
            name: escalates.name,
            ...(escalates.body === undefined ? {} : { body: escalates.body }),
            clause: clauseOf(escalates.clause),
          },
        }),
  };
}

/** A topic named twice could never be told from the first; a body that escalates to itself goes nowhere. */
export function topicMisfits(file: TopicsInFile & { readonly id: string }): readonly Misfit[] {
  const ids = file['always-covered'].map((topic) => topic.id);
  const twice = ids.flatMap((given, index): Misfit[] => {
    const first = ids.indexOf(given);
    if (first === index) return [];
    const path = ['always-covered', index, 'id'];
    return [{ path, problem: { because: 'duplicate', given, first: `always-covered[${first}]` } }];
  });
  const isItself = file['escalates-to']?.body === file.id;
  return [
    ...twice,
    ...(isItself ? [{ path: ['escalates-to', 'body'], problem: { because: 'escalates-to-itself' } } as const] : []),
  ];
}
