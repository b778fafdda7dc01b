type Query = readonly [query: string, category: string];

/** What people type in the help centre, with the category they mean. */
export const searchQueries: Readonly<Record<string, readonly Query[]>> = {
  fr: [
    ['suivi colis', 'Tracking'],
    ['où est mon colis', 'Tracking'],
    ['délai de livraison', 'Tracking'],
    ['colis en retard', 'Late parcel'],
    ['changer adresse', 'Late parcel'],
    ['colis perdu', 'Lost parcel'],
    ['remboursement', 'Refund status'],
    ['délai remboursement', 'Refund status'],
    ['étiquette retour', 'Return label'],
    ['retour gratuit', 'Return label'],
    ['échange', 'Exchange'],
    ['facture', 'Invoice'],
    ['facture pdf', 'Invoice'],
    ['double débit', 'Double charge'],
    ['paiement refusé', 'Payment failed'],
    ['code promo', 'Payment failed'],
    ['article cassé', 'Defect'],
    ['garantie', 'Defect'],
    ['recharge stylo', 'How-to'],
    ['personnaliser carnet', 'How-to'],
    ['stock agenda', 'Availability'],
    ['connexion portail', 'Login'],
    ['compte bloqué', 'Login'],
    ['mot de passe', 'Password reset'],
    ['supprimer compte', 'Data deletion'],
    ['ajouter utilisateur', 'Upgrade'],
    ['résilier abonnement', 'Cancellation'],
  ],
  en: [
    ['track parcel', 'Tracking'],
    ['where is my order', 'Tracking'],
    ['delivery time', 'Tracking'],
    ['late parcel', 'Late parcel'],
    ['change address', 'Late parcel'],
    ['lost parcel', 'Lost parcel'],
    ['refund', 'Refund status'],
    ['refund time', 'Refund status'],
    ['return label', 'Return label'],
    ['free return', 'Return label'],
    ['exchange', 'Exchange'],
    ['invoice', 'Invoice'],
    ['invoice pdf', 'Invoice'],
    ['charged twice', 'Double charge'],
    ['payment declined', 'Payment failed'],
    ['promo code', 'Payment failed'],
    ['damaged item', 'Defect'],
    ['warranty', 'Defect'],
    ['refill pen', 'How-to'],
    ['personalise notebook', 'How-to'],
    ['planner stock', 'Availability'],
    ['portal login', 'Login'],
    ['account locked', 'Login'],
    ['reset password', 'Password reset'],
    ['delete account', 'Data deletion'],
    ['add user', 'Upgrade'],
    ['cancel subscription', 'Cancellation'],
  ],
};

/** What people look for and nobody has written about. */
export const unansweredQueries: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'solde carte cadeau',
    'paiement en plusieurs fois',
    'gravure stylo',
    'virement bancaire',
    'livraison outre-mer',
    'parrainage',
    'papier recyclé certificat',
  ],
  en: [
    'gift card balance',
    'pay in instalments',
    'pen engraving',
    'bank transfer',
    'customs fees',
    'refer a friend',
    'recycled paper certificate',
  ],
};

/** As the catalogue wants it: lower case, no accents, trimmed, singular. */
export function normalizeQuery(query: string): string {
  return query
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim()
    .split(/\s+/)
    .map((word) => (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word))
    .join(' ');
}
