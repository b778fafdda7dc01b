import type { OrganisationProfile } from './organisation-profile.ts';
import type { RandomStream } from './random-stream.ts';

const firstNames: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'Marie',
    'Pierre',
    'Nathalie',
    'Julien',
    'Sylvie',
    'Mathieu',
    'Claire',
    'Olivier',
    'Aurélie',
    'Vincent',
    'Céline',
    'Thomas',
    'Isabelle',
    'Nicolas',
    'Sandrine',
    'Romain',
    'Élodie',
    'Guillaume',
    'Pauline',
    'Maxime',
    'Valérie',
    'Sébastien',
    'Margaux',
    'Benoît',
    'Laure',
    'Quentin',
    'Fanny',
    'Arnaud',
    'Mélanie',
    'Xavier',
  ],
  en: [
    'Olivia',
    'James',
    'Charlotte',
    'William',
    'Jessica',
    'Daniel',
    'Hannah',
    'Matthew',
    'Rachel',
    'Andrew',
    'Megan',
    'Thomas',
    'Laura',
    'Benjamin',
    'Rebecca',
    'Joshua',
    'Natalie',
    'Edward',
    'Victoria',
    'Simon',
    'Holly',
    'Patrick',
    'Zoe',
    'Richard',
    'Eleanor',
    'Stuart',
    'Fiona',
    'Martin',
    'Gemma',
    'Neil',
  ],
  de: ['Anna', 'Lukas', 'Katharina', 'Felix', 'Julia', 'Jonas', 'Sabine', 'Markus', 'Heike', 'Stefan'],
  es: ['María', 'Carlos', 'Lucía', 'Javier', 'Carmen', 'Pablo', 'Marta', 'Diego', 'Laura', 'Álvaro'],
};

const lastNames: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'Durand',
    'Lefèvre',
    'Rousseau',
    'Gauthier',
    'Perrin',
    'Morel',
    'Chevalier',
    'Robin',
    'Masson',
    'Nguyen',
    'Boyer',
    'Garcia',
    'Lemaire',
    'Fabre',
    'Dumont',
    'Marchand',
    'Picard',
    'Barbier',
    'Gaillard',
    'Benali',
    'Leroux',
    'Colin',
    'Vidal',
    'Caron',
    'Brun',
    'Schmitt',
    'Aubert',
    'Meyer',
    'Lacroix',
    'Charpentier',
  ],
  en: [
    'Johnson',
    'Brown',
    'Davies',
    'Thompson',
    'Wright',
    'Robinson',
    'Green',
    'Edwards',
    'Hughes',
    'Cooper',
    'Ward',
    'Morris',
    'Patterson',
    'Bennett',
    'Gray',
    'Foster',
    'Murphy',
    'Kelly',
    'Shaw',
    'Khan',
    'Mitchell',
    'Carter',
    'Phillips',
    'Marshall',
    'Fox',
    'Webb',
    'Chapman',
    'Ellis',
    'Hunt',
    'Palmer',
  ],
  de: ['Müller', 'Schneider', 'Becker', 'Hoffmann', 'Koch', 'Richter', 'Klein', 'Wolf', 'Neumann', 'Braun'],
  es: [
    'Fernández',
    'López',
    'Sánchez',
    'Romero',
    'Torres',
    'Navarro',
    'Molina',
    'Ortega',
    'Rubio',
    'Iglesias',
  ],
};

export function personName(language: string, random: RandomStream): string {
  const first = firstNames[language] ?? firstNames.en ?? [];
  const last = lastNames[language] ?? lastNames.en ?? [];
  return `${random.pick(first)} ${random.pick(last)}`;
}

/** The named companies first, then as many others as the organisation has, all different. */
export function companyNames(profile: OrganisationProfile, random: RandomStream): readonly string[] {
  const names = new Set(profile.namedCompanies);
  const [first, second] = profile.companyWords;
  const possible = profile.namedCompanies.length + first.length * second.length;
  while (names.size < Math.min(profile.companies, possible)) {
    names.add(`${random.pick(first)} ${random.pick(second)}`);
  }
  return [...names];
}

export function companyDomain(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return `${plain.replace(/[^a-z]+/g, '-')}.example`;
}
