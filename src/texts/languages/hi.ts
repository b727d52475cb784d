// Made from i18n/*.json by `npm run i18n`; edit those.

import type { Sentence } from '../Sentence';

export const hi: readonly Sentence[] = [
    'संपर्क के चैनल', // panel-title
    'बिना नाम का संपर्क', // contact-without-name
    '{{count}} चैनल', // channels-count
    '{{count}} सत्यापित', // verified-count
    '{{count}} ब्लॉक', // blocked-count
    '{{time}} पर अपडेट किया गया', // read-at
    'रीफ़्रेश करें', // refresh
    'पुनः प्रयास करें', // retry
    'और दिखाएँ', // show-more
    '{{count}} में से {{shown}} दिखाए जा रहे हैं', // shown-of-total
    { other: 'सबसे हाल के {{count}} चैनल दिखाए जा रहे हैं', one: 'सबसे हाल का {{count}} चैनल दिखाया जा रहा है' }, // shown-at-most
    'नाम के क्रम से पहले {{count}} चैनल', // shown-at-most-by-name
    'लाइव चैट', // source-widget
    'ईमेल', // source-email
    'SMS', // source-sms
    'कस्टम ऐप', // source-app
    'कस्टम API', // source-api
    'कस्टम एकीकरण', // source-other
    'अज्ञात स्रोत', // source-unknown
    'यह चैट', // current-chat
    'सत्यापित', // verified
    '{{date}} को सत्यापित', // verified-on
    'ईमेल से सत्यापित', // verified-by-email
    '{{date}} को ईमेल से सत्यापित', // verified-by-email-on
    'फ़ोन से सत्यापित', // verified-by-phone
    '{{date}} को फ़ोन से सत्यापित', // verified-by-phone-on
    'ब्लॉक किया गया', // blocked
    'अभी तक कोई चैट नहीं', // never-chatted
    'पिछली चैट अभी-अभी ({{date}})', // last-chat-now
    'पिछली चैट {{count}} मिनट पहले ({{date}})', // last-chat-minutes
    'पिछली चैट {{count}} घंटे पहले ({{date}})', // last-chat-hours
    'पिछली चैट {{count}} दिन पहले ({{date}})', // last-chat-days
    'पिछली चैट कल ({{date}})', // last-chat-yesterday
    'पिछली चैट {{count}} महीने पहले ({{date}})', // last-chat-months
    'पिछली चैट {{count}} साल पहले ({{date}})', // last-chat-years
    'पिछली चैट {{date}} को', // last-chat-on
    'चैट खोलें', // open-chat
    'लंबे समय से उपयोग नहीं हुआ', // quiet
    'कोई पता ज्ञात नहीं', // no-address
    { other: '{{count}} पहचानें', one: '{{count}} पहचान' }, // identities-count
    'पहचान {{number}}', // identity-number
    'पहचानें दिखाएँ', // show-identities
    'पहचानें छिपाएँ', // hide-identities
    'पूरा दिखाएँ', // reveal
    'बंद चैट', // channel-history
    'ब्लॉक करें', // block-channel
    'अनब्लॉक करें', // unblock-channel
    'आप इस चैनल पर चैट कर रहे हैं (सत्यापित):', // chatting-on-verified
    'आप इस चैनल पर चैट कर रहे हैं (सत्यापित नहीं):', // chatting-on-not-verified
    'यहाँ सत्यापित:', // verified-elsewhere
    '{{date}} से यहाँ सत्यापित:', // verified-elsewhere-on
    'सावधान', // caution
    'यह चैनल इस संपर्क के लिए नया लगता है। पक्का करें कि यह वही व्यक्ति है।', // new-on-channel
    'जारी रखने के लिए सबसे अच्छा (सत्यापित):', // best-verified
    'जारी रखने के लिए सबसे अच्छा:', // best-not-blocked
    'एक और खुली चैट, एजेंट के साथ', // also-open
    'एक और खुली चैट, बिना एजेंट के', // also-open-unserved
    'फ़िल्टर', // filter
    'क्रम', // sort
    'सबसे हाल के', // sort-recent
    'नाम', // sort-name
    'सभी ({{count}})', // filter-all
    'सत्यापित ({{count}})', // filter-verified
    'सत्यापित नहीं ({{count}})', // filter-not-verified
    'ब्लॉक किए गए ({{count}})', // filter-blocked
    'लाइव चैट ({{count}})', // filter-widget
    'ईमेल ({{count}})', // filter-email
    'SMS ({{count}})', // filter-sms
    'ऐप ({{count}})', // filter-app
    'API ({{count}})', // filter-api
    'कस्टम एकीकरण ({{count}})', // filter-other
    'कोई चैनल इस फ़िल्टर से मेल नहीं खाता।', // no-such-channels
    'बंद चैट', // history
    'यह कौन है', // details
    'खोजें', // look-up
    'सौंपें', // hand-over
    'वापस', // back
    'सभी चैनलों की बंद चैट', // history-of-all
    'इस चैनल की बंद चैट', // history-of-channel
    '{{count}} में से {{from}} से {{to}}', // history-range
    'सबसे हाल की 100 में से', // history-only-latest
    'कोई बंद चैट नहीं है।', // no-history
    'इससे पुरानी कोई बंद चैट नहीं है।', // no-more-history
    'और नई', // newer
    'और पुरानी', // older
    'बंद', // closed
    '{{date}} को बंद', // closed-on
    'एजेंट:', // served-by
    'ईमेल:', // email
    'फ़ोन:', // phone
    'संपर्क प्रबंधक:', // manager
    'कोई ईमेल या फ़ोन ज्ञात नहीं है।', // no-details
    'यह संपर्क अभी सहेजा नहीं गया है। इसे चैट की संपर्क जानकारी में जोड़ें।', // unknown-contact
    { other: '{{count}} फ़ील्ड के मान अलग-अलग हैं। इन्हें चैट की संपर्क जानकारी में सुलझाएँ:', one: '{{count}} फ़ील्ड के मान अलग-अलग हैं। इसे चैट की संपर्क जानकारी में सुलझाएँ:' }, // conflicts
    'संपर्क खोजें', // look-up-title
    'नाम, ईमेल या फ़ोन', // look-up-label
    'ana@mail.example', // look-up-placeholder
    'नाम, ईमेल पते या फ़ोन नंबर के कम से कम दो अक्षर दर्ज करें।', // look-up-hint
    'कोई नहीं मिला।', // nobody-found
    { other: '{{count}} संपर्क मिले', one: '{{count}} संपर्क मिला' }, // found-count
    'ज्ञात संपर्क', // match-known
    'अज्ञात संपर्क', // match-unknown
    'दिखाएँ', // show-channels
    'चैनल ब्लॉक कर दिया गया है।', // blocked-now
    'चैनल अब ब्लॉक नहीं है।', // unblocked-now
    'कुछ नहीं बदला: कार्यक्षेत्र के लाइसेंस में यह शामिल नहीं है।', // block-no-licence
    'कुछ नहीं बदला: सेवा खाते को ऐसा करने की अनुमति नहीं है।', // block-not-allowed
    'कुछ नहीं बदला: संपर्क के पास अब यह चैनल नहीं है।', // block-not-found
    'कुछ नहीं बदला: सर्वर ने ऐसा नहीं किया। थोड़ी देर में पुनः प्रयास करें।', // block-failed
    'सर्वर ने उत्तर नहीं दिया, इसलिए पता नहीं कि यह हुआ या नहीं। सूची देखें और थोड़ी देर में फिर प्रयास करें।', // block-unknown
    'कुछ नहीं बदला: ऐप का अब कोई सेवा खाता नहीं है।', // block-not-configured
    'कुछ नहीं बदला: आपको इसकी अनुमति नहीं है।', // block-refused
    'यह चैनल ब्लॉक करें?', // block-title
    'यह चैनल अनब्लॉक करें?', // unblock-title
    'इसके संदेश अब इस कार्यक्षेत्र में नहीं आएँगे और इसकी खुली चैट बंद हो जाएगी।', // block-closes
    'इसके संदेश अब इस कार्यक्षेत्र में नहीं आएँगे। इसकी कोई खुली चैट ज्ञात नहीं है।', // block-closes-none
    { other: '{{count}} अन्य चैनल उपलब्ध रहेंगे।', one: '{{count}} अन्य चैनल उपलब्ध रहेगा।' }, // block-others-open
    'इसके संदेश फिर से इस कार्यक्षेत्र में आएँगे।', // unblock-opens
    'रद्द करें', // cancel
    'संपर्क:', // summary-contact
    'यह चैट इस चैनल पर है:', // summary-current
    'इस संपर्क के अभी कोई चैनल नहीं हैं।', // no-channels
    'संपर्क के किसी चैनल पर चैट करने के बाद वह चैनल यहाँ दिखता है।', // no-channels-next
    'यह रूम ओमनीचैनल चैट नहीं है, इसलिए इसका कोई संपर्क नहीं है।', // not-a-livechat-room
    'किसी विज़िटर के साथ चैट खोलें और वहाँ कमांड का उपयोग करें।', // not-a-livechat-room-next
    'यह चैट किसी संपर्क से जुड़ी नहीं है।', // no-contact
    'हो सकता है कि संपर्क हटा दिया गया हो, या चैट संपर्कों के आने से पहले की हो। विज़िटर को संपर्क के रूप में सहेजें और पुनः प्रयास करें।', // no-contact-next
    'ऐसा कोई संपर्क नहीं है।', // contact-not-found
    'हो सकता है कि वह हटा दिया गया हो या किसी अन्य संपर्क में मिला दिया गया हो। उसे फिर से खोजें।', // contact-not-found-next
    'आपको संपर्कों के चैनल देखने की अनुमति नहीं है।', // refused
    'व्यवस्थापक से ऐसी भूमिका माँगें जिसमें {{permission}} अनुमति हो।', // refused-next
    'आपका खाता सक्रिय नहीं है, इसलिए आपको संपर्कों के चैनल देखने की अनुमति नहीं है।', // refused-inactive
    'किसी व्यवस्थापक से उसे सक्रिय करने को कहें।', // refused-inactive-next
    'वर्कस्पेस ने यह चैट या संपर्क नहीं दिया।', // unreadable
    'थोड़ी देर में पुनः प्रयास करें। समस्या बनी रहे तो व्यवस्थापक को बताएँ।', // unreadable-next
    'ऐप की सेटिंग पढ़ी नहीं जा सकीं, इसलिए पता नहीं कि आप यह देख सकते हैं या नहीं।', // undecided
    'थोड़ी देर में पुनः प्रयास करें। समस्या बनी रहे तो व्यवस्थापक को बताएँ।', // undecided-next
    'आपकी अनुमति की जाँच नहीं हो सकी।', // unchecked
    'थोड़ी देर में पुनः प्रयास करें। समस्या बनी रहे तो व्यवस्थापक को बताएँ।', // unchecked-next
    'ऐप के पास अभी REST API के लिए सेवा खाता नहीं है।', // not-configured
    'व्यवस्थापक को ऐप की सेटिंग्स में उसकी उपयोगकर्ता ID और एक्सेस टोकन, और ज़रूरत हो तो सर्वर का पता, दर्ज करना होगा।', // not-configured-next
    'REST API ने सेवा खाते को अस्वीकार कर दिया: उसकी उपयोगकर्ता ID या एक्सेस टोकन मान्य नहीं है।', // invalid-token
    'व्यवस्थापक को ऐप की सेटिंग्स में नया व्यक्तिगत एक्सेस टोकन दर्ज करना होगा।', // invalid-token-next
    'सेवा खाते को संपर्कों के चैनल पढ़ने की अनुमति नहीं है।', // lacks-permission
    'सेवा खाते को बंद चैट पढ़ने की अनुमति नहीं है।', // lacks-permission-history
    'व्यवस्थापक को उसे ऐसी भूमिका देनी होगी जिसमें {{permission}} अनुमति हो।', // lacks-permission-next
    'REST API अभी और अनुरोधों का जवाब नहीं दे रहा: अनुरोध बहुत अधिक थे।', // rate-limited
    'एक मिनट रुकें और पुनः प्रयास करें। व्यवस्थापक सेवा खाते को {{permission}} अनुमति दे सकता है।', // rate-limited-next
    '{{count}} सेकंड रुकें और पुनः प्रयास करें। व्यवस्थापक सेवा खाते को {{permission}} अनुमति दे सकता है।', // rate-limited-wait
    'सर्वर जवाब नहीं दे सका (स्थिति {{status}})।', // server-error
    'थोड़ी देर में पुनः प्रयास करें। समस्या बनी रहे तो व्यवस्थापक को बताएँ।', // server-error-next
    'सर्वर ने समय पर जवाब नहीं दिया।', // timed-out
    'थोड़ी देर में पुनः प्रयास करें। समस्या बनी रहे तो व्यवस्थापक ऐप की सेटिंग्स में समय बढ़ा सकता है।', // timed-out-next
    'सर्वर तक पहुँचा नहीं जा सका।', // unreachable
    'थोड़ी देर में पुनः प्रयास करें। समस्या बनी रहे तो व्यवस्थापक ऐप की सेटिंग्स में सर्वर का पता जाँचे।', // unreachable-next
    'REST API का जवाब समझ में नहीं आया।', // unexpected-answer
    'REST API का जवाब समझ में नहीं आया (स्थिति {{status}})।', // unexpected-answer-status
    'थोड़ी देर में पुनः प्रयास करें। समस्या बनी रहे तो व्यवस्थापक ऐप की सेटिंग्स में सर्वर का पता जाँचे।', // unexpected-answer-next
    'ये चैनल कार्यक्षेत्र में मौजूद संपर्क के रिकॉर्ड से हैं।', // from-record
    'दिखाता है कि कार्यक्षेत्र किसी संपर्क को किन चैनलों पर जानता है: कौन से सत्यापित या ब्लॉक हैं और हर एक का पिछला उपयोग कब हुआ।', // help-title
    '/contact-channels ओमनीचैनल चैट में: उस चैट के संपर्क के चैनल। रूम मेनू से भी यही पैनल खुलता है।', // help-room
    '/contact-channels text: यही जानकारी केवल आपको दिखने वाले संदेश में, बिना पैनल वाले क्लाइंट के लिए।', // help-text
    '/contact-channels के बाद नाम, ईमेल पता, फ़ोन नंबर या id:CONTACT_ID: किसी को खोजता है।', // help-look-up
    '/contact-channels help: यह सहायता।', // help-help
    '/contact-channels status: व्यवस्थापकों के लिए, क्या सब कुछ सेट है और क्या करना है।', // help-status
    'इस क्लाइंट ने नहीं बताया कि पैनल कहाँ खोलना है। कमांड का उपयोग वेब या डेस्कटॉप क्लाइंट में करें।', // panel-needs-client
    'ठीक', // status-good
    'करना है', // status-to-do
    'केवल व्यवस्थापक देख सकते हैं कि ऐप कैसे सेट है।', // status-refused
    'सेवा खाता ऐप की सेटिंग्स में दर्ज है।', // status-configured
    'ऐप की सेटिंग पढ़ी नहीं जा सकीं, इसलिए पता नहीं कि वह कैसे सेट है।', // status-settings-unread
    'सर्वर REST API अनुरोधों का जवाब {{ms}} मि.से. में देता है।', // status-reached
    'एक्सेस टोकन मान्य है। यह इसका है:', // status-account
    'सेवा खाते के पास {{permission}} अनुमति है।', // status-held
    'सेवा खाते के पास {{permission}} अनुमति नहीं है। उसे ऐसी भूमिका दें जिसमें यह हो।', // status-not-held
    'कौन देख सकता है, यह कार्यक्षेत्र की अनुमतियाँ तय करती हैं।', // status-map-read
    'कार्यक्षेत्र की अनुमतियाँ पढ़ी नहीं जा सकतीं: उनकी जगह सेटिंग्स की भूमिकाएँ लागू हैं।', // status-map-unread
    'जब REST API जवाब नहीं दे सकता, तब संपर्क का रिकॉर्ड दिखाया जाता है।', // status-fall-back-on
    'जब REST API जवाब नहीं दे सकता, तब कोई चैनल नहीं दिखता: संपर्क का रिकॉर्ड सेटिंग्स में बंद है।', // status-fall-back-off
    'ऐप {{app}}, Apps-Engine {{engine}} के लिए।', // status-versions
    'सर्वर {{server}}।', // status-server-version
];
