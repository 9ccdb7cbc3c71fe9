import { type Item, titleOf } from '../domain/agenda/item.ts';
import { type TopicStanding, topicsAt } from '../domain/agenda/topics.ts';
import type { CoveredTopic, TopicRules } from '../domain/body/topics.ts';
import { listed, quoted } from '../language/clauses.ts';
import { topicWords } from '../language/topics.ts';
import type { Words } from '../language/words.ts';
import { alsoSend, type Button, press, send } from './button.ts';
import type { Card } from './card.ts';
import { about, type FormFacts, type MeetingFacts, typedOr } from './facts.ts';
import { formCard } from './form-card.ts';

/** The topics of every meeting, under the agenda the secretary looks at. */
export interface TopicsView {
  readonly heading: string;
  readonly rows: readonly {
    readonly title: string;
    readonly detail: string;
    readonly color: string;
    readonly actions: readonly Button[];
  }[];
}

/** Each topic of every meeting with what covers it, or what can be done about it (S0-24, S1-21). */
export function topicsView(facts: MeetingFacts & Pick<FormFacts, 'formId'>, words: Words): TopicsView {
  const { rows } = topicWords[words.language];
  const { meeting, body } = facts;
  return {
    heading: rows.heading,
    rows: topicsAt(meeting.agenda, body.rules).map((one) => ({
      title: quoted(one.topic.title, words.language),
      detail: standingOf(one, words),
      color: one.state === 'open' ? 'Attention' : 'Default',
      actions: one.state === 'covered' ? [] : buttonsOf(one, facts, words),
    })),
  };
}

function standingOf(one: TopicStanding, { language }: Words): string {
  const { rows } = topicWords[language];
  switch (one.state) {
    case 'covered': {
      const titles = one.by.map((item) => quoted(titleOf(item), language));
      return rows.covered(listed(titles, language));
    }
    case 'skipped':
      return rows.skipped(one.skip.reason);
    case 'open':
      return rows.open;
  }
}

/** What has been passed over can still be brought. */
function buttonsOf(
  { topic, state }: TopicStanding,
  facts: MeetingFacts & Pick<FormFacts, 'formId'>,
  { language }: Words,
): readonly Button[] {
  const { buttons } = topicWords[language];
  const data = { ...about(facts), topic: topic.id };
  return [
    press(buttons.cover, 'cover-topic', { ...data, formId: facts.formId }),
    ...(topic.maySkip && state === 'open' ? [press(buttons.skip, 'skip-topic-form', data)] : []),
  ];
}

/** Why a topic is not relevant at this meeting. */
export function skipTopicCard(facts: MeetingFacts & FormFacts & { readonly topic: CoveredTopic }, words: Words): Card {
  const { topic, formId } = facts;
  const said = topicWords[words.language];
  return formCard(
    {
      ...facts,
      ...said.skipForm(topic.title, topic.clause),
      facts: [],
      fields: [{ id: 'skip-reason', kind: 'long-text', required: true }],
      labels: {},
      actions: [send(said.buttons.saveSkip, 'skip-topic', { ...about(facts), formId, topic: topic.id })],
    },
    words,
  );
}

/** Which topics of every meeting an item covers, as the secretary says when she places it. */
export function coversView(facts: MeetingFacts & FormFacts & { readonly item: Item }, { forms }: Words) {
  const { alwaysCovered = [] } = facts.body.rules;
  return {
    shown: alwaysCovered.length > 0,
    label: forms.labels.covers ?? '',
    value: typedOr(facts, 'covers', (facts.item.covers ?? []).join(',')),
    choices: alwaysCovered.map(({ id, title }) => ({ title, value: id })),
  };
}

/** That a matter may belong in the secretariat, by the rules' own words (S0-21, S0-25, S0-30). */
export function settleHints({ secretariatSettles, asNeeded }: TopicRules, { language }: Words): readonly string[] {
  const said = topicWords[language];
  return [
    ...(secretariatSettles === undefined ? [] : [said.settleHint(secretariatSettles.clause)]),
    ...(asNeeded?.inSecretariat ? [said.asNeededHint(asNeeded.topics.join(' · '), asNeeded.clause)] : []),
  ];
}

/** Matters of principle go elsewhere (S2-12); not shown where the rules name no such place. */
export function escalateView(
  facts: MeetingFacts & FormFacts,
  data: Readonly<Record<string, string>>,
  { forms, language }: Words,
) {
  const said = topicWords[language].escalate;
  const { escalatesTo } = facts.body.rules;
  const name = escalatesTo?.name ?? '';
  return {
    shown: escalatesTo !== undefined,
    title: said.title(name),
    clause: escalatesTo === undefined ? '' : said.clause(escalatesTo.clause),
    label: forms.labels['escalation-reason'] ?? '',
    value: typedOr(facts, 'escalation-reason', ''),
    actions: escalatesTo === undefined ? [] : [alsoSend(said.button(name), 'escalate-item', data)],
  };
}

/** To whoever hands in an item: what is taken up only when there is need (S0-25). */
export function itemHint({ asNeeded }: TopicRules, { language }: Words): readonly string[] {
  if (asNeeded === undefined) return [];
  const { topics, inSecretariat, clause } = asNeeded;
  return [topicWords[language].itemHint(topics.join(' · '), inSecretariat, clause)];
}
