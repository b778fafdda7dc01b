import { phrases } from './phrases.ts';

/** English names of values that are stored under another name. */
export const enValueNames = {
  channel: {
    email: phrases('email | emails | mail | mails | e mail'),
    chat: phrases('chat | chats | live chat | webchat | web chat'),
    sms: phrases('sms | text | texts | text message | text messages'),
    voice: phrases(`
      voice | phone | telephone | call | calls | phone call | phone calls | by phone | voice calls
      hotline
    `),
    video: phrases('video | video calls | video call'),
    whatsapp: phrases('whatsapp | wa | whats app'),
    messenger: phrases('messenger | facebook messenger | fb messenger'),
    instagram: phrases('instagram | insta | ig'),
    social: phrases('social | social media | social networks'),
    form: phrases('form | forms | web form | contact form | webform'),
  },
  priority: {
    low: phrases('low priority | low-priority | priority low'),
    normal: phrases('normal priority | medium priority | priority normal'),
    high: phrases('high priority | high-priority | priority high'),
    urgent: phrases('urgent | urgent priority | critical | priority urgent | p1'),
  },
  ticket_type: {
    question: phrases('questions | question type | type question'),
    incident: phrases('incident | incidents'),
    request: phrases('type request | request type | requests only'),
    complaint: phrases('complaint | complaints'),
  },
  agent_kind: {
    human: phrases('human | humans | by people | human agents | humans only | human only | people only'),
    bot: phrases('bot | bots | chatbot | chatbots | robots'),
    copilot: phrases('copilot | copilots | ai copilot | ai'),
    expert: phrases('expert | experts'),
  },
  author_kind: {
    customer: [],
    human: phrases('human | humans'),
    bot: phrases('bot | bots | chatbot | chatbots'),
    copilot: phrases('copilot | copilots'),
    auto: phrases('automatic messages | automatic | auto messages'),
  },
  agent_status: {
    available: phrases('available agents'),
    unavailable: phrases('unavailable'),
  },
  agent_status_reason: {
    lunch: phrases('at lunch | on lunch | lunch break | reason lunch'),
    training: phrases('in training | training'),
    in_call: phrases('in a call | on a call | in call'),
  },
  occupancy_level: {
    none: [],
    partial: phrases('partially occupied'),
    max: phrases('fully occupied | at full capacity'),
  },
  language: {
    fr: phrases('in french | french language | french speaking | french speakers | francophone'),
    en: phrases('english | in english | english language | english speaking | english speakers'),
    de: phrases('in german | german language | german speaking | german speakers'),
    es: phrases('in spanish | spanish language | spanish speaking | spanish speakers'),
    it: phrases('in italian | italian speaking'),
    nl: phrases('in dutch | dutch speaking'),
    pt: phrases('in portuguese | portuguese speaking'),
  },
  country: {
    FR: phrases('france | french | french customers'),
    BE: phrases('belgium | belgian | belgians'),
    CH: phrases('switzerland | swiss'),
    GB: phrases('united kingdom | uk | britain | british | great britain | england | u k'),
    US: phrases('united states | usa | american | americans | america | the us | u s | the states'),
    DE: phrases('germany | german | germans'),
    ES: phrases('spain | spanish | spaniards'),
    IT: phrases('italy | italian | italians'),
    NL: phrases('netherlands | dutch | holland | the netherlands'),
    PT: phrases('portugal | portuguese'),
    LU: phrases('luxembourg'),
    CA: phrases('canada | canadian | canadians'),
    IE: phrases('ireland | irish'),
    PL: phrases('poland | polish'),
    AT: phrases('austria | austrian'),
    SE: phrases('sweden | swedish'),
    MA: phrases('morocco | moroccan'),
    JP: phrases('japan | japanese'),
  },
  segment: {
    smb: phrases('smb | smbs | small business | small businesses | sme | smes'),
    mid_market: phrases('mid market | midmarket | mid-market | medium businesses'),
    enterprise: phrases('enterprise | enterprises | large accounts | key accounts | enterprise customers'),
  },
  direction: {
    inbound: phrases('inbound | incoming'),
    outbound: phrases('outbound | outgoing'),
  },
  message_direction: { inbound: [], outbound: [] },
  conversation_status: {
    queued: [],
    open: [],
    paused: phrases('paused | snoozed'),
    done: [],
  },
  automation_level: {
    none: phrases('not automated | non automated | unautomated'),
    partial: phrases('partially automated | partly automated'),
    full: phrases('fully automated | entirely automated'),
  },
  automation_outcome: {
    scenario_completed: phrases('completed scenarios | scenario completed'),
    scenario_abandoned: phrases('abandoned scenarios | scenario abandoned'),
    transfer_failed: phrases('failed transfers | transfer failed'),
  },
  queue_exit_reason: {
    assigned: [],
    abandoned: phrases('abandoned'),
  },
  contact_end_reason: {
    closed: [],
    paused: [],
    transferred: phrases('transferred'),
  },
  transfer_outcome: {
    succeeded: phrases('successful transfers'),
    failed: phrases('failed transfers'),
  },
  nps_group: {
    promoter: phrases('promoter | promoters'),
    passive: phrases('passive | passives'),
    detractor: phrases('detractor | detractors'),
  },
  sentiment_band: {
    negative: phrases('negative sentiment | unhappy | negative | angry | dissatisfied'),
    neutral: phrases('neutral sentiment'),
    positive: phrases('positive sentiment | happy customers | happy'),
  },
  survey_kind: {
    csat: [],
    nps: [],
    ces: [],
  },
  sla_metric: {
    first_response: phrases(`
      first response target | first response sla | first response targets | first response goal
    `),
    next_response: phrases('next response | next response sla'),
    longest_wait: [],
    resolution: phrases('resolution target | resolution sla | resolution targets'),
    total_open_time: phrases('total open time'),
  },
  sla_status: {
    achieved: [],
    breached: [],
    pending: [],
  },
  missed_reason: {
    busy: phrases('busy'),
    absent: phrases('absent'),
  },
  initiated_by: {
    customer: phrases(`
      customer initiated | initiated by customers | initiated by the customer | started by customers
    `),
    agent: phrases('agent initiated | initiated by agents | started by agents'),
  },
  feedback_rating: {
    positive: phrases('thumbs up'),
    negative: phrases('thumbs down'),
  },
  arr_component: {
    base: phrases('base arr'),
    expansion: phrases('expansion | expansions'),
    upsell: phrases('upsell | upsells'),
  },
  moment_kind: { review: [], reference_call: phrases('reference calls'), positive_feedback: [] },
  time_entry_source: {
    google_calendar: phrases('google calendar'),
    manual: phrases('manual entries | manual'),
  },
  assignment_role: {
    primary: phrases('primary'),
    backup: [],
  },
  within_business_hours: {
    true: phrases(`
      during business hours | within business hours | inside business hours | during opening hours
      in opening hours | within opening hours | during working hours
    `),
    false: phrases(`
      outside business hours | out of hours | after hours | outside opening hours
      outside working hours | outside of business hours | outside of opening hours
      outside office hours | out of office hours | off hours
    `),
  },
  has_result: {
    true: [],
    false: [],
  },
  intent: {
    'not detected': phrases('not detected'),
  },
};
