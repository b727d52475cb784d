// Made from i18n/*.json by `npm run i18n`; edit those.

import type { Sentence } from '../Sentence';

export const es: readonly Sentence[] = [
    'Canales del contacto', // panel-title
    'Contacto sin nombre', // contact-without-name
    { other: '{{count}} canales', one: '{{count}} canal' }, // channels-count
    { other: '{{count}} verificados', one: '{{count}} verificado' }, // verified-count
    { other: '{{count}} bloqueados', one: '{{count}} bloqueado' }, // blocked-count
    'Actualizado: {{time}}', // read-at
    'Actualizar', // refresh
    'Reintentar', // retry
    'Mostrar más', // show-more
    'Mostrando {{shown}} de {{count}}', // shown-of-total
    'Mostrando los {{count}} canales más recientes', // shown-at-most
    'Se muestran los primeros {{count}} canales por nombre', // shown-at-most-by-name
    'Livechat', // source-widget
    'Correo electrónico', // source-email
    'SMS', // source-sms
    'Aplicación personalizada', // source-app
    'API personalizada', // source-api
    'Integración personalizada', // source-other
    'Origen desconocido', // source-unknown
    'Este chat', // current-chat
    'Verificado', // verified
    'Verificado el {{date}}', // verified-on
    'Verificado por correo electrónico', // verified-by-email
    'Verificado por correo electrónico el {{date}}', // verified-by-email-on
    'Verificado por teléfono', // verified-by-phone
    'Verificado por teléfono el {{date}}', // verified-by-phone-on
    'Bloqueado', // blocked
    'Aún no hay chats', // never-chatted
    'Último chat ahora mismo ({{date}})', // last-chat-now
    { other: 'Último chat hace {{count}} minutos ({{date}})', one: 'Último chat hace {{count}} minuto ({{date}})' }, // last-chat-minutes
    { other: 'Último chat hace {{count}} horas ({{date}})', one: 'Último chat hace {{count}} hora ({{date}})' }, // last-chat-hours
    'Último chat hace {{count}} días ({{date}})', // last-chat-days
    'Último chat ayer ({{date}})', // last-chat-yesterday
    { other: 'Último chat hace {{count}} meses ({{date}})', one: 'Último chat hace {{count}} mes ({{date}})' }, // last-chat-months
    { other: 'Último chat hace {{count}} años ({{date}})', one: 'Último chat hace {{count}} año ({{date}})' }, // last-chat-years
    'Último chat el {{date}}', // last-chat-on
    'Abrir chat', // open-chat
    'Sin usar desde hace tiempo', // quiet
    'Ninguna dirección conocida', // no-address
    { other: '{{count}} identidades', one: '{{count}} identidad' }, // identities-count
    'Identidad {{number}}', // identity-number
    'Mostrar identidades', // show-identities
    'Ocultar identidades', // hide-identities
    'Revelar', // reveal
    'Chats cerrados', // channel-history
    'Bloquear', // block-channel
    'Desbloquear', // unblock-channel
    'Estás chateando por (verificado):', // chatting-on-verified
    'Estás chateando por (no verificado):', // chatting-on-not-verified
    'Verificado en:', // verified-elsewhere
    'Verificado desde el {{date}} en:', // verified-elsewhere-on
    'Atención', // caution
    'Este canal parece nuevo para este contacto. Asegúrate de que es la misma persona.', // new-on-channel
    'Mejor para continuar (verificado):', // best-verified
    'Mejor para continuar:', // best-not-blocked
    'Otro chat abierto, con agente', // also-open
    'Otro chat abierto, sin agente', // also-open-unserved
    'Filtro', // filter
    'Orden', // sort
    'Más recientes', // sort-recent
    'Nombre', // sort-name
    'Todos ({{count}})', // filter-all
    'Verificados ({{count}})', // filter-verified
    'No verificados ({{count}})', // filter-not-verified
    'Bloqueados ({{count}})', // filter-blocked
    'Livechat ({{count}})', // filter-widget
    'Correo electrónico ({{count}})', // filter-email
    'SMS ({{count}})', // filter-sms
    'Aplicaciones ({{count}})', // filter-app
    'API ({{count}})', // filter-api
    'Integraciones personalizadas ({{count}})', // filter-other
    'Ningún canal coincide con este filtro.', // no-such-channels
    'Chats cerrados', // history
    'Quién es', // details
    'Buscar', // look-up
    'Traspasar', // hand-over
    'Volver', // back
    'Chats cerrados en todos los canales', // history-of-all
    'Chats cerrados en este canal', // history-of-channel
    '{{from}} a {{to}} de {{count}}', // history-range
    'Entre los 100 más recientes', // history-only-latest
    'No hay chats cerrados.', // no-history
    'No hay chats cerrados más antiguos.', // no-more-history
    'Más recientes', // newer
    'Más antiguos', // older
    'Cerrado', // closed
    'Cerrado el {{date}}', // closed-on
    'Atendido por:', // served-by
    'Correo electrónico:', // email
    'Teléfono:', // phone
    'Gestor de contactos:', // manager
    'No se conoce ningún correo electrónico ni teléfono.', // no-details
    'Este contacto aún no se ha guardado. Añádelo en la información de contacto del chat.', // unknown-contact
    { other: '{{count}} campos tienen valores diferentes. Resuélvelo en la información de contacto del chat:', one: '{{count}} campo tiene valores diferentes. Resuélvelo en la información de contacto del chat:' }, // conflicts
    'Buscar un contacto', // look-up-title
    'Nombre, correo electrónico o teléfono', // look-up-label
    'ana@mail.example', // look-up-placeholder
    'Introduce al menos dos caracteres de un nombre, una dirección de correo electrónico o un número de teléfono.', // look-up-hint
    'No se ha encontrado a nadie.', // nobody-found
    { other: '{{count}} contactos encontrados', one: '{{count}} contacto encontrado' }, // found-count
    'Contacto conocido', // match-known
    'Contacto desconocido', // match-unknown
    'Mostrar', // show-channels
    'El canal está ahora bloqueado.', // blocked-now
    'El canal ya no está bloqueado.', // unblocked-now
    'No se ha cambiado nada: la licencia del espacio de trabajo no lo incluye.', // block-no-licence
    'No se ha cambiado nada: la cuenta de servicio no tiene permiso para hacerlo.', // block-not-allowed
    'No se ha cambiado nada: el contacto ya no tiene este canal.', // block-not-found
    'No se ha cambiado nada: el servidor no lo ha hecho. Vuelve a intentarlo en un momento.', // block-failed
    'El servidor no respondió; no se sabe si lo hizo. Mira la lista y vuelve a intentarlo en un momento.', // block-unknown
    'No se cambió nada: la aplicación ya no tiene cuenta de servicio.', // block-not-configured
    'No se cambió nada: no tienes permiso para hacerlo.', // block-refused
    '¿Bloquear este canal?', // block-title
    '¿Desbloquear este canal?', // unblock-title
    'Sus mensajes dejan de llegar a este espacio de trabajo y su chat abierto se cierra.', // block-closes
    'Sus mensajes dejan de llegar a este espacio de trabajo. No se conoce ningún chat abierto en él.', // block-closes-none
    { other: '{{count}} canales más siguen abiertos.', one: '{{count}} canal más sigue abierto.' }, // block-others-open
    'Sus mensajes vuelven a llegar a este espacio de trabajo.', // unblock-opens
    'Cancelar', // cancel
    'Contacto:', // summary-contact
    'Este chat es por:', // summary-current
    'Este contacto aún no tiene canales.', // no-channels
    'Un canal aparece aquí una vez que el contacto ha chateado por él.', // no-channels-next
    'Esta sala no es un chat de Omnichannel, así que no tiene contacto.', // not-a-livechat-room
    'Abre un chat con un visitante y usa allí el comando.', // not-a-livechat-room-next
    'Este chat no está vinculado a ningún contacto.', // no-contact
    'Puede que el contacto se haya eliminado o que el chat sea de antes de que existieran los contactos. Guarda al visitante como contacto y vuelve a intentarlo.', // no-contact-next
    'Este contacto no existe.', // contact-not-found
    'Puede que se haya eliminado o fusionado con otro. Vuelve a buscarlo.', // contact-not-found-next
    'No tienes permiso para ver los canales de los contactos.', // refused
    'Pide a un administrador un rol que tenga el permiso {{permission}}.', // refused-next
    'Tu cuenta no está activa, así que no puedes ver los canales de los contactos.', // refused-inactive
    'Pide a un administrador que la active.', // refused-inactive-next
    'El espacio de trabajo no entregó este chat o contacto.', // unreadable
    'Vuelve a intentarlo en un momento. Si el problema continúa, avisa a un administrador.', // unreadable-next
    'No se pudo leer la configuración de la aplicación; no se sabe si puedes verlo.', // undecided
    'Vuelve a intentarlo en un momento. Si el problema continúa, avisa a un administrador.', // undecided-next
    'No se pudo comprobar tu permiso.', // unchecked
    'Vuelve a intentarlo en un momento. Si el problema continúa, avisa a un administrador.', // unchecked-next
    'La aplicación aún no tiene una cuenta de servicio para la API REST.', // not-configured
    'Un administrador debe introducir en los ajustes de la aplicación el ID de usuario y el token de acceso de esa cuenta y, si hace falta, la dirección del servidor.', // not-configured-next
    'La API REST ha rechazado la cuenta de servicio: su ID de usuario o su token de acceso no es válido.', // invalid-token
    'Un administrador debe introducir un nuevo token de acceso personal en los ajustes de la aplicación.', // invalid-token-next
    'La cuenta de servicio no tiene permiso para leer los canales de los contactos.', // lacks-permission
    'La cuenta de servicio no puede leer los chats cerrados.', // lacks-permission-history
    'Un administrador debe darle un rol que tenga el permiso {{permission}}.', // lacks-permission-next
    'La API REST no responde por ahora: ha habido demasiadas solicitudes.', // rate-limited
    'Espera un minuto y vuelve a intentarlo. Un administrador puede dar a la cuenta de servicio el permiso {{permission}}.', // rate-limited-next
    { other: 'Espera {{count}} segundos y vuelve a intentarlo. Un administrador puede dar a la cuenta de servicio el permiso {{permission}}.', one: 'Espera {{count}} segundo y vuelve a intentarlo. Un administrador puede dar a la cuenta de servicio el permiso {{permission}}.' }, // rate-limited-wait
    'El servidor no ha podido responder (estado {{status}}).', // server-error
    'Vuelve a intentarlo en un momento. Si el problema continúa, avisa a un administrador.', // server-error-next
    'El servidor no ha respondido a tiempo.', // timed-out
    'Vuelve a intentarlo en un momento. Si el problema continúa, un administrador puede aumentar el tiempo de espera en los ajustes de la aplicación.', // timed-out-next
    'No se ha podido conectar con el servidor.', // unreachable
    'Vuelve a intentarlo en un momento. Si el problema continúa, un administrador debe comprobar la dirección del servidor en los ajustes de la aplicación.', // unreachable-next
    'La API REST ha dado una respuesta inesperada.', // unexpected-answer
    'La API REST ha dado una respuesta inesperada (estado {{status}}).', // unexpected-answer-status
    'Vuelve a intentarlo en un momento. Si el problema continúa, un administrador debe comprobar la dirección del servidor en los ajustes de la aplicación.', // unexpected-answer-next
    'Estos canales proceden de la ficha del contacto en el espacio de trabajo.', // from-record
    'Muestra en qué canales el espacio de trabajo conoce a un contacto: cuáles están verificados o bloqueados y cuándo se usó cada uno por última vez.', // help-title
    '/contact-channels en un chat de Omnichannel: los canales del contacto de ese chat. El menú de la sala abre el mismo panel.', // help-room
    '/contact-channels text: lo mismo en un mensaje solo para ti, para clientes sin paneles.', // help-text
    '/contact-channels seguido de un nombre, una dirección de correo electrónico, un número de teléfono o id:CONTACT_ID: busca a alguien.', // help-look-up
    '/contact-channels help: esta respuesta.', // help-help
    '/contact-channels status: para administradores, si todo está configurado y qué hacer.', // help-status
    'Este cliente de Rocket.Chat no ha indicado dónde abrir el panel. Usa el comando en el cliente web o de escritorio.', // panel-needs-client
    'Correcto', // status-good
    'Pendiente', // status-to-do
    'Solo los administradores pueden ver cómo está configurada la aplicación.', // status-refused
    'La cuenta de servicio está introducida en los ajustes de la aplicación.', // status-configured
    'No se pudieron leer los ajustes de la aplicación, por lo que no se sabe cómo está configurada.', // status-settings-unread
    'El servidor responde a las solicitudes de la API REST en {{ms}} ms.', // status-reached
    'El token de acceso es válido. Pertenece a:', // status-account
    'La cuenta de servicio tiene el permiso {{permission}}.', // status-held
    'La cuenta de servicio no tiene el permiso {{permission}}. Dale un rol que lo tenga.', // status-not-held
    'El acceso lo deciden los permisos del espacio de trabajo.', // status-map-read
    'No se pueden leer los permisos del espacio de trabajo: los roles indicados en los ajustes los sustituyen.', // status-map-unread
    'Cuando la API REST no puede responder, se muestra la ficha del contacto.', // status-fall-back-on
    'Cuando la API REST no puede responder, no se muestra ningún canal: la ficha del contacto está desactivada en los ajustes.', // status-fall-back-off
    'Aplicación {{app}}, hecha para Apps-Engine {{engine}}.', // status-versions
    'Servidor {{server}}.', // status-server-version
];
