type Entry = { readonly at: number; readonly order: number; readonly run: (at: number) => void };

/** What will happen, earliest first; things of the same second happen in the order in which they were planned. */
export class EventQueue {
  private readonly heap: Entry[] = [];
  private planned = 0;

  plan(at: number, run: (at: number) => void): void {
    const entry = { at, order: this.planned++, run };
    const heap = this.heap;
    let index = heap.length;
    heap.push(entry);
    while (index > 0) {
      const parent = (index - 1) >> 1;
      const above = heap[parent];
      if (above === undefined || isBefore(above, entry)) break;
      heap[index] = above;
      index = parent;
    }
    heap[index] = entry;
  }

  /** Runs everything planned before the instant, what is planned meanwhile included. */
  runUntil(instant: number): void {
    for (let first = this.heap[0]; first !== undefined && first.at < instant; first = this.heap[0]) {
      this.removeFirst();
      first.run(first.at);
    }
  }

  private removeFirst(): void {
    const heap = this.heap;
    const last = heap.pop();
    const length = heap.length;
    if (last === undefined || length === 0) return;
    let index = 0;
    for (;;) {
      let child = index * 2 + 1;
      if (child >= length) break;
      const left = heap[child];
      const right = heap[child + 1];
      if (left !== undefined && right !== undefined && isBefore(right, left)) child++;
      const smallest = heap[child];
      if (smallest === undefined || isBefore(last, smallest)) break;
      heap[index] = smallest;
      index = child;
    }
    heap[index] = last;
  }
}

function isBefore(a: Entry, b: Entry): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}
