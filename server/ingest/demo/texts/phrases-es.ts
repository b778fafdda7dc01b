import type { PhraseBook } from './phrase-book.ts';
import { phrasesEn } from './phrases-en.ts';

/** Spanish customers; the desk answers them in English where it has no sentence of its own. */
export const phrasesEs: PhraseBook = {
  ...phrasesEn,
  greetings: ['Hola,', 'Buenos días,', 'Buenas tardes,'],
  openings: {
    'Late parcel': ['Mi paquete {order} lleva {days} días de retraso.'],
    'Lost parcel': ['El paquete {order} figura como entregado, pero no lo he recibido.'],
    Tracking: ['¿Dónde está mi pedido {order}?', 'El enlace de seguimiento no funciona.'],
    'Refund status': ['Espero el reembolso de {amount} € desde hace {days} días.'],
    'Return label': ['Necesito una etiqueta de devolución para el pedido {order}.'],
    Exchange: ['Quisiera cambiar un artículo del pedido {order}.'],
    Invoice: ['¿Pueden enviarme la factura del pedido {order}?'],
    'Double charge': ['Me han cobrado dos veces {amount} €.'],
    'Payment failed': ['El pago se rechaza aunque mi tarjeta funciona.'],
    Defect: ['El artículo llegó dañado, la caja estaba aplastada.'],
    'How-to': ['¿Cómo se recarga la pluma?'],
    Availability: ['¿Cuándo volverá a estar disponible el cuaderno?'],
    Login: ['No puedo entrar en mi cuenta.'],
    'Password reset': ['No me llega el enlace para cambiar la contraseña.'],
    'Data deletion': ['Solicito que borren mis datos personales.'],
    Upgrade: ['¿Cuánto cuesta el plan Team para {days} usuarios?'],
    Cancellation: ['Queremos cancelar nuestra suscripción.'],
    'Feature request': ['Sería útil exportar los pedidos en CSV.'],
    Compliment: ['Muchas gracias, el cuaderno es precioso.'],
  },
  angry: ['Es inaceptable.', 'Nadie me contesta, estoy muy decepcionado.'],
  calm: ['¿Pueden comprobarlo?', 'Quedo a la espera de su respuesta.', ''],
  pleased: ['¡Siempre son muy rápidos!'],
  closings: ['Un saludo, {name}', 'Gracias, {name}', ''],
  details: ['El número de pedido es {order}.', 'Sí, la dirección es correcta.'],
  thanks: ['¡Muchas gracias!', 'Perfecto, gracias por la ayuda.'],
  stillOpen: ['El problema sigue sin resolverse.', 'No ha cambiado nada.'],
  another: ['¿Y los gastos de envío?'],
  withdraw: ['El paquete acaba de llegar, gracias.'],
  comments: {
    bad: ['Demasiado lento y sin solución.'],
    mixed: ['Correcto, pero lento.'],
    good: ['Respuesta rápida y muy clara, gracias.'],
  },
  badComments: {},
};
