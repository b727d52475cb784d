// Made from i18n/*.json by `npm run i18n`; edit those.

import type { Sentence } from '../Sentence';

export const ar: readonly Sentence[] = [
    'قنوات جهة الاتصال', // panel-title
    'جهة اتصال بلا اسم', // contact-without-name
    { other: '{{count}} قناة', zero: 'لا قنوات', one: 'قناة واحدة', two: 'قناتان', few: '{{count}} قنوات' }, // channels-count
    'تم التحقق من {{count}}', // verified-count
    'تم حظر {{count}}', // blocked-count
    'تم التحديث في {{time}}', // read-at
    'تحديث', // refresh
    'إعادة المحاولة', // retry
    'عرض المزيد', // show-more
    'عرض {{shown}} من {{count}}', // shown-of-total
    { other: 'عرض أحدث {{count}} قناة', one: 'عرض أحدث قناة', two: 'عرض أحدث قناتين', few: 'عرض أحدث {{count}} قنوات' }, // shown-at-most
    'دردشة مباشرة', // source-widget
    'البريد الإلكتروني', // source-email
    'SMS', // source-sms
    'تطبيق مخصص', // source-app
    'واجهة API مخصصة', // source-api
    'تكامل مخصص', // source-other
    'مصدر غير معروف', // source-unknown
    'هذه الدردشة', // current-chat
    'تم التحقق', // verified
    'تم التحقق في {{date}}', // verified-on
    'تم التحقق عبر البريد الإلكتروني', // verified-by-email
    'تم التحقق عبر البريد الإلكتروني في {{date}}', // verified-by-email-on
    'تم التحقق عبر الهاتف', // verified-by-phone
    'تم التحقق عبر الهاتف في {{date}}', // verified-by-phone-on
    'محظورة', // blocked
    'لا دردشات بعد', // never-chatted
    'آخر دردشة قبل لحظات ({{date}})', // last-chat-now
    { other: 'آخر دردشة قبل {{count}} دقيقة ({{date}})', one: 'آخر دردشة قبل دقيقة ({{date}})', two: 'آخر دردشة قبل دقيقتين ({{date}})', few: 'آخر دردشة قبل {{count}} دقائق ({{date}})' }, // last-chat-minutes
    { other: 'آخر دردشة قبل {{count}} ساعة ({{date}})', one: 'آخر دردشة قبل ساعة ({{date}})', two: 'آخر دردشة قبل ساعتين ({{date}})', few: 'آخر دردشة قبل {{count}} ساعات ({{date}})' }, // last-chat-hours
    { other: 'آخر دردشة قبل {{count}} يوم ({{date}})', one: 'آخر دردشة قبل يوم ({{date}})', two: 'آخر دردشة قبل يومين ({{date}})', few: 'آخر دردشة قبل {{count}} أيام ({{date}})', many: 'آخر دردشة قبل {{count}} يومًا ({{date}})' }, // last-chat-days
    'آخر دردشة أمس ({{date}})', // last-chat-yesterday
    { other: 'آخر دردشة قبل {{count}} شهر ({{date}})', one: 'آخر دردشة قبل شهر ({{date}})', two: 'آخر دردشة قبل شهرين ({{date}})', few: 'آخر دردشة قبل {{count}} أشهر ({{date}})', many: 'آخر دردشة قبل {{count}} شهرًا ({{date}})' }, // last-chat-months
    { other: 'آخر دردشة قبل {{count}} سنة ({{date}})', one: 'آخر دردشة قبل سنة ({{date}})', two: 'آخر دردشة قبل سنتين ({{date}})', few: 'آخر دردشة قبل {{count}} سنوات ({{date}})' }, // last-chat-years
    'آخر دردشة في {{date}}', // last-chat-on
    'فتح الدردشة', // open-chat
    'غير مستخدمة منذ مدة', // quiet
    'لا يوجد عنوان معروف', // no-address
    { other: '{{count}} هوية', zero: 'لا هويات', one: 'هوية واحدة', two: 'هويتان', few: '{{count}} هويات' }, // identities-count
    'الهوية {{number}}', // identity-number
    'إظهار الهويات', // show-identities
    'إخفاء الهويات', // hide-identities
    'كشف', // reveal
    'الدردشات المغلقة', // channel-history
    'حظر', // block-channel
    'إلغاء الحظر', // unblock-channel
    'تجري الدردشة عبر (تم التحقق):', // chatting-on-verified
    'تجري الدردشة عبر (لم يتم التحقق):', // chatting-on-not-verified
    'تم التحقق عبر:', // verified-elsewhere
    'تم التحقق منذ {{date}} عبر:', // verified-elsewhere-on
    'تنبيه', // caution
    'تبدو هذه القناة جديدة على جهة الاتصال هذه. تأكد من أنه الشخص نفسه.', // new-on-channel
    'الأفضل للمتابعة (تم التحقق):', // best-verified
    'الأفضل للمتابعة:', // best-not-blocked
    'دردشة أخرى مفتوحة مع وكيل', // also-open
    'دردشة أخرى مفتوحة بلا وكيل', // also-open-unserved
    'تصفية', // filter
    'الترتيب', // sort
    'الأحدث', // sort-recent
    'الاسم', // sort-name
    'الكل ({{count}})', // filter-all
    'تم التحقق ({{count}})', // filter-verified
    'لم يتم التحقق ({{count}})', // filter-not-verified
    'محظورة ({{count}})', // filter-blocked
    'دردشة مباشرة ({{count}})', // filter-widget
    'البريد الإلكتروني ({{count}})', // filter-email
    'SMS ({{count}})', // filter-sms
    'التطبيقات ({{count}})', // filter-app
    'واجهات API ({{count}})', // filter-api
    'عمليات التكامل المخصصة ({{count}})', // filter-other
    'لا توجد قناة مطابقة لعامل التصفية هذا.', // no-such-channels
    'الدردشات المغلقة', // history
    'التفاصيل', // details
    'بحث', // look-up
    'تسليم', // hand-over
    'رجوع', // back
    'الدردشات المغلقة على كل القنوات', // history-of-all
    'الدردشات المغلقة على هذه القناة', // history-of-channel
    '{{from}} إلى {{to}} من {{count}}', // history-range
    'من بين أحدث 100', // history-only-latest
    'لا توجد دردشات مغلقة.', // no-history
    'الأحدث', // newer
    'الأقدم', // older
    'تم الإغلاق', // closed
    'تم الإغلاق في {{date}}', // closed-on
    'الوكيل:', // served-by
    'البريد الإلكتروني:', // email
    'الهاتف:', // phone
    'مدير جهة الاتصال:', // manager
    'لا يوجد بريد إلكتروني أو هاتف معروف.', // no-details
    'لم يتم حفظ جهة الاتصال هذه بعد. أضفها في معلومات جهة الاتصال ضمن الدردشة.', // unknown-contact
    { other: 'تختلف القيم في {{count}} حقل. عالج ذلك في معلومات جهة الاتصال ضمن الدردشة:', one: 'تختلف القيم في حقل واحد. عالج ذلك في معلومات جهة الاتصال ضمن الدردشة:', two: 'تختلف القيم في حقلين. عالج ذلك في معلومات جهة الاتصال ضمن الدردشة:', few: 'تختلف القيم في {{count}} حقول. عالج ذلك في معلومات جهة الاتصال ضمن الدردشة:', many: 'تختلف القيم في {{count}} حقلًا. عالج ذلك في معلومات جهة الاتصال ضمن الدردشة:' }, // conflicts
    'البحث عن جهة اتصال', // look-up-title
    'الاسم أو البريد الإلكتروني أو الهاتف', // look-up-label
    'ana@mail.example', // look-up-placeholder
    'أدخل حرفين على الأقل من اسم أو عنوان بريد إلكتروني أو رقم هاتف.', // look-up-hint
    'لم يتم العثور على أحد.', // nobody-found
    { other: 'تم العثور على {{count}} جهة اتصال', zero: 'لم يتم العثور على جهات اتصال', one: 'تم العثور على جهة اتصال واحدة', two: 'تم العثور على جهتي اتصال', few: 'تم العثور على {{count}} جهات اتصال' }, // found-count
    'جهة اتصال معروفة', // match-known
    'جهة اتصال غير معروفة', // match-unknown
    'عرض', // show-channels
    'تم حظر القناة.', // blocked-now
    'لم تعد القناة محظورة.', // unblocked-now
    'لم يتغير شيء: ترخيص مساحة العمل لا يشمل ذلك.', // block-no-licence
    'لم يتغير شيء: لا يُسمح لحساب الخدمة بذلك.', // block-not-allowed
    'لم يتغير شيء: لم تعد لجهة الاتصال هذه القناة.', // block-not-found
    'لم يتغير شيء: لم ينفذ الخادم ذلك. أعد المحاولة بعد قليل.', // block-failed
    'هل تريد حظر هذه القناة؟', // block-title
    'هل تريد إلغاء حظر هذه القناة؟', // unblock-title
    'لن تصل رسائلها إلى مساحة العمل هذه بعد الآن، وسيتم إغلاق دردشتها المفتوحة.', // block-closes
    'لن تصل رسائلها إلى مساحة العمل هذه بعد الآن. لا توجد لها دردشة مفتوحة معروفة.', // block-closes-none
    { other: 'تبقى {{count}} قناة أخرى متاحة.', zero: 'لا تبقى أي قناة أخرى متاحة.', one: 'تبقى قناة واحدة أخرى متاحة.', two: 'تبقى قناتان أخريان متاحتين.', few: 'تبقى {{count}} قنوات أخرى متاحة.' }, // block-others-open
    'ستصل رسائلها إلى مساحة العمل هذه من جديد.', // unblock-opens
    'إلغاء', // cancel
    'جهة الاتصال:', // summary-contact
    'هذه الدردشة عبر:', // summary-current
    'ليست لجهة الاتصال هذه قنوات بعد.', // no-channels
    'تظهر القناة هنا بعد أن تدردش جهة الاتصال عبرها.', // no-channels-next
    'هذه الغرفة ليست دردشة قناة متعددة الاتجاهات، لذا ليست لها جهة اتصال.', // not-a-livechat-room
    'افتح دردشة مع زائر واستخدم الأمر فيها.', // not-a-livechat-room-next
    'هذه الدردشة غير مرتبطة بجهة اتصال.', // no-contact
    'ربما تم حذف جهة الاتصال، أو أن الدردشة أقدم من ميزة جهات الاتصال. احفظ الزائر كجهة اتصال ثم أعد المحاولة.', // no-contact-next
    'جهة الاتصال هذه غير موجودة.', // contact-not-found
    'ربما تم حذفها أو دمجها في جهة أخرى. ابحث عنها من جديد.', // contact-not-found-next
    'لا يُسمح لك برؤية قنوات جهات الاتصال.', // refused
    'اطلب من مسؤول منحك دورًا يتضمن الإذن {{permission}}.', // refused-next
    'حسابك غير نشط، لذا لا يُسمح لك برؤية قنوات جهات الاتصال.', // refused-inactive
    'ليس للتطبيق بعد حساب خدمة لواجهة REST API.', // not-configured
    'على أحد المسؤولين إدخال معرّف المستخدم والرمز المميز للوصول لهذا الحساب، وعنوان الخادم عند الحاجة، في إعدادات التطبيق.', // not-configured-next
    'رفضت واجهة REST API حساب الخدمة: معرّف المستخدم أو الرمز المميز للوصول غير صالح.', // invalid-token
    'على أحد المسؤولين إدخال رمز مميز جديد للوصول الشخصي في إعدادات التطبيق.', // invalid-token-next
    'لا يُسمح لحساب الخدمة بقراءة قنوات جهات الاتصال.', // lacks-permission
    'على أحد المسؤولين منحه دورًا يتضمن الإذن {{permission}}.', // lacks-permission-next
    'لا تجيب واجهة REST API عن مزيد من الطلبات حاليًا: كان عددها كبيرًا جدًا.', // rate-limited
    'انتظر دقيقة ثم أعد المحاولة. يمكن لمسؤول منح حساب الخدمة الإذن {{permission}}.', // rate-limited-next
    { other: 'انتظر {{count}} ثانية ثم أعد المحاولة. يمكن لمسؤول منح حساب الخدمة الإذن {{permission}}.', one: 'انتظر ثانية واحدة ثم أعد المحاولة. يمكن لمسؤول منح حساب الخدمة الإذن {{permission}}.', two: 'انتظر ثانيتين ثم أعد المحاولة. يمكن لمسؤول منح حساب الخدمة الإذن {{permission}}.', few: 'انتظر {{count}} ثوانٍ ثم أعد المحاولة. يمكن لمسؤول منح حساب الخدمة الإذن {{permission}}.' }, // rate-limited-wait
    'تعذر على الخادم الرد (الحالة {{status}}).', // server-error
    'أعد المحاولة بعد قليل. إذا استمرت المشكلة، فأبلغ أحد المسؤولين.', // server-error-next
    'لم يرد الخادم في الوقت المحدد.', // timed-out
    'أعد المحاولة بعد قليل. إذا استمرت المشكلة، فيمكن لمسؤول زيادة مدة الانتظار في إعدادات التطبيق.', // timed-out-next
    'تعذر الوصول إلى الخادم.', // unreachable
    'أعد المحاولة بعد قليل. إذا استمرت المشكلة، فعلى أحد المسؤولين التحقق من عنوان الخادم في إعدادات التطبيق.', // unreachable-next
    'رد واجهة REST API غير مفهوم.', // unexpected-answer
    'رد واجهة REST API غير مفهوم (الحالة {{status}}).', // unexpected-answer-status
    'أعد المحاولة بعد قليل. إذا استمرت المشكلة، فعلى أحد المسؤولين التحقق من عنوان الخادم في إعدادات التطبيق.', // unexpected-answer-next
    'هذه القنوات مأخوذة من سجل جهة الاتصال في مساحة العمل.', // from-record
    'يعرض القنوات التي تعرف مساحة العمل جهة الاتصال عبرها: أي منها تم التحقق منه أو حظره، ومتى استُخدمت كل منها آخر مرة.', // help-title
    '/contact-channels في دردشة قناة متعددة الاتجاهات: قنوات جهة الاتصال في تلك الدردشة. قائمة الغرفة تفتح اللوحة نفسها.', // help-room
    '/contact-channels text: المحتوى نفسه في رسالة لك وحدك، للعملاء الذين لا يدعمون اللوحات.', // help-text
    '/contact-channels متبوعًا باسم أو عنوان بريد إلكتروني أو رقم هاتف أو id:CONTACT_ID: للبحث عن شخص.', // help-look-up
    '/contact-channels help: هذه التعليمات.', // help-help
    '/contact-channels status: للمسؤولين، لمعرفة ما إذا كان كل شيء معدًا وما يجب فعله.', // help-status
    'لم يحدد هذا العميل مكان فتح اللوحة. استخدم الأمر في عميل الويب أو سطح المكتب.', // panel-needs-client
    'جيد', // status-good
    'يلزم إجراء', // status-to-do
    'يمكن للمسؤولين فقط رؤية كيفية إعداد التطبيق.', // status-refused
    'تم إدخال حساب الخدمة في إعدادات التطبيق.', // status-configured
    'يرد الخادم على طلبات REST API خلال {{ms}} مللي ثانية.', // status-reached
    'الرمز المميز للوصول صالح. وهو يخص:', // status-account
    'يملك حساب الخدمة الإذن {{permission}}.', // status-held
    'لا يملك حساب الخدمة الإذن {{permission}}. امنحه دورًا يتضمنه.', // status-not-held
    'تحدد أذونات مساحة العمل من يُسمح له بالاطلاع.', // status-map-read
    'تتعذر قراءة أذونات مساحة العمل: تحل محلها الأدوار المحددة في الإعدادات.', // status-map-unread
    'عندما يتعذر على واجهة REST API الرد، يُعرض سجل جهة الاتصال.', // status-fall-back-on
    'عندما يتعذر على واجهة REST API الرد، لا تُعرض أي قنوات: سجل جهة الاتصال معطل في الإعدادات.', // status-fall-back-off
    'التطبيق {{app}}، مخصص لـ Apps-Engine {{engine}}.', // status-versions
    'الخادم {{server}}.', // status-server-version
];
