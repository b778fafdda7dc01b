import { phrases } from './phrases.ts';

/** French names of values that are stored under another name. */
export const frValueNames = {
  channel: {
    email: phrases('email | emails | mail | mails | courriel | courriels | messagerie'),
    chat: phrases('chat | chats | tchat | tchats | messagerie instantanee | livechat'),
    sms: phrases('sms | texto | textos'),
    voice: phrases(`
      voix | telephone | tel | appel | appels | telephonique | telephoniques | appels telephoniques
      au telephone | par telephone | telephonie | phone | tph
    `),
    video: phrases('video | visio | visioconference | appels video'),
    whatsapp: phrases('whatsapp | whats app'),
    messenger: phrases('messenger | facebook messenger'),
    instagram: phrases('instagram | insta'),
    social: phrases('reseaux sociaux | social | reseau social | rs'),
    form: phrases('formulaire | formulaires | formulaire web | formulaire de contact'),
  },
  priority: {
    low: phrases('priorite basse | priorite faible | basse priorite | faible priorite | peu prioritaires'),
    normal: phrases('priorite normale | priorite moyenne | normale'),
    high: phrases(`
      priorite haute | priorite elevee | haute priorite | forte priorite | prioritaires | prioritaire
    `),
    urgent: phrases(`
      urgent | urgents | urgente | urgentes | priorite urgente | critiques | critique | urgences
    `),
  },
  ticket_type: {
    question: phrases('questions | de type question'),
    incident: phrases('incident | incidents'),
    request: phrases('de type demande | type demande'),
    complaint: phrases('reclamation | reclamations | plainte | plaintes'),
  },
  agent_kind: {
    human: phrases('humain | humains | humaine | humaines | conseillers humains | agents humains'),
    bot: phrases('bot | bots | robot | robots | chatbot | chatbots'),
    copilot: phrases('copilot | copilote | copilotes | copilots | ia'),
    expert: phrases('expert | experts'),
  },
  author_kind: {
    customer: [],
    human: phrases('humain | humains'),
    bot: phrases('bot | bots | robots'),
    copilot: phrases('copilot | copilote | copilots'),
    auto: phrases('messages automatiques | automatiques'),
  },
  agent_status: {
    available: phrases('agents disponibles'),
    unavailable: phrases('indisponible | indisponibles'),
  },
  agent_status_reason: {
    lunch: phrases('en pause dejeuner | au dejeuner | pause dejeuner'),
    training: phrases('en formation | formation'),
    in_call: phrases('en appel | en communication'),
  },
  occupancy_level: {
    none: [],
    partial: phrases('partiellement occupes'),
    max: phrases('totalement occupes | a pleine capacite'),
  },
  language: {
    fr: phrases('en francais | langue francaise | francophone | francophones'),
    en: phrases('en anglais | langue anglaise | anglophone | anglophones'),
    de: phrases('en allemand | langue allemande | germanophone | germanophones'),
    es: phrases('en espagnol | langue espagnole | hispanophone | hispanophones'),
    it: phrases('en italien | italophone | italophones'),
    nl: phrases('en neerlandais | neerlandophone | neerlandophones'),
    pt: phrases('en portugais | lusophone'),
  },
  country: {
    FR: phrases('france | francais | francaise | francaises | clients francais'),
    BE: phrases('belgique | belge | belges'),
    CH: phrases('suisse | suisses | helvetique'),
    GB: phrases('royaume uni | grande bretagne | angleterre | britannique | britanniques | anglais | uk'),
    US: phrases('etats unis | americain | americains | americaine | usa | amerique | us | americaines'),
    DE: phrases('allemagne | allemand | allemands | allemande | allemandes'),
    ES: phrases('espagne | espagnol | espagnols | espagnole | espagnoles'),
    IT: phrases('italie | italien | italiens | italienne'),
    NL: phrases('pays bas | hollande | neerlandais | hollandais'),
    PT: phrases('portugal | portugais'),
    LU: phrases('luxembourg | luxembourgeois'),
    CA: phrases('canada | canadien | canadiens'),
    IE: phrases('irlande | irlandais'),
    PL: phrases('pologne | polonais'),
    AT: phrases('autriche | autrichiens | autrichien'),
    SE: phrases('suede | suedois'),
    MA: phrases('maroc | marocains | marocain'),
    JP: phrases('japon | japonais'),
  },
  segment: {
    smb: phrases('pme | tpe | petites entreprises | petite entreprise | petits comptes'),
    mid_market: phrases('eti | moyennes entreprises | entreprises moyennes | comptes moyens | mid market'),
    enterprise: phrases('grands comptes | grandes entreprises | grand compte | clients grands comptes'),
  },
  direction: {
    inbound: phrases('entrant | entrants | entrante | entrantes'),
    outbound: phrases('sortant | sortants | sortante | sortantes'),
  },
  message_direction: { inbound: [], outbound: [] },
  conversation_status: {
    queued: [],
    open: [],
    paused: phrases('en pause'),
    done: [],
  },
  automation_level: {
    none: phrases(`
      non automatisees | non automatise | non automatises | pas automatisees | non automatisee
    `),
    partial: phrases('partiellement automatisees | partiellement automatises | partiellement automatise'),
    full: phrases(`
      entierement automatisees | totalement automatisees | entierement automatises
      completement automatisees
    `),
  },
  automation_outcome: {
    scenario_completed: phrases('scenarios termines | scenario termine'),
    scenario_abandoned: phrases('scenarios abandonnes | scenario abandonne'),
    transfer_failed: phrases('transferts echoues | transfert echoue | transferts rates'),
  },
  queue_exit_reason: {
    assigned: [],
    abandoned: [],
  },
  contact_end_reason: {
    closed: [],
    paused: [],
    transferred: phrases('transferes'),
  },
  transfer_outcome: {
    succeeded: phrases('transferts reussis'),
    failed: phrases('transferts echoues'),
  },
  nps_group: {
    promoter: phrases('promoteur | promoteurs'),
    passive: phrases('passif | passifs'),
    detractor: phrases('detracteur | detracteurs'),
  },
  sentiment_band: {
    negative: phrases(`
      sentiment negatif | mecontent | mecontents | negatifs | insatisfaits | en colere | negatif
      mecontente | mecontentes
    `),
    neutral: phrases('sentiment neutre'),
    positive: phrases('sentiment positif | clients contents | contents'),
  },
  survey_kind: {
    csat: [],
    nps: [],
    ces: [],
  },
  sla_metric: {
    first_response: phrases('objectif de premiere reponse | sla de premiere reponse'),
    next_response: phrases('reponse suivante | sla de reponse suivante'),
    longest_wait: [],
    resolution: phrases('objectif de resolution | sla de resolution'),
    total_open_time: phrases('temps total d ouverture'),
  },
  sla_status: {
    achieved: [],
    breached: [],
    pending: [],
  },
  missed_reason: {
    busy: phrases('occupes'),
    absent: phrases('absents'),
  },
  initiated_by: {
    customer: phrases('inities par le client | inities par les clients | initie par le client'),
    agent: phrases('inities par les agents | inities par l agent | inities par le conseiller'),
  },
  feedback_rating: {
    positive: phrases('pouces vers le haut | pouce vers le haut'),
    negative: phrases('pouces vers le bas | pouce vers le bas'),
  },
  arr_component: {
    base: phrases('arr de base'),
    expansion: phrases('expansion | expansions'),
    upsell: phrases('upsell | ventes additionnelles'),
  },
  moment_kind: { review: [], reference_call: phrases('appels de reference'), positive_feedback: [] },
  time_entry_source: {
    google_calendar: phrases('google agenda'),
    manual: phrases('saisie manuelle | saisies manuelles'),
  },
  assignment_role: {
    primary: phrases('titulaire | titulaires'),
    backup: [],
  },
  within_business_hours: {
    true: phrases(`
      pendant les heures d ouverture | pendant les heures ouvrees | aux heures d ouverture
      pendant les horaires d ouverture | aux heures de bureau | pendant les horaires
    `),
    false: phrases(`
      hors horaires | hors heures d ouverture | hors heures ouvrees | en dehors des heures d ouverture
      hors des heures d ouverture | en dehors des heures ouvrees | en dehors des horaires
      hors horaires d ouverture | apres la fermeture | en dehors des horaires d ouverture
      hors des horaires | hors des heures ouvrees
    `),
  },
  has_result: {
    true: [],
    false: [],
  },
  intent: {
    'not detected': phrases('non detectees | non detectee'),
  },
};
