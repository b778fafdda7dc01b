/** A small card that follows the pointer; its words come from the spec, as written there. */
export function showTooltip(chart: HTMLElement) {
  const card = document.createElement('div');
  card.className = 'chart-tooltip number';
  card.hidden = true;
  document.body.append(card);
  return {
    place: (event: MouseEvent, value: unknown) => {
      card.hidden = value === null || value === undefined || value === '';
      if (card.hidden) return;
      card.replaceChildren(...tooltipLines(value));
      const { width, height } = card.getBoundingClientRect();
      const left = Math.min(event.clientX + 14, document.documentElement.clientWidth - width - 8);
      const top = event.clientY - height - 12;
      card.style.left = `${Math.max(8, left)}px`;
      card.style.top = `${top < 8 ? event.clientY + 16 : top}px`;
    },
    remove: () => {
      card.remove();
      chart.removeAttribute('title');
    },
  };
}

function tooltipLines(value: unknown): HTMLElement[] {
  if (typeof value !== 'object' || value === null) return [line(String(value))];
  return Object.entries(value).map(([name, text]) => line(String(text), name));
}

function line(text: string, name?: string): HTMLElement {
  const row = document.createElement('div');
  if (name !== undefined) {
    const label = document.createElement('span');
    label.textContent = name;
    row.append(label);
  }
  const strong = document.createElement('strong');
  strong.textContent = text;
  row.append(strong);
  return row;
}
