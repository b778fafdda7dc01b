import type { Company, Customer } from '#server/ingest/demo/customers.ts';
import type { InstantText } from '#server/ingest/demo/instant-text.ts';
import type { SourceRecord } from '#server/ingest/source.ts';

export function customerRecord(text: InstantText, customer: Customer): SourceRecord<'customer'> {
  return {
    external_id: `customer-${customer.id}`,
    company_id: customer.company === null ? null : `company-${customer.company.id}`,
    name: customer.name,
    email: customer.email,
    language: customer.language,
    country: customer.country,
    created_at: text.instant(customer.createdAt),
    deleted_at: null,
    attributes: customer.loyalty === null ? {} : { loyalty: customer.loyalty },
  };
}

export function companyRecord(text: InstantText, company: Company): SourceRecord<'company'> {
  return {
    external_id: `company-${company.id}`,
    name: company.name,
    segment: company.segment,
    industry: company.industry,
    country: company.country,
    created_at: text.instant(company.createdAt),
    attributes: {
      plan: company.segment === 'enterprise' ? 'Enterprise' : company.segment === 'smb' ? 'Start' : 'Team',
    },
  };
}
