import type { Priority } from '#server/ingest/demo/organisation-profile.ts';
import type { Conversation } from './conversation.ts';

type Place = { readonly conversation: Conversation; readonly turn: number; readonly since: number };

const lineOf: Readonly<Record<Priority, number>> = { urgent: 0, high: 1, normal: 2, low: 3 };

/** Who waits in a queue: urgent before high before normal before low, then first come, first served. */
export class WaitingLine {
  private readonly lines: { places: Place[]; first: number }[] = [0, 1, 2, 3].map(() => ({
    places: [],
    first: 0,
  }));

  join(conversation: Conversation, at: number): void {
    const line = this.lines[lineOf[conversation.priority]];
    line?.places.push({ conversation, turn: conversation.turn, since: at });
  }

  /** The next one, who stays in line; those who left meanwhile are forgotten. */
  peek(): Place | null {
    for (const line of this.lines) {
      for (let place = line.places[line.first]; place !== undefined; place = line.places[line.first]) {
        if (place.turn === place.conversation.turn) return place;
        this.advance(line);
      }
    }
    return null;
  }

  take(): Conversation | null {
    const place = this.peek();
    if (place === null) return null;
    const line = this.lines[lineOf[place.conversation.priority]];
    if (line !== undefined) this.advance(line);
    return place.conversation;
  }

  /** How many wait, counting no further than the limit. */
  length(limit = Number.POSITIVE_INFINITY): number {
    let count = 0;
    for (const line of this.lines) {
      for (let index = line.first; index < line.places.length && count < limit; index++) {
        const place = line.places[index];
        if (place !== undefined && place.turn === place.conversation.turn) count++;
      }
    }
    return count;
  }

  private advance(line: { places: Place[]; first: number }): void {
    line.first++;
    if (line.first > 256 && line.first * 2 > line.places.length) {
      line.places = line.places.slice(line.first);
      line.first = 0;
    }
  }
}
