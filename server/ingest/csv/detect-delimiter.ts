const candidates = [',', ';', '\t', '|'];

/** The character between the columns: the one that the line of headings holds most often, quoted text left out. */
export function detectDelimiter(text: string): string {
  const heading = firstLine(text).replaceAll(/"(?:[^"]|"")*"/g, '');
  const counted = candidates.map((delimiter) => ({ delimiter, times: heading.split(delimiter).length - 1 }));
  const best = counted.reduce((a, b) => (b.times > a.times ? b : a));
  return best.delimiter;
}

function firstLine(text: string): string {
  let isQuoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '"') isQuoted = !isQuoted;
    if (!isQuoted && (character === '\n' || character === '\r')) {
      if (text.slice(0, index).trim() === '') continue;
      return text.slice(0, index);
    }
  }
  return text;
}
