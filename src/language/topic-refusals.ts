import type { TopicRefusal } from '../domain/agenda/refusal.ts';
import { cited, listed, quoted } from './clauses.ts';
import type { Language } from './language.ts';
import type { Refused } from './told.ts';

/** A sentence for each ground about topics. */
type TopicRefusals = {
  readonly [G in TopicRefusal['because']]: (refusal: Extract<TopicRefusal, { because: G }>) => Refused;
};

const titles = (all: readonly string[], language: Language) =>
  listed(
    all.map((one) => quoted(one, language)),
    language,
  );

const da: TopicRefusals = {
  'no-such-topic': () => ['Det faste emne står ikke i udvalgets regler.', 'Skriv »regler« for at se emnerne.'],
  'topic-always-covered': ({ title, clause }) => [
    `${quoted(title, 'da')} behandles på hvert møde: ${cited(clause, 'da')}.`,
    'Tilføj emnet som punkt, eller lad et andet punkt dække det.',
  ],
  'topics-uncovered': ({ titles: all, clause }) => [
    `Disse faste emner er ikke dækket af et punkt: ${titles(all, 'da')}. ${cited(clause, 'da')}.`,
    'Skriv »dagsorden«, og tilføj dem som punkter, eller send dagsordenen uden dem.',
  ],
  'nowhere-to-escalate': () => [
    'Udvalgets regler siger ikke, hvor principielle sager drøftes.',
    'Henvis punktet til et andet udvalg i stedet.',
  ],
};

const en: TopicRefusals = {
  'no-such-topic': () => ['The rules of the body name no such topic.', 'Write “rules” to see the topics.'],
  'topic-always-covered': ({ title, clause }) => [
    `${quoted(title, 'en')} is covered at every meeting: ${cited(clause, 'en')}.`,
    'Add the topic as an item, or let another item cover it.',
  ],
  'topics-uncovered': ({ titles: all, clause }) => [
    `No item covers these topics of every meeting: ${titles(all, 'en')}. ${cited(clause, 'en')}.`,
    'Write “agenda” and add them as items, or send the agenda without them.',
  ],
  'nowhere-to-escalate': () => [
    'The rules of the body do not say where matters of principle are taken.',
    'Refer the item to another body instead.',
  ],
};

export const topicRefusals: Readonly<Record<Language, TopicRefusals>> = { da, en };
