/** What a terminal can show. */
export type TerminalLook = {
  /** Columns. */
  readonly width: number;
  readonly colour: boolean;
  /** Lines, blocks and dots beyond ASCII; words keep their accents either way. */
  readonly unicode: boolean;
};

export type TextStyle = 'strong' | 'quiet' | 'sea' | 'signal';

const codes: Readonly<Record<TextStyle, string>> = { strong: '1', quiet: '2', sea: '36', signal: '33' };

/** @returns the text in a style where the terminal has colours, else as it is */
export function paint(text: string, style: TextStyle, { colour }: Pick<TerminalLook, 'colour'>): string {
  return colour && text !== '' ? `\u001b[${codes[style]}m${text}\u001b[0m` : text;
}

/**
 * A text that can only show itself: control characters would move the cursor, change colours or write to the
 * clipboard, and marks of direction would hide what a name says.
 */
export function inertText(text: string, { unicode }: Pick<TerminalLook, 'unicode'>): string {
  const inert = text
    .normalize('NFC')
    .replace(/[\n\t\r]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu, '');
  return unicode ? inert : inert.replace(/[\u00a0\u202f]/g, ' ');
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

const halfwidth = /^[\uff61-\uffdc]/u;

const wide =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]|\ufe0f/u;

/** Columns a text takes: two for Chinese, Japanese and Korean letters and for emoji, none for marks on letters. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += widthOf(segment);
  return width;
}

function widthOf(grapheme: string): number {
  if (wide.test(grapheme) && !halfwidth.test(grapheme)) return 2;
  return /^\p{M}+$/u.test(grapheme) ? 0 : 1;
}

/** @returns the text on exactly `width` columns, cut with an ellipsis where it is longer */
export function toWidth(
  text: string,
  width: number,
  { align = 'left', unicode }: { readonly align?: 'left' | 'right'; readonly unicode: boolean },
): string {
  const cut = truncate(text, width, unicode);
  const space = ' '.repeat(Math.max(0, width - displayWidth(cut)));
  return align === 'right' ? `${space}${cut}` : `${cut}${space}`;
}

export function truncate(text: string, width: number, unicode: boolean): string {
  if (displayWidth(text) <= width) return text;
  const ellipsis = unicode ? '…' : '...'.slice(0, Math.max(0, width));
  let kept = '';
  let used = displayWidth(ellipsis);
  for (const { segment } of graphemes.segment(text)) {
    used += widthOf(segment);
    if (used > width) break;
    kept += segment;
  }
  return `${kept}${ellipsis}`;
}

/** @returns lines of at most `width` columns; spaces that must not break do not, a word too long for a line does */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/).flatMap((whole) => pieces(whole, width))) {
    if (line !== '' && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** Wrapped lines with a lead on the first one and the same room on the others. */
export function wrapWithLead(lead: string, text: string, width: number): readonly string[] {
  const room = displayWidth(lead);
  return wrap(text, Math.max(10, width - room)).map((line, index) =>
    index === 0 ? `${lead}${line}` : `${' '.repeat(room)}${line}`,
  );
}

function pieces(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const { segment } of graphemes.segment(word)) {
    if (displayWidth(part) + widthOf(segment) > width) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}
