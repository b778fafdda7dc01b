import { timeCases } from './time-cases.ts';

/** French expressions of time, asked on Wednesday 18 November 2026 at 14:37 in Paris: words, start, end (exclusive). */
export const frTimeCases = timeCases(`
  aujourd'hui | 2026-11-18 | 2026-11-19
  hier | 2026-11-17 | 2026-11-18
  avant-hier | 2026-11-16 | 2026-11-17
  demain | 2026-11-19 | 2026-11-20
  après-demain | 2026-11-20 | 2026-11-21
  cette semaine | 2026-11-16 | 2026-11-23
  la semaine dernière | 2026-11-09 | 2026-11-16
  la semaine passée | 2026-11-09 | 2026-11-16
  la semaine prochaine | 2026-11-23 | 2026-11-30
  ce mois-ci | 2026-11-01 | 2026-12-01
  le mois dernier | 2026-10-01 | 2026-11-01
  le mois passé | 2026-10-01 | 2026-11-01
  ce trimestre | 2026-10-01 | 2027-01-01
  le trimestre dernier | 2026-07-01 | 2026-10-01
  cette année | 2026-01-01 | 2027-01-01
  l'année dernière | 2025-01-01 | 2026-01-01
  l'an dernier | 2025-01-01 | 2026-01-01
  l'an passé | 2025-01-01 | 2026-01-01
  le mois en cours | 2026-11-01 | 2026-12-01
  la semaine en cours | 2026-11-16 | 2026-11-23
  la semaine précédente | 2026-11-09 | 2026-11-16
  les 7 derniers jours | 2026-11-11 | 2026-11-18
  ces 7 derniers jours | 2026-11-11 | 2026-11-18
  les 30 derniers jours | 2026-10-19 | 2026-11-18
  les derniers 30 jours | 2026-10-19 | 2026-11-18
  les 2 dernières semaines | 2026-11-02 | 2026-11-16
  les deux dernières semaines | 2026-11-02 | 2026-11-16
  les 3 derniers mois | 2026-08-01 | 2026-11-01
  sur les 6 derniers mois | 2026-05-01 | 2026-11-01
  les 12 derniers mois | 2025-11-01 | 2026-11-01
  ces derniers jours | 2026-11-11 | 2026-11-18
  ces dernières semaines | 2026-10-19 | 2026-11-16
  les dernières 24 heures | 2026-11-17T14:37 | 2026-11-18T14:37
  les 24 dernières heures | 2026-11-17T14:37 | 2026-11-18T14:37
  les dernières 24h | 2026-11-17T14:37 | 2026-11-18T14:37
  les 90 dernières minutes | 2026-11-18T13:07 | 2026-11-18T14:37
  la dernière heure | 2026-11-18T13:37 | 2026-11-18T14:37
  les 7 prochains jours | 2026-11-19 | 2026-11-26
  les 4 prochaines semaines | 2026-11-23 | 2026-12-21
  il y a 3 jours | 2026-11-15 | 2026-11-16
  il y a une semaine | 2026-11-09 | 2026-11-16
  il y a deux semaines | 2026-11-02 | 2026-11-09
  il y a un mois | 2026-10-01 | 2026-11-01
  il y a 3 mois | 2026-08-01 | 2026-09-01
  il y a un an | 2025-01-01 | 2026-01-01
  depuis le début du mois | 2026-11-01 | 2026-11-19
  depuis le début de l'année | 2026-01-01 | 2026-11-19
  depuis lundi | 2026-11-16 | 2026-11-19
  depuis hier | 2026-11-17 | 2026-11-19
  depuis la semaine dernière | 2026-11-09 | 2026-11-19
  depuis mars | 2026-03-01 | 2026-11-19
  depuis le 1er octobre | 2026-10-01 | 2026-11-19
  depuis janvier | 2026-01-01 | 2026-11-19
  depuis 3 semaines | 2026-10-26 | 2026-11-16
  depuis 6 mois | 2026-05-01 | 2026-11-01
  depuis 9h | 2026-11-18T09:00 | 2026-11-19T00:00
  à partir du 1er octobre | 2026-10-01 | 2026-11-19
  mars | 2026-03-01 | 2026-04-01
  en mars | 2026-03-01 | 2026-04-01
  mars 2025 | 2025-03-01 | 2025-04-01
  mars dernier | 2026-03-01 | 2026-04-01
  mars de l'année dernière | 2025-03-01 | 2025-04-01
  au mois de mars | 2026-03-01 | 2026-04-01
  octobre | 2026-10-01 | 2026-11-01
  décembre | 2025-12-01 | 2026-01-01
  T1 | 2026-01-01 | 2026-04-01
  T3 | 2026-07-01 | 2026-10-01
  T3 2025 | 2025-07-01 | 2025-10-01
  au T2 | 2026-04-01 | 2026-07-01
  au troisième trimestre | 2026-07-01 | 2026-10-01
  au 3e trimestre 2025 | 2025-07-01 | 2025-10-01
  premier trimestre | 2026-01-01 | 2026-04-01
  S1 | 2026-01-01 | 2026-07-01
  premier semestre | 2026-01-01 | 2026-07-01
  premier semestre 2025 | 2025-01-01 | 2025-07-01
  second semestre 2025 | 2025-07-01 | 2026-01-01
  première moitié d'octobre | 2026-10-01 | 2026-10-16
  première quinzaine d'octobre | 2026-10-01 | 2026-10-16
  deuxième quinzaine d'octobre | 2026-10-16 | 2026-11-01
  semaine 45 | 2026-11-02 | 2026-11-09
  S45 | 2026-11-02 | 2026-11-09
  la semaine 45 | 2026-11-02 | 2026-11-09
  semaine 45 de 2025 | 2025-11-03 | 2025-11-10
  2025 | 2025-01-01 | 2026-01-01
  en 2025 | 2025-01-01 | 2026-01-01
  l'année 2025 | 2025-01-01 | 2026-01-01
  lundi | 2026-11-16 | 2026-11-17
  lundi dernier | 2026-11-16 | 2026-11-17
  mercredi | 2026-11-18 | 2026-11-19
  mercredi dernier | 2026-11-11 | 2026-11-12
  vendredi prochain | 2026-11-20 | 2026-11-21
  lundi de la semaine dernière | 2026-11-09 | 2026-11-10
  dimanche | 2026-11-15 | 2026-11-16
  le 3 mai | 2026-05-03 | 2026-05-04
  le 3 novembre | 2026-11-03 | 2026-11-04
  le 3 novembre 2025 | 2025-11-03 | 2025-11-04
  lundi 3 novembre | 2025-11-03 | 2025-11-04
  le lundi 3 novembre | 2025-11-03 | 2025-11-04
  le 1er octobre | 2026-10-01 | 2026-10-02
  1er octobre | 2026-10-01 | 2026-10-02
  le 15 | 2026-11-15 | 2026-11-16
  le 15 du mois dernier | 2026-10-15 | 2026-10-16
  03/10/2026 | 2026-10-03 | 2026-10-04
  3/10 | 2026-10-03 | 2026-10-04
  le 29 février | 2024-02-29 | 2024-03-01
  le 29 février 2024 | 2024-02-29 | 2024-03-01
  du 3 au 7 novembre | 2026-11-03 | 2026-11-08
  entre le 3 et le 7 novembre | 2026-11-03 | 2026-11-08
  du 3 novembre au 7 novembre | 2026-11-03 | 2026-11-08
  de mars à mai | 2026-03-01 | 2026-06-01
  entre mars et mai | 2026-03-01 | 2026-06-01
  de janvier à mars 2025 | 2025-01-01 | 2025-04-01
  du lundi au mercredi | 2026-11-16 | 2026-11-19
  de lundi à vendredi | 2026-11-16 | 2026-11-21
  entre le 1er et le 15 octobre | 2026-10-01 | 2026-10-16
  du 28 décembre au 3 janvier | 2025-12-28 | 2026-01-04
  de novembre à février | 2026-11-01 | 2027-03-01
  du 2026-10-01 au 2026-10-15 | 2026-10-01 | 2026-10-16
  la semaine du 3 novembre | 2026-11-02 | 2026-11-09
  semaine du 29 décembre | 2025-12-29 | 2026-01-05
  la semaine du Black Friday | 2025-11-24 | 2025-12-01
  le week-end dernier | 2026-11-14 | 2026-11-16
  ce week-end | 2026-11-21 | 2026-11-23
  Black Friday | 2025-11-28 | 2025-11-29
  le Black Friday 2024 | 2024-11-29 | 2024-11-30
  Noël | 2025-12-25 | 2025-12-26
  Noël dernier | 2025-12-25 | 2025-12-26
  Pâques | 2026-04-05 | 2026-04-06
  le jour de l'an | 2026-01-01 | 2026-01-02
  hier matin | 2026-11-17T06:00 | 2026-11-17T12:00
  hier après-midi | 2026-11-17T12:00 | 2026-11-17T18:00
  hier soir | 2026-11-17T18:00 | 2026-11-18T00:00
  ce matin | 2026-11-18T06:00 | 2026-11-18T12:00
  cet après-midi | 2026-11-18T12:00 | 2026-11-18T18:00
  lundi matin | 2026-11-16T06:00 | 2026-11-16T12:00
  hier entre 14h et 18h | 2026-11-17T14:00 | 2026-11-17T18:00
  hier de 9h à midi | 2026-11-17T09:00 | 2026-11-17T12:00
  hier entre 14 et 18 | 2026-11-17T14:00 | 2026-11-17T18:00
  aujourd'hui de 8h à 10h | 2026-11-18T08:00 | 2026-11-18T10:00
  hier à 15h | 2026-11-17T15:00 | 2026-11-17T16:00
  le 3 novembre entre 9h et 12h | 2026-11-03T09:00 | 2026-11-03T12:00
  mardi de 10h30 à 12h | 2026-11-17T10:30 | 2026-11-17T12:00
  la première semaine d'octobre | 2026-10-05 | 2026-10-12
  la dernière semaine d'octobre | 2026-10-19 | 2026-10-26
  les 10 premiers jours d'octobre | 2026-10-01 | 2026-10-11
  les 5 derniers jours d'octobre | 2026-10-27 | 2026-11-01
  le premier lundi d'octobre | 2026-10-05 | 2026-10-06
  le dernier vendredi d'octobre | 2026-10-30 | 2026-10-31
  début octobre | 2026-10-01 | 2026-10-11
  mi-octobre | 2026-10-11 | 2026-10-21
  fin octobre | 2026-10-21 | 2026-11-01
  début novembre | 2026-11-01 | 2026-11-11
  fin du mois dernier | 2026-10-21 | 2026-11-01
  début de l'année | 2026-01-01 | 2026-05-01
  cet été | 2026-06-01 | 2026-09-01
  l'été dernier | 2026-06-01 | 2026-09-01
  jusqu'à hier | 2025-10-14 | 2026-11-18
  avant octobre | 2025-10-14 | 2026-10-01
  dans 2 semaines | 2026-11-30 | 2026-12-07
  dans 3 jours | 2026-11-21 | 2026-11-22
  sur 3 mois | 2026-08-01 | 2026-11-01
  au cours des 3 derniers mois | 2026-08-01 | 2026-11-01
  pendant les 2 dernières semaines | 2026-11-02 | 2026-11-16
  le dernier trimestre | 2026-07-01 | 2026-10-01
  les 2 derniers trimestres | 2026-04-01 | 2026-10-01
  la veille de Noël | 2025-12-24 | 2025-12-25
  de la semaine | 2026-11-16 | 2026-11-23
  du mois | 2026-11-01 | 2026-12-01
  du trimestre | 2026-10-01 | 2027-01-01
  du 3 au 7 | 2026-11-03 | 2026-11-08
`);
