/**
 * The statements of an SQL script, in order, without the semicolons between them. Semicolons inside quotes,
 * dollar-quoted bodies and comments separate nothing; a stretch that holds only comments is no statement.
 */
export function splitStatements(script: string): string[] {
  const statements: string[] = [];
  let statement = '';
  let hasCode = false;
  for (const [token] of script.matchAll(tokens)) {
    if (token === ';') {
      if (hasCode) statements.push(statement.trim());
      statement = '';
      hasCode = false;
      continue;
    }
    statement += token;
    hasCode ||= !/^(--|\/\*|\s+$)/.test(token);
  }
  if (hasCode) statements.push(statement.trim());
  return statements;
}

const tokens = new RegExp(
  [
    '--[^\\n]*',
    '/\\*[\\s\\S]*?\\*/',
    "'(?:[^']|'')*'",
    '"(?:[^"]|"")*"',
    '(\\$(?:[A-Za-z_]\\w*)?\\$)[\\s\\S]*?\\1',
    '[A-Za-z_]\\w*',
    '\\s+',
    '[\\s\\S]',
  ].join('|'),
  'g',
);
