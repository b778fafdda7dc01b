import type { Conversation } from '#server/ingest/demo/desk/conversation.ts';
import { type Desk, externalId } from '#server/ingest/demo/desk/desk.ts';
import { labelOf, RandomStream } from '#server/ingest/demo/random-stream.ts';
import { day, hour } from '#server/ingest/demo/zone-clock.ts';

type Candidate = { readonly id: string; readonly category: number; readonly language: string };

const runs = [
  { name: 'Nova on last month, current articles', daysAgo: 5, knowledge: 1 },
  { name: 'Nova on last month, with the returns articles', daysAgo: 2, knowledge: 1.12 },
] as const;
const sampleSize = 360;

/**
 * Replays of past conversations with the Copilot alone. `consider` is shown every finished conversation; `write` then
 * adds two runs over a sample of those of the last weeks.
 */
export type Replay = {
  readonly consider: (conversation: Conversation) => void;
  readonly write: () => void;
};

export function createReplay(desk: Desk): Replay {
  const random = new RandomStream(desk.seed, labelOf('replay'));
  const sample: Candidate[] = [];
  let seen = 0;
  return {
    consider: (conversation) => {
      const isRecent =
        conversation.createdAt > desk.now - 42 * day && conversation.createdAt < desk.now - 8 * day;
      if (!isRecent || conversation.status !== 'done' || !conversation.isFiled) return;
      const candidate = {
        id: externalId(conversation),
        category: conversation.category,
        language: conversation.language,
      };
      seen++;
      if (sample.length < sampleSize) sample.push(candidate);
      else if (random.chance(sampleSize / seen)) sample[random.below(sampleSize)] = candidate;
    },
    write: () => {
      if (desk.copilot < 0) return;
      for (const [index, run] of runs.entries()) writeRun(desk, index + 1, run, sample, random);
    },
  };
}

function writeRun(
  desk: Desk,
  number: number,
  run: (typeof runs)[number],
  sample: readonly Candidate[],
  random: RandomStream,
): void {
  const id = `replay-${number}`;
  const out = desk.outbox.conversations;
  out.add('simulation_run', {
    external_id: id,
    name: run.name,
    config: { sample: sample.length, knowledge: run.knowledge === 1 ? 'current' : 'with drafts' },
    created_at: desk.text.instant(desk.now - run.daysAgo * day - 3 * hour),
  });
  for (const candidate of sample) {
    const category = desk.profile.categories[candidate.category];
    const known = Math.min(0.95, (category?.copilot ?? 0.2) * run.knowledge);
    const fate = random.next();
    const outcome = fate < known * 0.88 ? 'resolved' : fate < 0.8 ? 'escalated' : 'no_answer';
    const article = desk.profile.kbArticles.findIndex(
      ([, name, language]) => name === category?.name && language === candidate.language,
    );
    out.add('simulation_result', {
      run_id: id,
      conversation_id: candidate.id,
      outcome,
      confidence:
        Math.round((outcome === 'resolved' ? random.between(0.6, 0.98) : random.between(0.1, 0.6)) * 1000) /
        1000,
      answer:
        outcome === 'no_answer'
          ? null
          : (desk.words.assistantAnswer(candidate.category, candidate.language) ?? null),
      kb_article_id: outcome === 'resolved' && article >= 0 ? `article-${article + 1}` : null,
    });
  }
}
