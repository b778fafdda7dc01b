import { expect, test } from 'vitest';
import { splitStatements } from './split-statements.ts';

test('a script is run one statement at a time', () => {
  expect(splitStatements('select 1;\nselect 2;\n')).toEqual(['select 1', 'select 2']);
});

test('a last statement needs no semicolon', () => {
  expect(splitStatements('select 1; select 2')).toEqual(['select 1', 'select 2']);
});

test('a semicolon inside quotes separates nothing', () => {
  expect(splitStatements(`select 'a;b', 'it''s; ok', "odd;name"; select 2`)).toEqual([
    `select 'a;b', 'it''s; ok', "odd;name"`,
    'select 2',
  ]);
});

test('the body of a function stays in one piece, whatever its quotes are called', () => {
  const body = 'do $$ begin perform 1; perform 2; end $$';
  const named = 'do $body$ begin execute $$ select 1; $$; end $body$';
  expect(splitStatements(`${body};\n${named};`)).toEqual([body, named]);
});

test('a comment is no statement, and an apostrophe in it opens no quote', () => {
  expect(splitStatements("-- the owner's part; really\nselect 1;\n/* it's; */\n-- the end\n")).toEqual([
    "-- the owner's part; really\nselect 1",
  ]);
});
