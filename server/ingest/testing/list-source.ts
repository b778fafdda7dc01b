import type { Kind } from '#server/ingest/kinds.ts';
import type { Batch, BatchGroup, IngestSource, SourceOrganisation } from '#server/ingest/source.ts';

export type ListedRecords = Partial<Record<Kind, readonly object[]>>;

/** Records written down in a test, broken ones too; each list of `groups` is one group. */
export function listSource(
  slug: string,
  groups: readonly ListedRecords[],
  options: { readonly name?: string } & Partial<SourceOrganisation> = {},
): IngestSource {
  const { name = 'list', ...organisation } = options;
  return {
    name,
    organisation: {
      slug,
      name: slug,
      timezone: 'Europe/Paris',
      currency: 'EUR',
      nowPinnedAt: null,
      ...organisation,
    },
    estimatedRecords: null,
    groups: () =>
      groups.map(
        (group): BatchGroup =>
          Object.entries(group).map(([kind, records]) => ({ kind, records }) as unknown as Batch),
      ),
  };
}

const day = '2026-03-02T';

/** The least that a conversation of 2 March 2026 has to tell. */
export function conversation(externalId: string, more: object = {}): object {
  return {
    external_id: externalId,
    channel: 'chat',
    direction: 'inbound',
    status: 'open',
    created_at: `${day}10:00:00+01:00`,
    ...more,
  };
}

/** A message of 2 March 2026, Paris time. */
export function message(
  externalId: string,
  conversationId: string,
  more: { readonly at: string; readonly by: string },
): object {
  return {
    external_id: externalId,
    conversation_id: conversationId,
    direction: more.by === 'customer' ? 'inbound' : 'outbound',
    author_kind: more.by,
    channel: 'chat',
    sent_at: `${day}${more.at}:00+01:00`,
  };
}
