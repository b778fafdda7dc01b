import type { PhraseBook } from './phrase-book.ts';
import { phrasesEn } from './phrases-en.ts';

/** What is said at the outfitter. */
export const phrasesBorealis: PhraseBook = {
  ...phrasesEn,
  openings: {
    'Order status': ['Where is my order {order}?', 'Order {order} was supposed to ship {days} days ago.'],
    'Address change': [
      'I moved, can you change the address of order {order}?',
      'Please send {item} to my office.',
    ],
    Sizing: ['Does {item} run small?', 'Which size of {item} fits over a fleece?'],
    Repair: ['The zipper of {item} broke after {days} trips.', 'Can you repair {item}? A seam came loose.'],
    Renewal: [
      'My membership renews next week, can I switch to monthly?',
      'Please renew our club membership.',
    ],
    Points: ['My points from order {order} are missing.', 'How do I redeem {days} hundred points?'],
  },
  subjects: {
    'Order status': ['Order {order}'],
    'Address change': ['New address'],
    Sizing: ['Size question'],
    Repair: ['Repair request'],
    Renewal: ['Membership renewal'],
    Points: ['Missing points'],
  },
  answers: {
    'Order status': ['Order {order} leaves the warehouse today.'],
    'Address change': ['The address of order {order} is updated.'],
    Sizing: ['Take one size up if you layer under {item}.'],
    Repair: ['Send it in, the repair is on us.'],
    Renewal: ['The membership is renewed for a year.'],
    Points: ['The missing points are on your account now.'],
  },
  assistantAnswers: {},
  badComments: {},
  items: ['the Aurora parka', 'the Yukon boots', 'the Lynx mittens', 'the Sled bag'],
};
