import { phrases } from './phrases.ts';

/** English expressions for the chat button and what was missed. */
export const enOpportunityIdioms = {
  targeting_triggers: phrases(`
    triggers | rules triggered | triggered | rule fired | triggers of targeting rules
    how often do rules fire | targeting rules fire | times rules were triggered | trigger count
    number of triggers | trigger volume | triggering of rules | rule activations | rules activated
    rule kicks in | set off rules | rules set off | rules go off | targeting activity | targeting volume
    targeted visitors | visitors targeted | visitors matched a rule | visitors matched a targeting rule
    eligible visitors | campaigns fire | campaign triggers | campaigns triggered
  `),
  channel_displays: phrases(`
    display | button displayed | times the chat was displayed | button displays | chat displays
    how often was the chat shown | chat button shown | times was the chat button displayed
    times was the button displayed | button appeared | chat button appeared | chat appeared
    times did the chat appear | chat bubble shown | chat widget displayed | widget displayed | widget views
    chat invitations | chat invitations shown | invitations shown | invitations sent | invitations
    chat box shown | exposures | visitors see the chat | visitors saw the chat | visitors saw the button
    saw the chat button | see the chat button | see the button | saw the button | visitors shown the chat
    visitors shown the button | number of displays | display count | display volume | displays did we make
    impression count | impression volume | chat impressions | button impressions | channel impressions
    popups shown | pop ups shown | how often did the button appear | how often was the button shown
  `),
  missed_displays: phrases(`
    missed display | displays we missed | displays did we miss | button could not be shown
    chat could not be shown | channel could not be displayed | could not be displayed
    could not show the chat | could not show the button | could not show the channel | displays lost
    lost displays | displays failed | failed displays | displays blocked | blocked displays
    displays not made | displays prevented | displays that did not happen | displays that never happened
    lost impressions | missed impressions | impressions missed | impressions lost | unable to show the chat
    unable to display the chat | unable to display | chat withheld | fail to show the chat
  `),
  engagement_rate: phrases(`
    response rate | engagement | engages | response rate to displays | display response | engage
    engagement rates | visitors engage | response to displays | click on the chat
    visitors take up the offer | take up the offer | take up the invitation | accept the chat invitation
    accept the invitation | accept our chat offer | invitations accepted | invitation acceptance
    acceptance rate | share of visitors who start a chat | share of visitors who engage
    share of displays with a contact | share of displays clicked | displays that become contacts
    displays turn into contacts | displays lead to a contact | displays end in a contact
    displays become conversations | displays lead to a conversation | displays turn into conversations
    contacts per display | start a chat after seeing the button | start a chat when they see
    start a chat when shown | respond to the invitation | respond to the chat button
    react to the chat button | react to the button | chat take up | take up rate | take up of the chat
    uptake of the chat | chat uptake | how engaging is the chat | engagement with the button
    engagement on the site | interact with the chat button | interact with the button | display conversion
    display conversion rate | conversion of displays | visitors bite
  `),
  missed_conversations: phrases(`
    miss | chats missed | missed chats | conversations are we missing | chats did we miss
    conversations did we miss | missed conversations | conversations missed | missed
    conversations we missed | lost conversations | missed contacts | miss out on conversations
    conversations we could not take | conversations we failed to take | conversations slipped away
    conversations slip through our fingers | conversations did we lose | conversations are we losing
    conversations lost | chats lost | lost chats | lost contacts | contacts lost | missed chances
    lost opportunities | opportunities lost | opportunities did we miss | opportunities missed
    potential conversations lost | potential conversations missed | potential contacts lost
    potential contacts missed | turned away | visitors turned away | turn away visitors | turn visitors away
    could not be taken | conversations not taken | conversations that never happened
    conversations never took place | visitors could not reach us | could not reach us | not able to reach us
    unable to reach us | not get hold of us | missed demand | unserved demand | unmet demand | lost demand
    conversations foregone | conversations that got away
  `),
  missed_conversations_busy: phrases(`
    conversations missed because busy | missed conversations busy
    conversations missed because agents were busy | conversations missed agents busy
    conversations missed everyone busy | conversations missed while busy | conversations missed team busy
    lost conversations busy | conversations lost busy | conversations lost everyone busy
    lose conversations because everyone is busy | lose conversations busy
    turned away because everyone was busy | turned away busy | visitors turned away busy
    not reach us because everyone was busy | conversations missed maxed out
    conversations lost because agents were fully busy | conversations missed because agents were fully busy
    conversations lost because everyone was fully busy
    conversations missed because everyone was fully busy
  `),
  missed_conversations_absent: phrases(`
    conversations missed because absent | missed conversations absent
    conversations missed because nobody was there | conversations missed nobody there
    conversations missed agents absent | conversations missed no one there
    conversations missed nobody online | conversations lost nobody there | conversations lost no one there
    conversations lost nobody online | lose conversations nobody there | turned away nobody there
  `),
  missed_revenue_busy: phrases(`
    revenue missed because busy | missed revenue busy | revenue missed agents were busy
    revenue lost because busy | revenue did we miss because agents were busy | lost revenue busy
    revenue lost agents busy | revenue lost everyone busy | revenue lost because all agents were busy
    revenue lost because the team was full | revenue lost saturated | revenue lost overloaded
    revenue lost at full capacity | revenue missed everyone busy
    revenue missed because all agents were busy | revenue miss because everyone was busy
    revenue missed because we were saturated | revenue missed overloaded
    lose revenue because everyone is busy | lose revenue because agents are busy
    money lost because everyone was busy | money lost because agents were busy
    lose money because agents are busy | lose because everyone was busy | lose because agents were busy
    revenue lost because agents were fully busy | revenue missed because agents were fully busy
    revenue lost because everyone was fully busy | revenue missed because everyone was fully busy
  `),
  missed_revenue_absent: phrases(`
    revenue missed because absent | missed revenue absent | revenue missed when nobody is there
    revenue lost because absent | revenue is missed when nobody is there | lost revenue absent
    revenue missed nobody there | revenue lost nobody there | revenue missed no one there
    revenue lost because no one was there | revenue lost nobody online | revenue lost no one online
    revenue lost because agents were absent | revenue lost while closed
    revenue lost because we were closed | revenue lost after hours | revenue lost outside opening hours
    revenue missed nobody online | revenue missed no one online | revenue missed while closed
    revenue missed because we were closed | revenue missed agents absent | revenue missed after hours
    lose revenue nobody there | money lost because no one was there | money lost nobody there
    lose money because nobody is there | lose because nobody was there | lose because no one was there
  `),
  'missed_revenue_busy+missed_revenue_absent': phrases(`
    leave on the table | money did we leave on the table |
    money did we lose | money lost | how much money did we lose | missed revenue | lost revenue
    revenue missed | revenue lost | revenue did we miss | revenue did we lose | revenue are we missing
    revenue are we losing | revenue we missed | lose revenue | revenue foregone | foregone revenue
    forgone revenue | potential revenue lost | potential revenue missed | revenue slip away
    revenue slip through our fingers | revenue left on the table | money left on the table
    left on the table | money slip away | money are we losing | money are we missing | money did we miss
    miss out on revenue | euros did we lose | euros lost | revenue passed up | losing money | losing revenue
  `),
  missed_transactions_busy: phrases(`
    transactions missed because busy | missed transactions busy | sales missed because busy
    sales lost because busy | transactions lost agents busy | sales lost everyone busy
    sales lost agents busy | sales lost while busy | sales lost saturated | sales lost overloaded
    sales lost because the team was full | sales lost at full capacity | sales missed everyone busy
    sales missed agents busy | sales missed while busy | sales missed because we were saturated
    sales missed overloaded | lose sales because everyone is busy | lose sales because agents are busy
    lose sales busy | miss sales because everyone is busy | sales lost because agents were fully busy
    sales missed because agents were fully busy | sales lost because everyone was fully busy
    sales missed because everyone was fully busy
  `),
  missed_transactions_absent: phrases(`
    transactions missed because absent | missed transactions absent | sales missed because absent
    sales lost nobody there | transactions missed nobody there | sales lost no one there
    sales lost nobody online | sales lost no one online | sales lost agents absent | sales lost while closed
    sales lost because we were closed | sales lost after hours | sales lost outside opening hours
    sales missed nobody there | sales missed no one there | sales missed nobody online
    sales missed agents absent | sales missed while closed | sales missed because we were closed
    sales missed after hours | lose sales nobody there | miss sales because nobody is there
  `),
  'missed_transactions_busy+missed_transactions_absent': phrases(`
    missed transactions | missed sales | lost sales | missed orders | transactions missed
    sales did we miss | sales missed | sales lost | transactions did we miss | orders did we miss
    lost transactions | orders lost | sales did we lose | sales are we losing | losing sales | lose sales
    miss sales | sales slip away | sales slip through our fingers | sales left on the table
    potential sales lost | potential sales missed | potential orders lost | miss out on orders
    foregone sales | forgone sales | sales foregone
  `),
};
