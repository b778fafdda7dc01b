import { timeCases } from './time-cases.ts';

/** English expressions of time, asked on Wednesday 18 November 2026 at 14:37 in Paris: words, start, end (exclusive). */
export const enTimeCases = timeCases(`
  today | 2026-11-18 | 2026-11-19
  yesterday | 2026-11-17 | 2026-11-18
  the day before yesterday | 2026-11-16 | 2026-11-17
  tomorrow | 2026-11-19 | 2026-11-20
  the day after tomorrow | 2026-11-20 | 2026-11-21
  this week | 2026-11-16 | 2026-11-23
  last week | 2026-11-09 | 2026-11-16
  next week | 2026-11-23 | 2026-11-30
  this month | 2026-11-01 | 2026-12-01
  last month | 2026-10-01 | 2026-11-01
  this quarter | 2026-10-01 | 2027-01-01
  last quarter | 2026-07-01 | 2026-10-01
  this year | 2026-01-01 | 2027-01-01
  last year | 2025-01-01 | 2026-01-01
  current month | 2026-11-01 | 2026-12-01
  previous week | 2026-11-09 | 2026-11-16
  past week | 2026-11-09 | 2026-11-16
  past month | 2026-10-01 | 2026-11-01
  last 7 days | 2026-11-11 | 2026-11-18
  past 7 days | 2026-11-11 | 2026-11-18
  last 30 days | 2026-10-19 | 2026-11-18
  last 90 days | 2026-08-20 | 2026-11-18
  previous 7 days | 2026-11-11 | 2026-11-18
  last 2 weeks | 2026-11-02 | 2026-11-16
  last 4 weeks | 2026-10-19 | 2026-11-16
  past 3 weeks | 2026-10-26 | 2026-11-16
  last 3 months | 2026-08-01 | 2026-11-01
  last 6 months | 2026-05-01 | 2026-11-01
  last 12 months | 2025-11-01 | 2026-11-01
  last two quarters | 2026-04-01 | 2026-10-01
  last 2 years | 2024-01-01 | 2026-01-01
  past 24 hours | 2026-11-17T14:37 | 2026-11-18T14:37
  last 24h | 2026-11-17T14:37 | 2026-11-18T14:37
  last 90 minutes | 2026-11-18T13:07 | 2026-11-18T14:37
  last 2 hours | 2026-11-18T12:37 | 2026-11-18T14:37
  last hour | 2026-11-18T13:37 | 2026-11-18T14:37
  the last couple of weeks | 2026-11-02 | 2026-11-16
  next 7 days | 2026-11-19 | 2026-11-26
  next 4 weeks | 2026-11-23 | 2026-12-21
  next 3 months | 2026-12-01 | 2027-03-01
  next quarter | 2027-01-01 | 2027-04-01
  3 days ago | 2026-11-15 | 2026-11-16
  two weeks ago | 2026-11-02 | 2026-11-09
  a week ago | 2026-11-09 | 2026-11-16
  a month ago | 2026-10-01 | 2026-11-01
  3 months ago | 2026-08-01 | 2026-09-01
  one year ago | 2025-01-01 | 2026-01-01
  2 quarters ago | 2026-04-01 | 2026-07-01
  week to date | 2026-11-16 | 2026-11-19
  month to date | 2026-11-01 | 2026-11-19
  quarter to date | 2026-10-01 | 2026-11-19
  year to date | 2026-01-01 | 2026-11-19
  MTD | 2026-11-01 | 2026-11-19
  YTD | 2026-01-01 | 2026-11-19
  QTD | 2026-10-01 | 2026-11-19
  so far this month | 2026-11-01 | 2026-11-19
  this month so far | 2026-11-01 | 2026-11-19
  this year so far | 2026-01-01 | 2026-11-19
  so far today | 2026-11-18 | 2026-11-19
  since Monday | 2026-11-16 | 2026-11-19
  since yesterday | 2026-11-17 | 2026-11-19
  since last week | 2026-11-09 | 2026-11-19
  since March | 2026-03-01 | 2026-11-19
  since 1 October | 2026-10-01 | 2026-11-19
  since October 1 | 2026-10-01 | 2026-11-19
  since January | 2026-01-01 | 2026-11-19
  since the beginning of the year | 2026-01-01 | 2026-11-19
  since the start of the month | 2026-11-01 | 2026-11-19
  since 2 October 2026 | 2026-10-02 | 2026-11-19
  since 9am | 2026-11-18T09:00 | 2026-11-19T00:00
  since Q3 | 2026-07-01 | 2026-11-19
  since last Monday | 2026-11-16 | 2026-11-19
  March | 2026-03-01 | 2026-04-01
  in March | 2026-03-01 | 2026-04-01
  March 2026 | 2026-03-01 | 2026-04-01
  March 2025 | 2025-03-01 | 2025-04-01
  last March | 2026-03-01 | 2026-04-01
  March last year | 2025-03-01 | 2025-04-01
  October | 2026-10-01 | 2026-11-01
  November | 2026-11-01 | 2026-12-01
  December | 2025-12-01 | 2026-01-01
  in Oct | 2026-10-01 | 2026-11-01
  Sept | 2026-09-01 | 2026-10-01
  Q1 | 2026-01-01 | 2026-04-01
  Q3 | 2026-07-01 | 2026-10-01
  Q4 | 2026-10-01 | 2027-01-01
  Q3 2025 | 2025-07-01 | 2025-10-01
  2025 Q3 | 2025-07-01 | 2025-10-01
  Q2 last year | 2025-04-01 | 2025-07-01
  third quarter | 2026-07-01 | 2026-10-01
  the third quarter of 2025 | 2025-07-01 | 2025-10-01
  H1 | 2026-01-01 | 2026-07-01
  H2 | 2026-07-01 | 2027-01-01
  H1 2026 | 2026-01-01 | 2026-07-01
  first half of 2026 | 2026-01-01 | 2026-07-01
  second half of the year | 2026-07-01 | 2027-01-01
  first half of October | 2026-10-01 | 2026-10-16
  second half of October | 2026-10-16 | 2026-11-01
  first half of last month | 2026-10-01 | 2026-10-16
  week 45 | 2026-11-02 | 2026-11-09
  W45 | 2026-11-02 | 2026-11-09
  week 1 | 2025-12-29 | 2026-01-05
  week 53 | 2020-12-28 | 2021-01-04
  week 45 2025 | 2025-11-03 | 2025-11-10
  2025 | 2025-01-01 | 2026-01-01
  in 2026 | 2026-01-01 | 2027-01-01
  Monday | 2026-11-16 | 2026-11-17
  on Monday | 2026-11-16 | 2026-11-17
  last Monday | 2026-11-16 | 2026-11-17
  this Monday | 2026-11-16 | 2026-11-17
  Wednesday | 2026-11-18 | 2026-11-19
  last Wednesday | 2026-11-11 | 2026-11-12
  on Friday | 2026-11-13 | 2026-11-14
  Sunday | 2026-11-15 | 2026-11-16
  Monday last week | 2026-11-09 | 2026-11-10
  last week Monday | 2026-11-09 | 2026-11-10
  Tuesday of last week | 2026-11-10 | 2026-11-11
  next Friday | 2026-11-20 | 2026-11-21
  3 May | 2026-05-03 | 2026-05-04
  May 3 | 2026-05-03 | 2026-05-04
  May 3rd | 2026-05-03 | 2026-05-04
  the 3rd of May | 2026-05-03 | 2026-05-04
  3 November | 2026-11-03 | 2026-11-04
  November 3, 2026 | 2026-11-03 | 2026-11-04
  3 Nov 2025 | 2025-11-03 | 2025-11-04
  Monday 3 November | 2025-11-03 | 2025-11-04
  16 November | 2026-11-16 | 2026-11-17
  2026-10-03 | 2026-10-03 | 2026-10-04
  03/10/2026 | 2026-10-03 | 2026-10-04
  3/10 | 2026-10-03 | 2026-10-04
  13/10/2026 | 2026-10-13 | 2026-10-14
  2026-10 | 2026-10-01 | 2026-11-01
  10/2026 | 2026-10-01 | 2026-11-01
  the 15th | 2026-11-15 | 2026-11-16
  on the 15th | 2026-11-15 | 2026-11-16
  15th of last month | 2026-10-15 | 2026-10-16
  29 February | 2024-02-29 | 2024-03-01
  29 February 2024 | 2024-02-29 | 2024-03-01
  from 3 to 7 November | 2026-11-03 | 2026-11-08
  from November 3 to 7 | 2026-11-03 | 2026-11-08
  from 3 November to 7 November | 2026-11-03 | 2026-11-08
  3-7 November | 2026-11-03 | 2026-11-08
  November 3-7 | 2026-11-03 | 2026-11-08
  between 3 and 7 November | 2026-11-03 | 2026-11-08
  between March and May | 2026-03-01 | 2026-06-01
  from March to May | 2026-03-01 | 2026-06-01
  from January to March 2025 | 2025-01-01 | 2025-04-01
  January to March | 2026-01-01 | 2026-04-01
  from Monday to Wednesday | 2026-11-16 | 2026-11-19
  Monday to Friday | 2026-11-16 | 2026-11-21
  from Q1 to Q3 | 2026-01-01 | 2026-10-01
  between 1 October and 15 October | 2026-10-01 | 2026-10-16
  from 2026-10-01 to 2026-10-15 | 2026-10-01 | 2026-10-16
  from 28 December to 3 January | 2025-12-28 | 2026-01-04
  from November to February | 2026-11-01 | 2027-03-01
  Jan-Mar | 2026-01-01 | 2026-04-01
  week of 3 November | 2026-11-02 | 2026-11-09
  week of November 3rd | 2026-11-02 | 2026-11-09
  the week of 29 December | 2025-12-29 | 2026-01-05
  Black Friday week | 2025-11-24 | 2025-12-01
  last weekend | 2026-11-14 | 2026-11-16
  this weekend | 2026-11-21 | 2026-11-23
  Black Friday | 2025-11-28 | 2025-11-29
  last Black Friday | 2025-11-28 | 2025-11-29
  Black Friday 2024 | 2024-11-29 | 2024-11-30
  Cyber Monday | 2025-12-01 | 2025-12-02
  Christmas | 2025-12-25 | 2025-12-26
  last Christmas | 2025-12-25 | 2025-12-26
  Christmas 2024 | 2024-12-25 | 2024-12-26
  Easter | 2026-04-05 | 2026-04-06
  New Year's Eve | 2025-12-31 | 2026-01-01
  yesterday morning | 2026-11-17T06:00 | 2026-11-17T12:00
  yesterday afternoon | 2026-11-17T12:00 | 2026-11-17T18:00
  yesterday evening | 2026-11-17T18:00 | 2026-11-18T00:00
  this morning | 2026-11-18T06:00 | 2026-11-18T12:00
  this afternoon | 2026-11-18T12:00 | 2026-11-18T18:00
  last night | 2026-11-17T22:00 | 2026-11-18T06:00
  Monday morning | 2026-11-16T06:00 | 2026-11-16T12:00
  yesterday between 14 and 18 | 2026-11-17T14:00 | 2026-11-17T18:00
  yesterday from 9 to noon | 2026-11-17T09:00 | 2026-11-17T12:00
  yesterday from 9am to 5pm | 2026-11-17T09:00 | 2026-11-17T17:00
  between 14:00 and 18:30 yesterday | 2026-11-17T14:00 | 2026-11-17T18:30
  today from 8 to 10 | 2026-11-18T08:00 | 2026-11-18T10:00
  yesterday at 3pm | 2026-11-17T15:00 | 2026-11-17T16:00
  3 November between 9 and 12 | 2026-11-03T09:00 | 2026-11-03T12:00
  from 2 to 6pm yesterday | 2026-11-17T14:00 | 2026-11-17T18:00
  on Tuesday between 10h and 12h | 2026-11-17T10:00 | 2026-11-17T12:00
  first week of October | 2026-10-05 | 2026-10-12
  last week of October | 2026-10-19 | 2026-10-26
  first 10 days of October | 2026-10-01 | 2026-10-11
  last 5 days of October | 2026-10-27 | 2026-11-01
  first Monday of October | 2026-10-05 | 2026-10-06
  last Friday of October | 2026-10-30 | 2026-10-31
  last day of October | 2026-10-31 | 2026-11-01
  early October | 2026-10-01 | 2026-10-11
  mid October | 2026-10-11 | 2026-10-21
  late October | 2026-10-21 | 2026-11-01
  beginning of November | 2026-11-01 | 2026-11-11
  end of last month | 2026-10-21 | 2026-11-01
  start of this year | 2026-01-01 | 2026-05-01
  last summer | 2026-06-01 | 2026-09-01
  this summer | 2026-06-01 | 2026-09-01
  until yesterday | 2025-10-14 | 2026-11-18
  before October | 2025-10-14 | 2026-10-01
  up to March | 2025-10-14 | 2026-04-01
  after 1 November | 2026-11-02 | 2026-11-19
  in 2 weeks | 2026-11-30 | 2026-12-07
  in 3 days | 2026-11-21 | 2026-11-22
  the past few days | 2026-11-15 | 2026-11-18
  these last weeks | 2026-10-19 | 2026-11-16
  over the last 6 months | 2026-05-01 | 2026-11-01
  over 3 months | 2026-08-01 | 2026-11-01
  during the last quarter | 2026-07-01 | 2026-10-01
  for the last two weeks | 2026-11-02 | 2026-11-16
  the whole of October | 2026-10-01 | 2026-11-01
  the month of October | 2026-10-01 | 2026-11-01
  of the week | 2026-11-16 | 2026-11-23
  the last full week | 2026-11-09 | 2026-11-16
`);
