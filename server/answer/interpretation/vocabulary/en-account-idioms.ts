import { phrases } from './phrases.ts';

/** English expressions for users of the product, revenue of accounts and their recognition. */
export const enAccountIdioms = {
  daily_active_users: phrases(`
    stay active | stays active | remain active | keep using the product | stay engaged |    active users | active users per day | daily users | users active each day | users per day
    product usage | usage | daily actives | daily active accounts | active users a day
    users active per day | users active every day | use the product every day | use the product each day
    use the product daily | use the app every day | use the app daily | using the product daily
    using the product every day | use us every day | users a day | unique daily users | daily unique users
    daily usage | daily product usage | product users per day | product usage per day
    log in to the product every day | people in the product each day
  `),
  monthly_active_users: phrases(`
    active users per month | monthly users | monthly actives | monthly active accounts
    active users over 30 days | 30 day active users | 30 day actives | thirty day active users
    rolling monthly users | rolling 30 day users | use the product monthly | use the app monthly
    using the product monthly | users a month | users per month | active users a month
    active users each month | monthly unique users | unique monthly users | monthly usage
    monthly product usage
  `),
  time_to_value: phrases(`
    time before first value | how long before customers get value | how long until first value | activation
    time until value | time until first value | time before value | reach value | reach first value
    get value out of the product | get something out of the product | see first value | first see value
    first value event | first success | time to first success | time to activate | time to activation
    activation delay | activation speed | activation period | how fast do users activate
    how fast do users get value | how long before users activate | users get activated
    new users to get value | aha moment | time to aha | onboarding time | onboarding duration
    onboarding speed | how long does onboarding take | length of onboarding | ramp up time | ramp up
    adoption time | time to adopt | time to adoption | from signup to first value | from signup to value
    sign up to value | from creation to first value | value realisation time | value realization time
    time to benefit | how long do users take to get value | first benefit
  `),
  arr: phrases(`
    recurring revenues | annual revenue | annual recurring revenues | arr total | yearly recurring revenue
    subscription revenue | recurring business | annualised revenue | annualized revenue
    annualised recurring revenue | annual run rate | revenue run rate | annual contract value | acv
    contract value | value of subscriptions | subscriptions worth | subscription value | subscription base
    subscriptions bring in | subscriptions amount | annual subscription revenue | annual subscriptions
    revenue from subscriptions | worth per year | worth a year | accounts worth per year
    customers worth per year | are accounts worth | are customers worth | accounts pay per year
    customers pay per year | customers pay us a year | pay us per year | pay us a year | arr amount
    arr value | arr figure
  `),
  customer_moments: phrases(`
    moments | customer moment | recognition | customer recognition | recognition moments
    recognition events | moments of recognition | customer praise | praise from customers | praise | kudos
    shout outs | shoutouts | success stories | customer success stories | references | reference customers
    customer references | customers acted as a reference | testimonials | glowing reviews | glowing feedback
    outstanding reviews | great reviews | customer wins | nice things customers | nice words from customers
    thank yous from customers | advocacy events | advocates | moments for customers | happy moments
    wow moments | positive moments
  `),
  review_rating: phrases(`
    public reviews | public review | review ratings | g2 reviews | g2 score | review note | g2 note
    rating on g2 | online reviews | rating on review sites | review sites | review site rating
    rating of reviews | rating in public reviews | average review | average review rating
    average rating of reviews | review average | review stars | review scores | stars on g2 | g2 grade
    g2 stars | g2 ratings | g2 average | g2 rank | score on g2 | reviews on g2 | rated on g2
    how are we doing on g2 | public rating | public score | public opinion | online rating
    online review rating | rated publicly | rated online | online reputation | public reputation
    reputation | stars in reviews | stars in public reviews | reviews give us | how good are our reviews
    how good are our public reviews
  `),
  opportunity_amount: phrases(`
    opportunities | open opportunities | sales pipeline | amount of opportunities | pipeline value | deals
    value of opportunities | open deals | pipe | pipeline amount | pipeline size | pipeline worth
    pipeline total | size of the pipeline | value of the pipeline | worth of the pipeline
    how big is the pipeline | how full is the pipeline | how much is in the pipeline | deals in progress
    deals in the pipeline | deals in play | deals on the table | deals open | deals we are working on
    value of deals | amount of deals | deals worth | open opportunities worth | opportunities worth
    worth of opportunities | sales opportunities | opportunity value | opportunity pipeline
    opportunity total | total of opportunities | potential deals | prospective deals
    potential revenue in the pipeline | salesforce pipeline | salesforce deals | salesforce amounts
    crm pipeline | crm opportunities | crm deals | expansion opportunities | expansion deals | opps
    open opps | value of opps | business in the pipeline | upcoming deals
  `),
  'daily_active_users+monthly_active_users': phrases(`
    daily and monthly active users | monthly and daily active users | dau and mau | dau/mau | mau and dau
  `),
};
