/** The two readings of each chart colour; specs are written in the light one. */
const darkOf: Readonly<Record<string, string>> = {
  '#fbfaf7': '#0e1621',
  '#ffffff': '#152131',
  '#14212e': '#e8edf2',
  '#5b6b7a': '#93a4b5',
  '#e3e0d8': '#24344a',
  '#8a94a0': '#7c8b9b',
  '#b9c3cb': '#4b5f75',
  '#0b6e7f': '#4fb7c6',
  '#c8431f': '#ff8a66',
  '#2c7a4b': '#6cc391',
  '#e08a1e': '#eba24a',
  '#6c4a9e': '#ab8fd8',
  '#b5446e': '#e082a6',
  '#4c78c8': '#86a8e8',
  '#8c6d31': '#c7a765',
};

export type ColourScheme = 'light' | 'dark';

/** Every colour of the house in a spec, wherever it stands, in the chosen scheme. */
export function recolour<Value>(value: Value, scheme: ColourScheme): Value;
export function recolour(value: unknown, scheme: ColourScheme): unknown {
  if (scheme === 'light') return value;
  if (typeof value === 'string') return darkOf[value.toLowerCase()] ?? value;
  if (Array.isArray(value)) return value.map((item) => recolour(item, scheme));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, recolour(item, scheme)]));
}
