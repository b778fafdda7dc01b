const firstSize = 4096;

/**
 * What is remembered of each customer, by number, in few bytes: there may be millions. Everything else about them
 * follows from the number.
 */
export class CustomerLedger {
  count = 0;
  private created = new Float64Array(firstSize);
  private lastConversation = new Float64Array(firstSize);
  private impressions = new Float32Array(firstSize);
  private introduced = new Uint8Array(firstSize);

  /** The number of a new customer. */
  add(createdAt: number): number {
    if (this.count === this.created.length) this.grow();
    this.created[this.count] = createdAt;
    this.impressions[this.count] = 4;
    return this.count++;
  }

  createdAt(id: number): number {
    return this.created[id] ?? 0;
  }

  /** The conversation begun last: what is bought afterwards is owed to it. */
  lastConversationOf(id: number): number {
    return this.lastConversation[id] ?? 0;
  }

  beginConversation(id: number, conversation: number): void {
    this.lastConversation[id] = conversation;
  }

  /** How the last conversation left them, on a five-point scale. */
  impressionOf(id: number): number {
    return this.impressions[id] ?? 4;
  }

  leaveImpression(id: number, impression: number): void {
    this.impressions[id] = impression;
  }

  /** True the first time it is asked for a customer. */
  isFirstMention(id: number): boolean {
    if (this.introduced[id] === 1) return false;
    this.introduced[id] = 1;
    return true;
  }

  private grow(): void {
    const size = this.created.length * 2;
    this.created = larger(this.created, new Float64Array(size));
    this.lastConversation = larger(this.lastConversation, new Float64Array(size));
    this.impressions = larger(this.impressions, new Float32Array(size));
    this.introduced = larger(this.introduced, new Uint8Array(size));
  }
}

function larger<T extends Float64Array | Float32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
