import { CustomerLedger } from './customer-ledger.ts';
import { companyDomain, companyNames, personName } from './names.ts';
import type { OrganisationProfile } from './organisation-profile.ts';
import { labelOf, RandomStream, runningTotals } from './random-stream.ts';
import { plainName } from './records/agent-id.ts';
import { day } from './zone-clock.ts';

export type Company = {
  readonly id: number;
  readonly name: string;
  readonly segment: 'smb' | 'mid_market' | 'enterprise';
  readonly industry: string;
  readonly country: string;
  readonly createdAt: number;
  readonly people: readonly number[];
  /** How much it asks, relative to the others. */
  readonly weight: number;
};

export type Customer = {
  readonly id: number;
  readonly name: string;
  readonly email: string | null;
  readonly company: Company | null;
  readonly country: string | null;
  readonly language: string;
  readonly createdAt: number;
  readonly loyalty: string | null;
  /** What the customer expects, in points of a five-point score: below 0 is hard to please. */
  readonly temper: number;
};

const customerStream = labelOf('customer');
const industries = ['retail', 'software', 'education', 'healthcare', 'hospitality'] as const;
const industryOfNamed = [
  'retail',
  'software',
  'software',
  'healthcare',
  'software',
  'education',
  'hospitality',
  'retail',
  'retail',
  'retail',
];

/** The people who may write, known by number. A new one is made when somebody unknown writes for the first time. */
export class CustomerPool {
  readonly companies: readonly Company[];
  readonly ledger = new CustomerLedger();
  private readonly profile: OrganisationProfile;
  private readonly seed: number;
  private readonly firstInstant: number;
  private readonly lastInstant: number;
  private readonly companyTotals: Float64Array;
  private readonly countryTotals: Float64Array;
  /** People of companies have the first numbers, private customers all others. */
  private readonly staff: Customer[] = [];

  constructor(
    profile: OrganisationProfile,
    seed: number,
    { firstInstant, lastInstant }: { readonly firstInstant: number; readonly lastInstant: number },
  ) {
    this.profile = profile;
    this.seed = seed;
    this.firstInstant = firstInstant;
    this.lastInstant = lastInstant;
    this.countryTotals = runningTotals(profile.countries.map((country) => country.share));
    this.companies = companyNames(profile, new RandomStream(seed, labelOf('company names'))).map((name, id) =>
      this.makeCompany(id, name),
    );
    this.companyTotals = runningTotals(this.companies.map((company) => company.weight));
  }

  fromBusiness(at: number, random: RandomStream): Customer {
    const company = this.companies[random.position(this.companyTotals)];
    if (company === undefined) throw new RangeError('the organisation has no companies');
    return this.ofCompany(company, at, random);
  }

  /** Somebody who has joined the company by then; the first person was there from the start. */
  ofCompany(company: Company, at: number, random: RandomStream): Customer {
    const drawn = this.known(company.people[Math.floor(random.next() ** 1.6 * company.people.length)] ?? 0);
    return drawn.createdAt <= at ? drawn : this.known(company.people[0] ?? 0);
  }

  /** A private customer who has written before; null while there is none. */
  anyConsumer(random: RandomStream): Customer | null {
    const count = this.ledger.count - this.staff.length;
    return count === 0 ? null : this.known(this.staff.length + random.below(count));
  }

  /** A private customer: somebody new, somebody of these days, or anybody from before. */
  fromPublic(at: number, random: RandomStream): Customer {
    const kind = random.next();
    const count = this.ledger.count - this.staff.length;
    if (kind < 0.44 || count < 20) return this.newConsumer(at, random);
    const recent = Math.max(20, Math.floor(count * 0.06));
    const back = kind < 0.55 ? random.below(recent) : random.below(count);
    return this.known(this.ledger.count - 1 - back);
  }

  known(id: number): Customer {
    return this.staff[id] ?? this.describe(id, null);
  }

  private newConsumer(at: number, random: RandomStream): Customer {
    const since = random.chance(0.35) ? random.exponential(6 * day) : random.exponential(240 * day);
    return this.describe(this.ledger.add(Math.round(at - 60 - since)), null);
  }

  private makeCompany(id: number, name: string): Company {
    const random = new RandomStream(this.seed, labelOf('company'), id);
    const isNamed = id < this.profile.namedCompanies.length;
    const size = isNamed ? random.next() * 0.5 : random.next();
    const segment = size < 0.12 ? 'enterprise' : size < 0.42 ? 'mid_market' : 'smb';
    const people: number[] = [];
    const country = this.profile.countries[random.position(this.countryTotals)]?.code ?? 'FR';
    const company: Company = {
      id,
      name,
      segment,
      industry: (isNamed ? industryOfNamed[id] : undefined) ?? random.pick(industries),
      country,
      createdAt: Math.round(this.firstInstant - random.between(5, 900) * day),
      people,
      weight: (isNamed ? 3 : 1) * (segment === 'enterprise' ? 3 : segment === 'mid_market' ? 1.6 : 0.7),
    };
    const heads = segment === 'enterprise' ? 9 : segment === 'mid_market' ? 5 : 2;
    const count = heads + random.below(heads);
    for (let head = 0; head < count; head++) {
      const isLate = head > 0 && random.chance(0.35);
      const joined = isLate
        ? this.firstInstant + random.next() * (this.lastInstant - this.firstInstant)
        : company.createdAt + random.next() ** 2 * (this.firstInstant - company.createdAt);
      const person = this.describe(this.ledger.add(Math.round(joined)), company);
      this.staff.push(person);
      people.push(person.id);
    }
    return company;
  }

  /** Who a customer is follows from the number, always the same. */
  private describe(id: number, company: Company | null): Customer {
    const random = new RandomStream(this.seed, customerStream, id);
    const place =
      this.profile.countries.find((country) => country.code === company?.country) ??
      this.profile.countries[random.position(this.countryTotals)];
    const languages = place?.languages ?? [];
    const spoken =
      languages[random.position(runningTotals(languages.map(([, share]) => share)))]?.[0] ?? 'en';
    const name = personName(spoken, random);
    return {
      id,
      name,
      email: random.chance(0.03) ? null : emailOf(name, id, company),
      company,
      country: company === null && random.chance(0.03) ? null : (place?.code ?? null),
      language: spoken,
      createdAt: this.ledger.createdAt(id),
      loyalty: company === null && random.chance(0.3) ? random.pick(['gold', 'silver', 'bronze']) : null,
      temper: 0.35 * random.normal(),
    };
  }
}

function emailOf(name: string, id: number, company: Company | null): string {
  const plain = plainName(name);
  return company === null ? `${plain}.${id}@example.com` : `${plain}@${companyDomain(company.name)}`;
}
