import type { Origin } from '#semantic-layer/describe/catalogue.ts';

/** Metric | tools it is known from | what they call it, in French. Metrics of our own have no line. */
const table = `
ticket_volume | Pigment, Side, Kustomer | Volume total de billets ; Nombre total de tickets ; Nombre de communications par catégorie ; Sujets relatifs aux billets
inbound_conversations | Kustomer | Conversations entrantes
inbound_customers | Kustomer | Clients entrants
ticket_volume_growth_rate | Pigment | Croissance du volume de billets
tickets_per_customer | Side | Nombre de tickets par client
closed_conversations | iAdvize, Pigment | Nombre de conversations ; Conversations clôturées ; Tendances générales ; Volume par catégorie
resolution_rate | Pigment, eesel AI | Taux de résolution des tickets
messages_received | iAdvize, HubSpot, Kustomer | Messages reçus ; Nombre de tickets ayant répondu (messages reçus) ; Heure du délai (messages reçus) ; carte thermique des messages entrants
messages_sent | iAdvize, HubSpot | Messages envoyés ; Nombre de réponses du propriétaire ; Nombre de tickets ayant répondu (messages envoyés) ; Heure du délai (messages envoyés)
messages_per_conversation | HubSpot | Nombre de tickets ayant répondu (nombre d’interactions)
backlog_open | Pigment | Tickets non résolus restants
conversations_waiting | iAdvize, Kustomer | Conversations en attente ; santé de la file d’attente
ongoing_conversations | iAdvize, Kustomer | Conversations en cours ; ce sur quoi les agents travaillent
paused_conversations | iAdvize | Conversations en pause
agents_online | iAdvize, Kustomer | Répondants connectés ; Conseillers en ligne ; Répartition des conseillers en ligne ; état des agents
agents_available | Kustomer | Nombre d’agents disponibles pour prendre le travail
agent_workload | iAdvize, Kustomer | Occupation des répondants ; ce sur quoi les agents travaillent
agent_capacity | Kustomer | Capacité actuelle
capacity_utilization | Kustomer | Capacité actuelle (part utilisée)
queue_wait_time | Kustomer | Temps d’attente moyens
last_queue_wait_time | Kustomer | Derniers temps d’attente
first_response_time | Kustomer, Pigment, Side, iAdvize, HubSpot | Temps de première réponse ; Temps moyen avant la première réponse ; Délai avant 1ère réponse ; Délai de réponse au premier e-mail de l’agent
resolution_time_first | Kustomer | Temps de résolution, première marquée comme terminée
resolution_time_last | Kustomer, iAdvize, Pigment | Temps de résolution, dernière marquée comme terminée ; Délai de résolution ; Durée moyenne des billets
first_contact_resolution_rate | Kustomer | Taux de résolution au premier contact
handle_time | Kustomer | Temps de traitement (moyen)
contact_handle_time | iAdvize | Durée moyenne de traitement DMT
response_time | iAdvize, HubSpot, Kustomer | Délai de réponse ; Temps de réponse du propriétaire ; Quel est le délai moyen de réponse de mon équipe ; Quels sont les représentants qui mettent le plus de temps à répondre
contact_first_response_time | iAdvize | Délai de réponse au premier message
close_after_last_message_time | iAdvize | Délai de clôture après dernier message
customer_response_time | HubSpot | Temps de réponse du client
customer_wait_time | HubSpot | Temps d’attente du client ; Quel est le temps moyen d’attente des réponses de mes clients par client
conversations_in_sla_policy | Kustomer | Conversations dans la politique
sla_achievement_rate | Kustomer | Pourcentage atteint
sla_breached_conversations | Kustomer | Conversations violées
sla_breach_rate | Kustomer | Taux de violation
tickets_closed_on_time | HubSpot | Combien de billets ont été fermés à l’heure ou en retard
tickets_closed_late | HubSpot | Combien de billets ont été fermés à l’heure ou en retard
tickets_answered_on_time | HubSpot | Combien de billets ont été traités à temps ou en retard
tickets_answered_late | HubSpot | Combien de billets ont été traités à temps ou en retard
csat | iAdvize, Pigment, Kustomer, HubSpot, eesel AI | Satisfaction client (CSAT) ; Customer Satisfaction (CSAT) ; CSAT ; Score de satisfaction du support ; Satisfaction par catégorie
nps | iAdvize, Side | Net Promoter Score (NPS) ; NPS
ces | Side | CES (Customer Effort Score)
sentiment_score | Kustomer | Analyse des sentiments
interesting_messages | iAdvize | Messages intéressants
interesting_comments | iAdvize | Commentaires intéressants
keyword_frequency | iAdvize, Kustomer | Mots-clés ; nouveaux thèmes clients
automation_rate | iAdvize, eesel AI | Taux d’automatisation ; taux de résolution (IA)
automated_conversations_rate | iAdvize | Conversations automatisées
automated_conversations | iAdvize | Distribution des conversations automatisées
fully_automated_conversations | iAdvize | Conversations entièrement automatisées
partially_automated_conversations | iAdvize | Conversations partiellement automatisées
automated_csat | iAdvize | Satisfaction (CSAT) ; CSAT des conversations automatisées
copilot_conversations | iAdvize | Part Copilot des conversations (nombre)
copilot_participation_rate | iAdvize | Part Copilot des conversations (%)
copilot_transfer_rate | iAdvize | Transfert aux agents
copilot_positive_feedback_rate | iAdvize | Feedbacks clients sur les réponses du Copilot (positif)
copilot_negative_feedback_rate | iAdvize | Feedbacks clients sur les réponses du Copilot (négatif)
copilot_fully_answered_conversations | iAdvize | Taux de réponse du Copilot (nombre)
copilot_answer_rate | iAdvize | Taux de réponse du Copilot (%)
undetected_intent_rate | iAdvize | Taux d’intentions non détectées
simulated_resolution_rate | eesel AI | Simulation sur les anciens tickets
knowledge_gap_count | eesel AI, Kustomer | Lacunes de connaissances
kb_views | Kustomer | Nombre total de vues
kb_article_rating | Kustomer | Notes moyennes des articles
kb_searches | Kustomer | Tableau des requêtes de recherche
kb_no_result_searches | Kustomer | Recherches sans résultat
kb_article_views_change | Kustomer | Articles en hausse ou en baisse
transactions_after_conversation | iAdvize | Transactions après conversation ; Transaction
revenue_after_conversation | iAdvize | Chiffre d’affaires ; CA après conversation
conversion_rate | iAdvize | Taux de conversion (date de clôture) ; Taux de conversion (date de transaction)
revenue_per_conversation | iAdvize | CA par conversation
site_revenue | iAdvize | CA du site
site_transactions | iAdvize | Transactions du site
average_order_value_after_conversation | iAdvize | Panier moyen après conversation
average_order_value_site | iAdvize | Panier moyen du site
time_to_purchase | iAdvize | Délai de transformation
revenue_per_production_hour | iAdvize | CA après conversation / heure
copilot_revenue | iAdvize | Chiffre d’affaires (rapport Copilots IA)
copilot_conversion_rate | iAdvize | Taux de conversion (rapport Copilots IA)
contacts_handled | iAdvize | Contacts
initiated_contacts | iAdvize | Contacts initiés
unanswered_initiated_contacts | iAdvize | Contacts initiés non répondus
contacts_per_hour | iAdvize | Contacts par heure
targeting_triggers | iAdvize | Déclenchements
channel_displays | iAdvize | Affichages
missed_displays | iAdvize | Affichages manqués (composante)
engagement_rate | iAdvize | Taux de réponse
missed_conversations | iAdvize | Opportunités de conversations manquées
missed_conversations_busy | iAdvize | Conversations manquées (conseillers totalement occupés)
missed_conversations_absent | iAdvize | Conversations manquées (conseillers absents)
missed_transactions_busy | iAdvize | Transactions manquées (conseillers totalement occupés)
missed_revenue_busy | iAdvize | CA manqué (conseillers totalement occupés)
missed_transactions_absent | iAdvize | Transactions manquées (conseillers absents)
missed_revenue_absent | iAdvize | CA manqué (conseillers absents)
presentation_time | iAdvize | Durée de présentation
presentation_rate | iAdvize | Taux de présentation
non_presentation_time | iAdvize | Durée de non-présentation
non_presentation_rate | iAdvize | Taux de non-présentation
smoothed_presence_time | iAdvize | Durée de présence lissée
cumulative_presence_time | iAdvize | Durée de présence cumulée
max_agents_present | iAdvize | Maximum de conseillers présents
max_agents_available | HubSpot | Nombre maximum d’utilisateurs disponibles
agent_available_time | HubSpot | Disponibilité des représentants
available_time_in_working_hours | HubSpot | Disponibilité des heures de travail (pendant)
available_time_outside_working_hours | HubSpot | Disponibilité des heures de travail (en dehors)
production_time | iAdvize | En production
production_rate | iAdvize | Taux en production
off_production_time | iAdvize | Hors production
off_production_rate | iAdvize | Taux hors production
idle_time | iAdvize | Inoccupation
idle_rate | iAdvize | Taux d’inoccupation
partial_occupancy_time | iAdvize | Occupation partielle (composante)
max_occupancy_time | iAdvize | Occupation maximum (composante)
occupancy_time | iAdvize | Occupation globale
occupancy_rate | iAdvize | Taux d’occupation globale
partial_occupancy_rate | iAdvize | Taux d’occupation partielle
max_occupancy_rate | iAdvize | Taux d’occupation maximum
daily_active_users | Pigment | Utilisateurs actifs quotidiens
monthly_active_users | Pigment | Utilisateurs actifs mensuels
time_to_value | Pigment | Time to Value (TTV)
arr | Pigment | ARR
customer_moments | Pigment | Moments pour les clients
review_rating | Pigment | Notes d’évaluation G2
opportunity_amount | Pigment | Opportunités dans Salesforce
target_attainment_rate | Pigment | OKR
time_tracked_hours | Pigment | Temps passé avec chaque client
contracted_hours_used_rate | Pigment | Heures de support ou de mise en œuvre intégrées dans les contrats
team_bandwidth_hours | Pigment | Bande passante de l’équipe
ticket_volume_forecast | Kustomer | Prévision du volume
workload_forecast_hours | Pigment | Prévisions de charge de travail
required_headcount | Pigment, Kustomer, Side | Planification des effectifs ; échelonner les ressources allouées au support
backup_coverage_rate | Pigment | Peering de projets
accounts_without_backup | Pigment | Oubli d’attribuer une sauvegarde
backup_double_bookings | Pigment | Double réservation d’un CSM
backup_continuity_rate | Pigment | Même groupe de pairs de projet dédiés à un compte
`;

/** Where readers know a metric from: other tools, and its names there. */
export const origins: Readonly<Record<string, Origin>> = Object.fromEntries(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', tools = '', names = ''] = line.split(' | ');
      return [id, { tools: tools.split(', '), names: names === '' ? [] : names.split(' ; ') }];
    }),
);
