import type { PhraseBook } from './phrase-book.ts';
import { phrasesEn } from './phrases-en.ts';

/** German customers; the desk answers them in English where it has no sentence of its own. */
export const phrasesDe: PhraseBook = {
  ...phrasesEn,
  greetings: ['Guten Tag,', 'Hallo,', 'Sehr geehrte Damen und Herren,'],
  openings: {
    'Late parcel': ['Mein Paket {order} ist seit {days} Tagen überfällig.'],
    'Lost parcel': ['Das Paket {order} gilt als zugestellt, ich habe es aber nie erhalten.'],
    Tracking: ['Wo ist meine Bestellung {order}?', 'Der Link zur Sendungsverfolgung funktioniert nicht.'],
    'Refund status': ['Ich warte seit {days} Tagen auf die Erstattung von {amount} €.'],
    'Return label': ['Ich brauche ein Rücksendeetikett für die Bestellung {order}.'],
    Exchange: ['Ich möchte einen Artikel aus der Bestellung {order} umtauschen.'],
    Invoice: ['Bitte senden Sie mir die Rechnung zur Bestellung {order}.'],
    'Double charge': ['Mir wurden zweimal {amount} € abgebucht.'],
    'Payment failed': ['Die Zahlung wird abgelehnt, obwohl meine Karte funktioniert.'],
    Defect: ['Der Artikel kam beschädigt an, der Karton war zerdrückt.'],
    'How-to': ['Wie fülle ich den Füller nach?'],
    Availability: ['Wann ist das Notizbuch wieder lieferbar?'],
    Login: ['Ich kann mich nicht mehr anmelden.'],
    'Password reset': ['Der Link zum Zurücksetzen des Passworts kommt nicht an.'],
    'Data deletion': ['Bitte löschen Sie meine persönlichen Daten.'],
    Upgrade: ['Was kostet der Team-Tarif für {days} Personen?'],
    Cancellation: ['Wir möchten unser Abonnement kündigen.'],
    'Feature request': ['Ein Export der Bestellungen als CSV wäre hilfreich.'],
    Compliment: ['Vielen Dank, das Notizbuch ist wunderschön.'],
  },
  angry: ['Das ist unzumutbar.', 'Niemand antwortet mir, ich bin sehr enttäuscht.'],
  calm: ['Können Sie das bitte prüfen?', 'Vielen Dank für eine Rückmeldung.', ''],
  pleased: ['Ihr Service ist immer großartig!'],
  closings: ['Mit freundlichen Grüßen, {name}', 'Danke, {name}', ''],
  details: ['Die Bestellnummer lautet {order}.', 'Ja, die Adresse stimmt.'],
  thanks: ['Vielen Dank!', 'Perfekt, danke für die Hilfe.'],
  stillOpen: ['Das Problem ist noch nicht gelöst.', 'Es hat sich nichts geändert.'],
  another: ['Und wie hoch sind die Versandkosten?'],
  withdraw: ['Das Paket ist gerade angekommen, danke.'],
  comments: {
    bad: ['Viel zu langsam und keine Lösung.'],
    mixed: ['In Ordnung, aber zu langsam.'],
    good: ['Schnelle und klare Antwort, danke.'],
  },
  badComments: {},
};
