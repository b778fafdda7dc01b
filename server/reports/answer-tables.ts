import type { Answer, Table } from '#server/answer/answer.ts';
import { printedWords } from './printed-words.ts';

/** @returns an answer's tables, with one of its drivers first where none of them shows the contributions */
export function answerTables(answer: Answer): readonly Table[] {
  const hasDrivers = answer.tables.some(({ columns }) => columns.some(({ id }) => id === 'contribution'));
  if (hasDrivers || answer.drivers.length === 0) return answer.tables;
  return [driversTable(answer), ...answer.tables];
}

function driversTable(answer: Answer): Table {
  const words = printedWords[answer.locale];
  const metric = answer.provenance.definitions[0]?.metric;
  const unit = answer.facts.find(({ id }) => id === metric)?.unit ?? 'number';
  const first = answer.drivers[0]?.dimension;
  return {
    title: words.drivers,
    columns: [
      { id: 'member', label: words.member, unit: 'text' },
      { id: 'before', label: words.before, unit },
      { id: 'after', label: words.after, unit },
      { id: 'contribution', label: words.contribution, unit },
      { id: 'rate', label: words.rate, unit },
      { id: 'mix', label: words.mix, unit },
    ],
    rows: answer.drivers
      .filter(({ dimension }) => dimension === first)
      .map((driver) => [
        driver.member,
        driver.before,
        driver.after,
        driver.contribution,
        driver.rate,
        driver.mix,
      ]),
  };
}
