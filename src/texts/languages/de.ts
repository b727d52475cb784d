// Made from i18n/*.json by `npm run i18n`; edit those.

import type { Sentence } from '../Sentence';

export const de: readonly Sentence[] = [
    'Kontaktkanäle', // panel-title
    'Kontakt ohne Namen', // contact-without-name
    { other: '{{count}} Kanäle', one: '{{count}} Kanal' }, // channels-count
    '{{count}} verifiziert', // verified-count
    '{{count}} blockiert', // blocked-count
    'Stand: {{time}}', // read-at
    'Aktualisieren', // refresh
    'Erneut versuchen', // retry
    'Mehr anzeigen', // show-more
    '{{shown}} von {{count}} angezeigt', // shown-of-total
    'Nur die {{count}} zuletzt genutzten Kanäle werden angezeigt', // shown-at-most
    'Die ersten {{count}} Kanäle nach Namen', // shown-at-most-by-name
    'Livechat', // source-widget
    'E-Mail', // source-email
    'SMS', // source-sms
    'Benutzerdefinierte App', // source-app
    'Benutzerdefinierte API', // source-api
    'Benutzerdefinierte Integration', // source-other
    'Unbekannte Quelle', // source-unknown
    'Dieser Chat', // current-chat
    'Verifiziert', // verified
    'Verifiziert am {{date}}', // verified-on
    'Per E-Mail verifiziert', // verified-by-email
    'Per E-Mail verifiziert am {{date}}', // verified-by-email-on
    'Per Telefon verifiziert', // verified-by-phone
    'Per Telefon verifiziert am {{date}}', // verified-by-phone-on
    'Blockiert', // blocked
    'Noch kein Chat', // never-chatted
    'Letzter Chat gerade eben ({{date}})', // last-chat-now
    { other: 'Letzter Chat vor {{count}} Minuten ({{date}})', one: 'Letzter Chat vor {{count}} Minute ({{date}})' }, // last-chat-minutes
    { other: 'Letzter Chat vor {{count}} Stunden ({{date}})', one: 'Letzter Chat vor {{count}} Stunde ({{date}})' }, // last-chat-hours
    'Letzter Chat vor {{count}} Tagen ({{date}})', // last-chat-days
    'Letzter Chat gestern ({{date}})', // last-chat-yesterday
    { other: 'Letzter Chat vor {{count}} Monaten ({{date}})', one: 'Letzter Chat vor {{count}} Monat ({{date}})' }, // last-chat-months
    { other: 'Letzter Chat vor {{count}} Jahren ({{date}})', one: 'Letzter Chat vor {{count}} Jahr ({{date}})' }, // last-chat-years
    'Letzter Chat am {{date}}', // last-chat-on
    'Chat öffnen', // open-chat
    'Länger nicht genutzt', // quiet
    'Keine Adresse bekannt', // no-address
    { other: '{{count}} Identitäten', one: '{{count}} Identität' }, // identities-count
    'Identität {{number}}', // identity-number
    'Identitäten anzeigen', // show-identities
    'Identitäten ausblenden', // hide-identities
    'Aufdecken', // reveal
    'Geschlossene Chats', // channel-history
    'Blockieren', // block-channel
    'Blockierung aufheben', // unblock-channel
    'Sie chatten über (verifiziert):', // chatting-on-verified
    'Sie chatten über (nicht verifiziert):', // chatting-on-not-verified
    'Verifiziert auf:', // verified-elsewhere
    'Verifiziert seit dem {{date}} auf:', // verified-elsewhere-on
    'Achtung', // caution
    'Dieser Kanal scheint für diesen Kontakt neu zu sein. Vergewissern Sie sich, dass es dieselbe Person ist.', // new-on-channel
    'Am besten weiter über (verifiziert):', // best-verified
    'Am besten weiter über:', // best-not-blocked
    'Weiterer offener Chat, mit Agent', // also-open
    'Weiterer offener Chat, ohne Agent', // also-open-unserved
    'Filter', // filter
    'Reihenfolge', // sort
    'Neueste zuerst', // sort-recent
    'Name', // sort-name
    'Alle ({{count}})', // filter-all
    'Verifiziert ({{count}})', // filter-verified
    'Nicht verifiziert ({{count}})', // filter-not-verified
    'Blockiert ({{count}})', // filter-blocked
    'Livechat ({{count}})', // filter-widget
    'E-Mail ({{count}})', // filter-email
    'SMS ({{count}})', // filter-sms
    'Apps ({{count}})', // filter-app
    'APIs ({{count}})', // filter-api
    'Benutzerdefinierte Integrationen ({{count}})', // filter-other
    'Kein Kanal entspricht diesem Filter.', // no-such-channels
    'Geschlossene Chats', // history
    'Wer das ist', // details
    'Suchen', // look-up
    'Übergeben', // hand-over
    'Zurück', // back
    'Geschlossene Chats auf allen Kanälen', // history-of-all
    'Geschlossene Chats auf diesem Kanal', // history-of-channel
    '{{from}} bis {{to}} von {{count}}', // history-range
    'Unter den letzten 100', // history-only-latest
    'Es gibt keine geschlossenen Chats.', // no-history
    'Es gibt keine älteren geschlossenen Chats.', // no-more-history
    'Neuere', // newer
    'Ältere', // older
    'Geschlossen', // closed
    'Geschlossen am {{date}}', // closed-on
    'Betreut von:', // served-by
    'E-Mail:', // email
    'Telefon:', // phone
    'Kontakt-Manager:', // manager
    'Weder E-Mail noch Telefon ist bekannt.', // no-details
    'Dieser Kontakt wurde noch nicht gespeichert. Fügen Sie ihn in den Kontakt-Informationen des Chats hinzu.', // unknown-contact
    { other: '{{count}} Felder haben unterschiedliche Werte. Klären Sie das in den Kontakt-Informationen des Chats:', one: '{{count}} Feld hat unterschiedliche Werte. Klären Sie das in den Kontakt-Informationen des Chats:' }, // conflicts
    'Kontakt suchen', // look-up-title
    'Name, E-Mail oder Telefon', // look-up-label
    'ana@mail.example', // look-up-placeholder
    'Geben Sie mindestens zwei Zeichen eines Namens, einer E-Mail-Adresse oder einer Telefonnummer ein.', // look-up-hint
    'Niemand wurde gefunden.', // nobody-found
    { other: '{{count}} Kontakte gefunden', one: '{{count}} Kontakt gefunden' }, // found-count
    'Bekannter Kontakt', // match-known
    'Unbekannter Kontakt', // match-unknown
    'Anzeigen', // show-channels
    'Der Kanal ist jetzt blockiert.', // blocked-now
    'Der Kanal ist nicht mehr blockiert.', // unblocked-now
    'Nichts wurde geändert: Die Lizenz des Arbeitsbereichs umfasst das nicht.', // block-no-licence
    'Nichts wurde geändert: Das Dienstkonto darf das nicht.', // block-not-allowed
    'Nichts wurde geändert: Der Kontakt hat diesen Kanal nicht mehr.', // block-not-found
    'Nichts wurde geändert: Der Server hat es nicht ausgeführt. Versuchen Sie es gleich noch einmal.', // block-failed
    'Der Server hat nicht geantwortet. Ob er es getan hat, ist nicht bekannt. Sehen Sie in der Liste nach und versuchen Sie es gleich noch einmal.', // block-unknown
    'Es wurde nichts geändert: Die App hat kein Dienstkonto mehr.', // block-not-configured
    'Es wurde nichts geändert: Sie dürfen das nicht.', // block-refused
    'Diesen Kanal blockieren?', // block-title
    'Blockierung dieses Kanals aufheben?', // unblock-title
    'Nachrichten von dort erreichen diesen Arbeitsbereich nicht mehr, und der offene Chat wird geschlossen.', // block-closes
    'Nachrichten von dort erreichen diesen Arbeitsbereich nicht mehr. Ein offener Chat ist dort nicht bekannt.', // block-closes-none
    { other: '{{count}} andere Kanäle bleiben offen.', one: '{{count}} anderer Kanal bleibt offen.' }, // block-others-open
    'Nachrichten von dort erreichen diesen Arbeitsbereich wieder.', // unblock-opens
    'Abbrechen', // cancel
    'Kontakt:', // summary-contact
    'Dieser Chat läuft über:', // summary-current
    'Dieser Kontakt hat noch keine Kanäle.', // no-channels
    'Ein Kanal erscheint hier, sobald der Kontakt darüber gechattet hat.', // no-channels-next
    'Dieser Raum ist kein Omnichannel-Chat und hat daher keinen Kontakt.', // not-a-livechat-room
    'Öffnen Sie einen Chat mit einem Besucher und verwenden Sie den Befehl dort.', // not-a-livechat-room-next
    'Dieser Chat ist mit keinem Kontakt verknüpft.', // no-contact
    'Der Kontakt wurde möglicherweise gelöscht, oder der Chat stammt aus der Zeit, bevor es Kontakte gab. Speichern Sie den Besucher als Kontakt und versuchen Sie es erneut.', // no-contact-next
    'Diesen Kontakt gibt es nicht.', // contact-not-found
    'Er wurde möglicherweise gelöscht oder mit einem anderen zusammengeführt. Suchen Sie ihn erneut.', // contact-not-found-next
    'Sie dürfen die Kanäle von Kontakten nicht sehen.', // refused
    'Bitten Sie einen Administrator um eine Rolle mit der Berechtigung {{permission}}.', // refused-next
    'Ihr Konto ist nicht aktiv, daher dürfen Sie die Kanäle von Kontakten nicht sehen.', // refused-inactive
    'Bitten Sie einen Administrator, es zu aktivieren.', // refused-inactive-next
    'Der Workspace hat diesen Chat oder Kontakt nicht herausgegeben.', // unreadable
    'Versuchen Sie es gleich noch einmal. Wenn das Problem bestehen bleibt, informieren Sie einen Administrator.', // unreadable-next
    'Die Einstellungen der App konnten nicht gelesen werden. Ob Sie dies sehen dürfen, ist nicht bekannt.', // undecided
    'Versuchen Sie es gleich noch einmal. Wenn das Problem bestehen bleibt, informieren Sie einen Administrator.', // undecided-next
    'Ihre Berechtigung konnte nicht geprüft werden.', // unchecked
    'Versuchen Sie es gleich noch einmal. Wenn das Problem bestehen bleibt, informieren Sie einen Administrator.', // unchecked-next
    'Die App hat noch kein Dienstkonto für die REST-API.', // not-configured
    'Ein Administrator muss in den Einstellungen der App die Benutzer-ID und den Zugangsschlüssel dieses Kontos eintragen, bei Bedarf auch die Serveradresse.', // not-configured-next
    'Die REST-API hat das Dienstkonto abgelehnt: Seine Benutzer-ID oder sein Zugangsschlüssel ist ungültig.', // invalid-token
    'Ein Administrator muss in den Einstellungen der App einen neuen persönlichen Zugangsschlüssel eintragen.', // invalid-token-next
    'Das Dienstkonto darf die Kanäle von Kontakten nicht lesen.', // lacks-permission
    'Das Dienstkonto darf geschlossene Chats nicht lesen.', // lacks-permission-history
    'Ein Administrator muss ihm eine Rolle mit der Berechtigung {{permission}} zuweisen.', // lacks-permission-next
    'Die REST-API antwortet vorerst nicht mehr: Es waren zu viele Anfragen.', // rate-limited
    'Warten Sie eine Minute und versuchen Sie es erneut. Ein Administrator kann dem Dienstkonto die Berechtigung {{permission}} erteilen.', // rate-limited-next
    { other: 'Warten Sie {{count}} Sekunden und versuchen Sie es erneut. Ein Administrator kann dem Dienstkonto die Berechtigung {{permission}} erteilen.', one: 'Warten Sie {{count}} Sekunde und versuchen Sie es erneut. Ein Administrator kann dem Dienstkonto die Berechtigung {{permission}} erteilen.' }, // rate-limited-wait
    'Der Server konnte nicht antworten (Status {{status}}).', // server-error
    'Versuchen Sie es gleich noch einmal. Wenn das Problem bestehen bleibt, informieren Sie einen Administrator.', // server-error-next
    'Der Server hat nicht rechtzeitig geantwortet.', // timed-out
    'Versuchen Sie es gleich noch einmal. Wenn das Problem bestehen bleibt, kann ein Administrator in den Einstellungen der App mehr Zeit einräumen.', // timed-out-next
    'Der Server war nicht erreichbar.', // unreachable
    'Versuchen Sie es gleich noch einmal. Wenn das Problem bestehen bleibt, muss ein Administrator die Serveradresse in den Einstellungen der App prüfen.', // unreachable-next
    'Die REST-API hat eine unerwartete Antwort gegeben.', // unexpected-answer
    'Die REST-API hat eine unerwartete Antwort gegeben (Status {{status}}).', // unexpected-answer-status
    'Versuchen Sie es gleich noch einmal. Wenn das Problem bestehen bleibt, muss ein Administrator die Serveradresse in den Einstellungen der App prüfen.', // unexpected-answer-next
    'Diese Kanäle stammen aus dem Datensatz des Kontakts im Arbeitsbereich.', // from-record
    'Zeigt, auf welchen Kanälen der Arbeitsbereich einen Kontakt kennt, welche davon verifiziert oder blockiert sind und wann jeder zuletzt genutzt wurde.', // help-title
    '/contact-channels in einem Omnichannel-Chat: die Kanäle des Kontakts dieses Chats. Das Raummenü öffnet dasselbe Panel.', // help-room
    '/contact-channels text: dasselbe als Nachricht nur an Sie, für Clients ohne Panels.', // help-text
    '/contact-channels, gefolgt von einem Namen, einer E-Mail-Adresse, einer Telefonnummer oder id:CONTACT_ID: sucht jemanden.', // help-look-up
    '/contact-channels help: diese Antwort.', // help-help
    '/contact-channels status: für Administratoren, ob alles eingerichtet ist und was zu tun ist.', // help-status
    'Dieser Client hat nicht mitgeteilt, wo das Panel geöffnet werden soll. Verwenden Sie den Befehl im Web- oder Desktop-Client.', // panel-needs-client
    'In Ordnung', // status-good
    'Zu tun', // status-to-do
    'Nur Administratoren dürfen sehen, wie die App eingerichtet ist.', // status-refused
    'Das Dienstkonto ist in den Einstellungen der App eingetragen.', // status-configured
    'Die Einstellungen der App konnten nicht gelesen werden; wie sie eingerichtet ist, ist daher nicht bekannt.', // status-settings-unread
    'Der Server antwortet auf Anfragen an die REST-API innerhalb von {{ms}} ms.', // status-reached
    'Der Zugangsschlüssel ist gültig. Er gehört zu:', // status-account
    'Das Dienstkonto hat die Berechtigung {{permission}}.', // status-held
    'Das Dienstkonto hat die Berechtigung {{permission}} nicht. Weisen Sie ihm eine Rolle mit dieser Berechtigung zu.', // status-not-held
    'Über den Zugriff entscheiden die Berechtigungen des Arbeitsbereichs.', // status-map-read
    'Die Berechtigungen des Arbeitsbereichs können nicht gelesen werden: Ersatzweise gelten die Rollen in den Einstellungen.', // status-map-unread
    'Wenn die REST-API nicht antworten kann, wird der Datensatz des Kontakts angezeigt.', // status-fall-back-on
    'Wenn die REST-API nicht antworten kann, werden keine Kanäle angezeigt: Der Datensatz des Kontakts ist in den Einstellungen ausgeschaltet.', // status-fall-back-off
    'App {{app}}, erstellt für Apps-Engine {{engine}}.', // status-versions
    'Serverversion {{server}}.', // status-server-version
];
