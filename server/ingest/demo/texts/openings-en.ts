/** First sentences of English customers, by category. */
export const openingsEn: Readonly<Record<string, readonly string[]>> = {
  'Late parcel': [
    'My parcel {order} was due {days} days ago and there is still no sign of it.',
    'The delivery of order {order} is {days} days late.',
    'I have been waiting {days} days for order {order} and the courier says nothing.',
    'The parcel with {item} is late, the promised date passed {days} days ago.',
    'Delivery was promised for Monday, {days} days later there is still no parcel.',
  ],
  'Lost parcel': [
    'Tracking says parcel {order} was delivered, but I never received it.',
    'My parcel {order} seems to be lost, the courier cannot find it.',
    'The pick-up point tells me that parcel {order} never arrived there.',
    'Order {order} is marked as delivered, nothing in the letterbox or with the neighbours.',
  ],
  Tracking: [
    'Where is my order {order}?',
    'The tracking link of order {order} does not work, can you tell me where the parcel is?',
    'When will I receive {item}?',
    'I would like the tracking number of order {order}.',
    'Can you confirm the delivery date of order {order}?',
  ],
  'Refund status': [
    'I sent back {item} {days} days ago and the refund has not arrived.',
    'When will I get the refund for the return of order {order}?',
    'The refund of {amount} does not show on my account.',
    'You received my return, but there is still no refund after {days} days.',
  ],
  'Return label': [
    'I would like to return {item}, how do I get a return label?',
    'The return label of order {order} does not print.',
    'Can you send me a return slip for order {order}?',
    'Are returns free? I need a label for {item}.',
  ],
  Exchange: [
    'I would like to exchange {item} for another model.',
    'The colour I received is wrong, can I exchange {item}?',
    'It was a gift, I would like to exchange {item} from order {order}.',
    'Is an exchange possible for order {order}? The size does not fit.',
  ],
  Invoice: [
    'Can you send me the invoice for order {order}?',
    'The VAT number is missing on the invoice of order {order}.',
    'I cannot find this month’s invoice in my account.',
    'Our accounts team needs an invoice in the company name for {amount}.',
  ],
  'Double charge': [
    'I was charged twice, {amount} each, for order {order}.',
    'Two payments of {amount} on my card for a single order.',
    'My statement shows a double payment for {order}.',
    'You took the same amount twice, {amount}.',
  ],
  'Payment failed': [
    'Payment for my order is declined although my card works elsewhere.',
    'I cannot pay, the page spins and then shows an error.',
    'My promo code makes the payment fail when I confirm the basket.',
    'The card payment does not go through, I tried three times.',
  ],
  Defect: [
    '{item} arrived damaged, the box was crushed.',
    'The product is faulty: {item} does not work.',
    'The binding of {item} came off after {days} days.',
    'A part of {item} is broken, I would like to use the warranty.',
  ],
  'How-to': [
    'How do I refill {item}?',
    'I do not understand how to personalise {item} on the site.',
    'Which paper suits {item}?',
    'How can we order samples?',
  ],
  Availability: [
    'When will {item} be back in stock?',
    'Is {item} available in blue?',
    'I am looking for {days} pieces of {item}, is that possible?',
    'Do you have {item} in shops or online only?',
  ],
  Login: [
    'I cannot log in to my account any more.',
    'Login to the portal shows an error since this morning.',
    'My account is locked after several login attempts.',
    'Our colleagues cannot sign in to the business portal.',
  ],
  'Password reset': [
    'The link to reset my password does not arrive.',
    'I forgot my password and the link I received has expired.',
    'How do we change the password of our account?',
  ],
  'Data deletion': [
    'I request the deletion of my personal data.',
    'Please delete my account and all my data under the GDPR.',
    'I would like my data to be erased from your site.',
  ],
  Upgrade: [
    'We would like to move to the higher plan for {days} users.',
    'What does the Team plan cost for our company?',
    'How do we add users to our subscription?',
  ],
  Cancellation: [
    'I want to cancel our portal subscription.',
    'How do I cancel the subscription before the next renewal?',
    'We no longer use the service, please confirm the cancellation.',
  ],
  'Feature request': [
    'It would help to export orders as CSV.',
    'Could you add shared shopping lists to the portal?',
    'Would it be possible to pay in instalments?',
    'We would like orders to be approved by a manager.',
  ],
  Compliment: [
    'I just wanted to say that {item} is gorgeous.',
    'Fast delivery and careful packaging, well done to the whole team.',
    'Your colleague was wonderful last week.',
  ],
};
