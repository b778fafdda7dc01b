import { phrases } from './phrases.ts';

/** English words that date a metric otherwise than by default. */
export const enAnchors = {
  created_at: phrases(`
    by creation date | by date of creation | of tickets created | of conversations created
    created date | by created date | on tickets created | for tickets created
    for conversations created | dated by creation | of the tickets created | on creation date
    by opening date | by opened date | by date opened | opening date | by arrival date
    by date received | by received date | based on creation date | based on when they were created
    according to creation date | by when they were created | by when they arrived | counted at creation
    by day of creation | at creation date
  `),
  last_done_at: phrases(`
    by close date | by closing date | of tickets closed | of conversations closed | by date closed
    by date of closing | for tickets closed | for conversations closed | by closure date
    by resolution date | by date resolved | by date of resolution | by resolved date | by solved date
    by when they were closed | by when they were resolved | based on close date | based on closing date
    against close date | against closing date | vs close date | versus close date | than by close date
    according to close date | counted at close | by day of closing | on closing date | on close date
    dated by close | by last close date
  `),
  first_done_at: phrases(`
    by first close date | by first closing date | by date of first close | by date first closed
    by first closure date | by date of the first close | dated by first close
  `),
  first_inbound_at: phrases(`
    by first message date | by date of the first message | by first inbound date
    by date of first message | by date of the first inbound message | dated by first message
  `),
  first_response_at: phrases(`
    by first response date | by reply date | by date of first response | by first reply date
    by date of first reply | by date of the first reply | by answer date | dated by first reply
  `),
  deleted_at: phrases(`
    by deletion date | by date of deletion | deleted tickets | deleted conversations | tickets deleted
    conversations deleted | tickets were deleted | conversations were deleted | conversations we deleted
    tickets we deleted | deleted conversation count | deleted in
  `),
  queue_entered_at: phrases(`
    by queue entry date | by date of entry in the queue | by date they entered the queue
    by queue entry | by entry in the queue
  `),
  'surveys.sent_at': phrases(`
    by sent date | by send date | by date sent | surveys sent | by survey sent date
    by date the survey was sent | by date of sending | by survey date sent
  `),
  sent_at: phrases('by sent date | by send date | by date sent | by survey sent date'),
  'transactions.occurred_at': phrases(`
    by transaction date | by order date | by purchase date | by date of transaction
    by date of purchase | by date of the order | by date of sale | by sale date
    dated by the transaction | dated by transaction | by date of the transaction
  `),
  'conversations.last_done_at': phrases(`
    by conversation close date | by close date | by closing date | by date of the conversation
    by conversation closing date | dated by the conversation | by date the conversation closed
  `),
  'customers.created_at': phrases(`
    by signup date | by customer creation date | by cohort | by sign up date | by signup cohort
    by cohort of signup | by user creation date | by cohort of users | by registration date
  `),
  breached_at: phrases(`
    by breach date | by date of breach | by date breached | dated by breach | by date of the breach
  `),
  satisfied_at: phrases('by achievement date | by date achieved | by date met'),
  entered_at: phrases('by entry date | by entry time | by date of entry'),
  pushed_at: phrases(`
    by start date | by contact start | by assignment date | by push date | by date pushed
    by date of assignment | by date started | by contact start date
  `),
  ended_at: phrases('by end date | by date ended | by contact end date | by date of end'),
};
