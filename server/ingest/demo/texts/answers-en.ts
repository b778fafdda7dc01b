/** What English-speaking agents answer, by category. */
export const answersEn: Readonly<Record<string, readonly string[]>> = {
  'Late parcel': [
    'The courier confirms that parcel {order} has left the depot, it will be delivered tomorrow.',
    'Your parcel {order} was held up at the sorting centre; I am refunding the shipping cost.',
  ],
  'Lost parcel': [
    'We declare parcel {order} lost and a new shipment leaves today.',
    'The enquiry with the courier is closed, I am starting the refund of {amount}.',
  ],
  Tracking: [
    'Parcel {order} is out for delivery, you will have it before the end of the week.',
    'Here is the new tracking link of order {order}, it is up to date.',
  ],
  'Refund status': [
    'The refund of {amount} left this morning, please allow three to five working days.',
    'Your return has been checked and the refund is approved.',
  ],
  'Return label': [
    'The return label is attached, drop-off is free.',
    'I have made a new label, it now prints on A4.',
  ],
  Exchange: [
    'The exchange is booked, the new model leaves as soon as the return arrives.',
    'I am putting {item} aside in the right colour and sending you the label.',
  ],
  Invoice: [
    'The invoice of order {order} is attached, with your VAT number.',
    'Your invoices are in your account under Documents.',
  ],
  'Double charge': [
    'The second charge of {amount} is cancelled, the bank will return it within five days.',
    'I confirm the duplicate and am starting the refund.',
  ],
  'Payment failed': [
    'The payment is unblocked, you can confirm the basket again.',
    'The promo code has been reset, the payment should go through now.',
  ],
  Defect: [
    'We replace {item} under warranty, nothing to send back.',
    'Thank you for the picture, a new one leaves tomorrow.',
  ],
  'How-to': [
    'Here is the step-by-step guide for {item}, with pictures.',
    'Open the product page, then choose Personalise.',
  ],
  Availability: [
    '{item} will be back in two weeks, I have put you on the alert.',
    'Yes, we have some left, I can set one aside for you.',
  ],
  Login: [
    'Your account is unlocked, please try again in five minutes.',
    'The portal was at fault, login works again.',
  ],
  'Password reset': [
    'I have just sent you a link that is valid for twenty-four hours.',
    'The password has been reset, please check your junk folder as well.',
  ],
  'Data deletion': [
    'The request is registered, your data will be deleted within thirty days.',
    'Your account is closed and the data erased.',
  ],
  Upgrade: [
    'The Team plan is active, your users are receiving an invitation.',
    'I am sending you the quote for the higher plan.',
  ],
  Cancellation: [
    'The cancellation is confirmed for the end of the current period.',
    'Before you cancel, I can offer you two months at half price.',
  ],
  'Feature request': [
    'Thank you, I have passed the idea on to the product team.',
    'Good news, this is planned for next quarter.',
  ],
  Compliment: ['Thank you so much, I will tell the whole team.'],
};

/** What the assistant answers in English, by category. */
export const assistantAnswersEn: Readonly<Record<string, readonly string[]>> = {
  'Late parcel': ['Your parcel {order} has left the depot and should arrive within 48 hours.'],
  'Lost parcel': ['An enquiry with the courier is open for parcel {order}.'],
  Tracking: [
    'Order {order} is on its way, delivery is planned for tomorrow.',
    'Here is the tracking link of order {order}.',
  ],
  'Refund status': ['Refunds are made within 14 days of receiving the return.'],
  'Return label': ['You can download the label from My orders, then Return an item.'],
  Exchange: ['For an exchange, create a return and then place a new order.'],
  Invoice: ['Your invoices are in your account under Documents.'],
  'Payment failed': [
    'Please check that your bank has approved the payment, then try again in a few minutes.',
  ],
  'How-to': ['The guide for {item} is on the product page, tab Tips.'],
  Availability: ['{item} will be available again soon, switch on the alert on the product page.'],
  Login: ['Clear the cache of your browser, then log in again.'],
  'Password reset': ['I am sending you a reset link by e-mail.'],
};
