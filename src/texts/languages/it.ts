// Made from i18n/*.json by `npm run i18n`; edit those.

import type { Sentence } from '../Sentence';

export const it: readonly Sentence[] = [
    'Canali del contatto', // panel-title
    'Contatto senza nome', // contact-without-name
    { other: '{{count}} canali', one: '{{count}} canale' }, // channels-count
    { other: '{{count}} verificati', one: '{{count}} verificato' }, // verified-count
    { other: '{{count}} bloccati', one: '{{count}} bloccato' }, // blocked-count
    'Aggiornato: {{time}}', // read-at
    'Aggiorna', // refresh
    'Riprova', // retry
    'Mostra di più', // show-more
    'Mostrati {{shown}} di {{count}}', // shown-of-total
    'Mostrati {{count}} canali, i più recenti', // shown-at-most
    'I primi {{count}} canali per nome', // shown-at-most-by-name
    'Livechat', // source-widget
    'Email', // source-email
    'SMS', // source-sms
    'App personalizzata', // source-app
    'API personalizzata', // source-api
    'Integrazione personalizzata', // source-other
    'Origine sconosciuta', // source-unknown
    'Questa chat', // current-chat
    'Verificato', // verified
    'Verificato in data {{date}}', // verified-on
    'Verificato via email', // verified-by-email
    'Verificato via email in data {{date}}', // verified-by-email-on
    'Verificato per telefono', // verified-by-phone
    'Verificato per telefono in data {{date}}', // verified-by-phone-on
    'Bloccato', // blocked
    'Ancora nessuna chat', // never-chatted
    'Ultima chat proprio ora ({{date}})', // last-chat-now
    { other: 'Ultima chat {{count}} minuti fa ({{date}})', one: 'Ultima chat {{count}} minuto fa ({{date}})' }, // last-chat-minutes
    { other: 'Ultima chat {{count}} ore fa ({{date}})', one: 'Ultima chat {{count}} ora fa ({{date}})' }, // last-chat-hours
    'Ultima chat {{count}} giorni fa ({{date}})', // last-chat-days
    'Ultima chat ieri ({{date}})', // last-chat-yesterday
    { other: 'Ultima chat {{count}} mesi fa ({{date}})', one: 'Ultima chat {{count}} mese fa ({{date}})' }, // last-chat-months
    { other: 'Ultima chat {{count}} anni fa ({{date}})', one: 'Ultima chat {{count}} anno fa ({{date}})' }, // last-chat-years
    'Ultima chat in data {{date}}', // last-chat-on
    'Apri chat', // open-chat
    'Non usato da tempo', // quiet
    'Nessun indirizzo noto', // no-address
    '{{count}} identità', // identities-count
    'Identità {{number}}', // identity-number
    'Mostra identità', // show-identities
    'Nascondi identità', // hide-identities
    'Mostra in chiaro', // reveal
    'Chat chiuse', // channel-history
    'Blocca', // block-channel
    'Sblocca', // unblock-channel
    'Stai chattando su (verificato):', // chatting-on-verified
    'Stai chattando su (non verificato):', // chatting-on-not-verified
    'Verificato su:', // verified-elsewhere
    'Verificato in data {{date}} su:', // verified-elsewhere-on
    'Attenzione', // caution
    'Questo canale sembra nuovo per questo contatto. Assicurati che sia la stessa persona.', // new-on-channel
    'Meglio continuare su (verificato):', // best-verified
    'Meglio continuare su:', // best-not-blocked
    'Altra chat aperta, con operatore', // also-open
    'Altra chat aperta, senza operatore', // also-open-unserved
    'Filtro', // filter
    'Ordine', // sort
    'Più recenti', // sort-recent
    'Nome', // sort-name
    'Tutti ({{count}})', // filter-all
    'Verificati ({{count}})', // filter-verified
    'Non verificati ({{count}})', // filter-not-verified
    'Bloccati ({{count}})', // filter-blocked
    'Livechat ({{count}})', // filter-widget
    'Email ({{count}})', // filter-email
    'SMS ({{count}})', // filter-sms
    'App ({{count}})', // filter-app
    'API ({{count}})', // filter-api
    'Integrazioni personalizzate ({{count}})', // filter-other
    'Nessun canale corrisponde a questo filtro.', // no-such-channels
    'Chat chiuse', // history
    'Chi è', // details
    'Cerca', // look-up
    'Passa le consegne', // hand-over
    'Indietro', // back
    'Chat chiuse su tutti i canali', // history-of-all
    'Chat chiuse su questo canale', // history-of-channel
    'Da {{from}} a {{to}} di {{count}}', // history-range
    'Tra le ultime 100', // history-only-latest
    'Non ci sono chat chiuse.', // no-history
    'Non ci sono chat chiuse più vecchie.', // no-more-history
    'Più recenti', // newer
    'Meno recenti', // older
    'Chiusa', // closed
    'Chiusa in data {{date}}', // closed-on
    'Gestita da:', // served-by
    'Email:', // email
    'Telefono:', // phone
    'Responsabile del contatto:', // manager
    'Nessuna email e nessun telefono noti.', // no-details
    'Questo contatto non è ancora stato salvato. Aggiungilo nelle informazioni di contatto della chat.', // unknown-contact
    { other: '{{count}} campi hanno valori diversi. Correggili nelle informazioni di contatto della chat:', one: '{{count}} campo ha valori diversi. Correggilo nelle informazioni di contatto della chat:' }, // conflicts
    'Cerca un contatto', // look-up-title
    'Nome, email o telefono', // look-up-label
    'ana@mail.example', // look-up-placeholder
    'Inserisci almeno due caratteri di un nome, di un indirizzo email o di un numero di telefono.', // look-up-hint
    'Nessuno trovato.', // nobody-found
    { other: '{{count}} contatti trovati', one: '{{count}} contatto trovato' }, // found-count
    'Contatto noto', // match-known
    'Contatto sconosciuto', // match-unknown
    'Mostra', // show-channels
    'Il canale ora è bloccato.', // blocked-now
    'Il canale non è più bloccato.', // unblocked-now
    'Non è stato cambiato nulla: la licenza dello spazio di lavoro non lo prevede.', // block-no-licence
    'Non è stato cambiato nulla: l\'account di servizio non è autorizzato a farlo.', // block-not-allowed
    'Non è stato cambiato nulla: il contatto non ha più questo canale.', // block-not-found
    'Non è stato cambiato nulla: il server non l\'ha fatto. Riprova tra poco.', // block-failed
    'Il server non ha risposto: non si sa se l\'abbia fatto. Guarda l\'elenco e riprova tra poco.', // block-unknown
    'Non è stato cambiato nulla: l’app non ha più un account di servizio.', // block-not-configured
    'Non è stato cambiato nulla: non sei autorizzato a farlo.', // block-refused
    'Bloccare questo canale?', // block-title
    'Sbloccare questo canale?', // unblock-title
    'I suoi messaggi non arrivano più in questo spazio di lavoro e la sua chat aperta viene chiusa.', // block-closes
    'I suoi messaggi non arrivano più in questo spazio di lavoro. Non risulta nessuna sua chat aperta.', // block-closes-none
    { other: '{{count}} altri canali restano aperti.', one: '{{count}} altro canale resta aperto.' }, // block-others-open
    'I suoi messaggi arrivano di nuovo in questo spazio di lavoro.', // unblock-opens
    'Annulla', // cancel
    'Contatto:', // summary-contact
    'Questa chat è su:', // summary-current
    'Questo contatto non ha ancora canali.', // no-channels
    'Un canale compare qui dopo che il contatto vi ha chattato.', // no-channels-next
    'Questa stanza non è una chat omnichannel, quindi non ha un contatto.', // not-a-livechat-room
    'Apri una chat con un visitatore e usa lì il comando.', // not-a-livechat-room-next
    'Questa chat non è collegata a nessun contatto.', // no-contact
    'Il contatto potrebbe essere stato eliminato, oppure la chat è precedente all\'introduzione dei contatti. Salva il visitatore come contatto e riprova.', // no-contact-next
    'Questo contatto non esiste.', // contact-not-found
    'Potrebbe essere stato eliminato o unito a un altro. Cercalo di nuovo.', // contact-not-found-next
    'Non hai il permesso di vedere i canali dei contatti.', // refused
    'Chiedi a un amministratore un ruolo con il permesso {{permission}}.', // refused-next
    'Il tuo account non è attivo, quindi non puoi vedere i canali dei contatti.', // refused-inactive
    'Chiedi a un amministratore di attivarlo.', // refused-inactive-next
    'Lo spazio di lavoro non ha fornito questa chat o questo contatto.', // unreadable
    'Riprova tra poco. Se il problema persiste, avvisa un amministratore.', // unreadable-next
    'Non è stato possibile leggere le impostazioni dell\'app: non si sa se puoi vederlo.', // undecided
    'Riprova tra poco. Se il problema persiste, avvisa un amministratore.', // undecided-next
    'Non è stato possibile verificare la tua autorizzazione.', // unchecked
    'Riprova tra poco. Se il problema persiste, avvisa un amministratore.', // unchecked-next
    'L\'app non ha ancora un account di servizio per l\'API REST.', // not-configured
    'Un amministratore deve inserire nelle impostazioni dell\'app l\'ID utente e il token di accesso di questo account e, se serve, l\'indirizzo del server.', // not-configured-next
    'L\'API REST ha rifiutato l\'account di servizio: il suo ID utente o il suo token di accesso non è valido.', // invalid-token
    'Un amministratore deve inserire un nuovo token di accesso personale nelle impostazioni dell\'app.', // invalid-token-next
    'L\'account di servizio non ha il permesso di leggere i canali dei contatti.', // lacks-permission
    'L\'account di servizio non ha il permesso di leggere le chat chiuse.', // lacks-permission-history
    'Un amministratore deve assegnargli un ruolo con il permesso {{permission}}.', // lacks-permission-next
    'Per ora l\'API REST non risponde più: le richieste sono state troppe.', // rate-limited
    'Attendi un minuto e riprova. Un amministratore può dare all\'account di servizio il permesso {{permission}}.', // rate-limited-next
    { other: 'Attendi {{count}} secondi e riprova. Un amministratore può dare all\'account di servizio il permesso {{permission}}.', one: 'Attendi {{count}} secondo e riprova. Un amministratore può dare all\'account di servizio il permesso {{permission}}.' }, // rate-limited-wait
    'Il server non è riuscito a rispondere (stato {{status}}).', // server-error
    'Riprova tra poco. Se il problema persiste, avvisa un amministratore.', // server-error-next
    'Il server non ha risposto in tempo.', // timed-out
    'Riprova tra poco. Se il problema persiste, un amministratore può concedere più tempo nelle impostazioni dell\'app.', // timed-out-next
    'Impossibile raggiungere il server.', // unreachable
    'Riprova tra poco. Se il problema persiste, un amministratore deve controllare l\'indirizzo del server nelle impostazioni dell\'app.', // unreachable-next
    'L\'API REST ha dato una risposta inattesa.', // unexpected-answer
    'L\'API REST ha dato una risposta inattesa (stato {{status}}).', // unexpected-answer-status
    'Riprova tra poco. Se il problema persiste, un amministratore deve controllare l\'indirizzo del server nelle impostazioni dell\'app.', // unexpected-answer-next
    'Questi canali provengono dalla scheda del contatto nello spazio di lavoro.', // from-record
    'Mostra su quali canali lo spazio di lavoro conosce un contatto: quali sono verificati o bloccati e quando ciascuno è stato usato l\'ultima volta.', // help-title
    '/contact-channels in una chat omnichannel: i canali del contatto di quella chat. Il menu della stanza apre lo stesso pannello.', // help-room
    '/contact-channels text: lo stesso in un messaggio solo per te, per i client senza pannelli.', // help-text
    '/contact-channels seguito da un nome, un indirizzo email, un numero di telefono o id:CONTACT_ID: cerca qualcuno.', // help-look-up
    '/contact-channels help: questa risposta.', // help-help
    '/contact-channels status: per gli amministratori, se tutto è configurato e cosa fare.', // help-status
    'Questo client non ha indicato dove aprire il pannello. Usa il comando nel client web o desktop.', // panel-needs-client
    'A posto', // status-good
    'Da fare', // status-to-do
    'Solo gli amministratori possono vedere come è configurata l\'app.', // status-refused
    'L\'account di servizio è inserito nelle impostazioni dell\'app.', // status-configured
    'Non è stato possibile leggere le impostazioni dell’app, quindi non si sa come è configurata.', // status-settings-unread
    'Il server risponde alle richieste dell\'API REST entro {{ms}} ms.', // status-reached
    'Il token di accesso è valido. Appartiene a:', // status-account
    'L\'account di servizio ha il permesso {{permission}}.', // status-held
    'L\'account di servizio non ha il permesso {{permission}}. Assegnagli un ruolo che lo abbia.', // status-not-held
    'L\'accesso dipende dai permessi dello spazio di lavoro.', // status-map-read
    'Non è possibile leggere i permessi dello spazio di lavoro: al loro posto valgono i ruoli indicati nelle impostazioni.', // status-map-unread
    'Quando l\'API REST non può rispondere, viene mostrata la scheda del contatto.', // status-fall-back-on
    'Quando l\'API REST non può rispondere, non viene mostrato nessun canale: la scheda del contatto è disattivata nelle impostazioni.', // status-fall-back-off
    'App {{app}}, creata per Apps-Engine {{engine}}.', // status-versions
    'Server {{server}}.', // status-server-version
];
