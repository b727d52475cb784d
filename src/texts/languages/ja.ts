// Made from i18n/*.json by `npm run i18n`; edit those.

import type { Sentence } from '../Sentence';

export const ja: readonly Sentence[] = [
    '連絡先のチャネル', // panel-title
    '名前のない連絡先', // contact-without-name
    '{{count}}件のチャネル', // channels-count
    '{{count}}件確認済み', // verified-count
    '{{count}}件ブロック中', // blocked-count
    '{{time}}に更新', // read-at
    '更新', // refresh
    '再試行', // retry
    'さらに表示', // show-more
    '{{count}}件中{{shown}}件を表示', // shown-of-total
    '最近のチャネル{{count}}件を表示', // shown-at-most
    '名前順で最初の {{count}} 件のチャネルを表示', // shown-at-most-by-name
    'ライブチャット', // source-widget
    'メール', // source-email
    'SMS', // source-sms
    'カスタムアプリ', // source-app
    'カスタムAPI', // source-api
    'カスタム統合', // source-other
    '不明なソース', // source-unknown
    'このチャット', // current-chat
    '確認済み', // verified
    '{{date}}に確認済み', // verified-on
    'メールで確認済み', // verified-by-email
    '{{date}}にメールで確認済み', // verified-by-email-on
    '電話で確認済み', // verified-by-phone
    '{{date}}に電話で確認済み', // verified-by-phone-on
    'ブロック中', // blocked
    'チャットはまだありません', // never-chatted
    '最後のチャット：たった今（{{date}}）', // last-chat-now
    '最後のチャット：{{count}}分前（{{date}}）', // last-chat-minutes
    '最後のチャット：{{count}}時間前（{{date}}）', // last-chat-hours
    '最後のチャット：{{count}}日前（{{date}}）', // last-chat-days
    '最後のチャット：昨日（{{date}}）', // last-chat-yesterday
    '最後のチャット：{{count}}か月前（{{date}}）', // last-chat-months
    '最後のチャット：{{count}}年前（{{date}}）', // last-chat-years
    '最後のチャット：{{date}}', // last-chat-on
    'チャットを開く', // open-chat
    '長期間未使用', // quiet
    'アドレス不明', // no-address
    '{{count}}件の識別情報', // identities-count
    '識別情報 {{number}}', // identity-number
    '識別情報を表示', // show-identities
    '識別情報を非表示', // hide-identities
    'マスクを解除', // reveal
    '終了したチャット', // channel-history
    'ブロック', // block-channel
    'ブロック解除', // unblock-channel
    '現在のチャネル（確認済み）：', // chatting-on-verified
    '現在のチャネル（未確認）：', // chatting-on-not-verified
    '確認済みのチャネル：', // verified-elsewhere
    '{{date}}から確認済みのチャネル：', // verified-elsewhere-on
    '注意', // caution
    'この連絡先がこのチャネルを使うのは初めてのようです。同じ人か確認してください。', // new-on-channel
    '継続に最適なチャネル（確認済み）：', // best-verified
    '継続に最適なチャネル：', // best-not-blocked
    '担当者が対応中の別のチャット', // also-open
    '担当者のいない別のチャット', // also-open-unserved
    'フィルター', // filter
    '並べ替え', // sort
    '新しい順', // sort-recent
    '名前', // sort-name
    'すべて ({{count}})', // filter-all
    '確認済み ({{count}})', // filter-verified
    '未確認 ({{count}})', // filter-not-verified
    'ブロック中 ({{count}})', // filter-blocked
    'ライブチャット ({{count}})', // filter-widget
    'メール ({{count}})', // filter-email
    'SMS ({{count}})', // filter-sms
    'アプリ ({{count}})', // filter-app
    'API ({{count}})', // filter-api
    'カスタム統合 ({{count}})', // filter-other
    'このフィルターに一致するチャネルはありません。', // no-such-channels
    '終了したチャット', // history
    'プロフィール', // details
    '検索', // look-up
    '引き継ぎ', // hand-over
    '戻る', // back
    '全チャネルの終了したチャット', // history-of-all
    'このチャネルの終了したチャット', // history-of-channel
    '{{count}}件中{{from}}～{{to}}件', // history-range
    '最新100件のうち', // history-only-latest
    '終了したチャットはありません。', // no-history
    'これより古い終了したチャットはありません。', // no-more-history
    'より新しい', // newer
    'より古い', // older
    '終了', // closed
    '{{date}}に終了', // closed-on
    '担当者：', // served-by
    'メール：', // email
    '電話：', // phone
    '連絡先マネージャー：', // manager
    'メールアドレスも電話番号も登録されていません。', // no-details
    'この連絡先はまだ保存されていません。チャットの連絡先情報で追加してください。', // unknown-contact
    '{{count}}個のフィールドで値が異なります。チャットの連絡先情報で解決してください：', // conflicts
    '連絡先を検索', // look-up-title
    '名前、メールアドレス、電話番号', // look-up-label
    'ana@mail.example', // look-up-placeholder
    '名前、メールアドレス、電話番号のいずれかを2文字以上入力してください。', // look-up-hint
    '該当する連絡先は見つかりませんでした。', // nobody-found
    '{{count}}件の連絡先が見つかりました', // found-count
    '既知の連絡先', // match-known
    '不明な連絡先', // match-unknown
    '表示', // show-channels
    'チャネルをブロックしました。', // blocked-now
    'チャネルのブロックを解除しました。', // unblocked-now
    '変更されていません。ワークスペースのライセンスの対象外です。', // block-no-licence
    '変更されていません。サービスアカウントに権限がありません。', // block-not-allowed
    '変更されていません。この連絡先にこのチャネルはもうありません。', // block-not-found
    '変更されていません。サーバーが処理しませんでした。しばらくしてから再試行してください。', // block-failed
    'サーバーから応答がなく、実行されたかどうか分かりません。一覧を確認し、しばらくしてからもう一度お試しください。', // block-unknown
    '何も変更されていません。アプリのサービスアカウントがなくなっています。', // block-not-configured
    '何も変更されていません。この操作をする権限がありません。', // block-refused
    'このチャネルをブロックしますか？', // block-title
    'このチャネルのブロックを解除しますか？', // unblock-title
    'このチャネルからのメッセージはワークスペースに届かなくなり、開いているチャットは終了します。', // block-closes
    'このチャネルからのメッセージはワークスペースに届かなくなります。開いているチャットは確認されていません。', // block-closes-none
    '他の{{count}}件のチャネルは引き続き利用できます。', // block-others-open
    'このチャネルからのメッセージが再びワークスペースに届くようになります。', // unblock-opens
    'キャンセル', // cancel
    '連絡先：', // summary-contact
    'このチャットのチャネル：', // summary-current
    'この連絡先にはまだチャネルがありません。', // no-channels
    '連絡先がチャットで使ったチャネルがここに表示されます。', // no-channels-next
    'このルームはオムニチャネルのチャットではないため、連絡先がありません。', // not-a-livechat-room
    '訪問者とのチャットを開き、そこでコマンドを使用してください。', // not-a-livechat-room-next
    'このチャットは連絡先に関連付けられていません。', // no-contact
    '連絡先が削除されたか、連絡先機能の導入前のチャットの可能性があります。訪問者を連絡先として保存し、再試行してください。', // no-contact-next
    'この連絡先は存在しません。', // contact-not-found
    '削除されたか、別の連絡先に統合された可能性があります。もう一度検索してください。', // contact-not-found-next
    '連絡先のチャネルを表示する権限がありません。', // refused
    '権限 {{permission}} を持つロールの付与を管理者に依頼してください。', // refused-next
    'アカウントがアクティブではないため、連絡先のチャネルを表示できません。', // refused-inactive
    '管理者に有効化を依頼してください。', // refused-inactive-next
    'ワークスペースからこのチャットまたは連絡先を取得できませんでした。', // unreadable
    'しばらくしてから再試行してください。解決しない場合は管理者に連絡してください。', // unreadable-next
    'アプリの設定を読み取れなかったため、閲覧できるかどうか分かりません。', // undecided
    'しばらくしてから再試行してください。解決しない場合は管理者に連絡してください。', // undecided-next
    'あなたの権限を確認できませんでした。', // unchecked
    'しばらくしてから再試行してください。解決しない場合は管理者に連絡してください。', // unchecked-next
    'このアプリにはREST API用のサービスアカウントがまだ設定されていません。', // not-configured
    '管理者がアプリの設定でユーザーIDとアクセストークン、必要に応じてサーバーアドレスを入力する必要があります。', // not-configured-next
    'REST APIがサービスアカウントを拒否しました。ユーザーIDまたはアクセストークンが無効です。', // invalid-token
    '管理者がアプリの設定で新しいパーソナルアクセストークンを入力する必要があります。', // invalid-token-next
    'サービスアカウントには連絡先のチャネルを読み取る権限がありません。', // lacks-permission
    'サービスアカウントには終了したチャットを読み取る権限がありません。', // lacks-permission-history
    '管理者が権限 {{permission}} を持つロールを付与する必要があります。', // lacks-permission-next
    'リクエストが多すぎるため、REST APIは一時的に応答していません。', // rate-limited
    '1分待ってから再試行してください。管理者はサービスアカウントに権限 {{permission}} を付与できます。', // rate-limited-next
    '{{count}}秒待ってから再試行してください。管理者はサービスアカウントに権限 {{permission}} を付与できます。', // rate-limited-wait
    'サーバーが応答できませんでした（ステータス{{status}}）。', // server-error
    'しばらくしてから再試行してください。解決しない場合は管理者に連絡してください。', // server-error-next
    'サーバーが時間内に応答しませんでした。', // timed-out
    'しばらくしてから再試行してください。解決しない場合は、管理者がアプリの設定で待ち時間を延ばせます。', // timed-out-next
    'サーバーに接続できませんでした。', // unreachable
    'しばらくしてから再試行してください。解決しない場合は、管理者がアプリの設定でサーバーアドレスを確認してください。', // unreachable-next
    'REST APIの応答が不正です。', // unexpected-answer
    'REST APIの応答が不正です（ステータス{{status}}）。', // unexpected-answer-status
    'しばらくしてから再試行してください。解決しない場合は、管理者がアプリの設定でサーバーアドレスを確認してください。', // unexpected-answer-next
    'これらのチャネルはワークスペースにある連絡先の記録によるものです。', // from-record
    '連絡先が登録されているチャネルと、確認済みかブロック中か、それぞれ最後にいつ使われたかを表示します。', // help-title
    '/contact-channels（オムニチャネルのチャット内）：そのチャットの連絡先のチャネル。ルームメニューからも同じパネルを開けます。', // help-room
    '/contact-channels text：同じ内容を自分だけに見えるメッセージで表示（パネルのないクライアント用）。', // help-text
    '/contact-channels に続けて名前、メールアドレス、電話番号、id:CONTACT_ID のいずれか：連絡先を検索します。', // help-look-up
    '/contact-channels help：このヘルプ。', // help-help
    '/contact-channels status：管理者向け。設定の状況と必要な作業を表示します。', // help-status
    'このクライアントからはパネルを開く場所がわかりませんでした。Webまたはデスクトップクライアントでコマンドを使用してください。', // panel-needs-client
    '正常', // status-good
    '要対応', // status-to-do
    'アプリの設定状況を確認できるのは管理者だけです。', // status-refused
    'アプリの設定にサービスアカウントが入力されています。', // status-configured
    'アプリの設定を読み取れなかったため、設定の状態はわかりません。', // status-settings-unread
    'サーバーはREST APIのリクエストに{{ms}}ミリ秒で応答します。', // status-reached
    'アクセストークンは有効です。所有者：', // status-account
    'サービスアカウントには権限 {{permission}} があります。', // status-held
    'サービスアカウントには権限 {{permission}} がありません。この権限を持つロールを付与してください。', // status-not-held
    '閲覧の可否はワークスペースの権限で決まります。', // status-map-read
    'ワークスペースの権限を読み取れないため、設定のロールで代用します。', // status-map-unread
    'REST APIが応答できない場合、連絡先の記録を表示します。', // status-fall-back-on
    'REST APIが応答できない場合、チャネルは表示されません（設定で連絡先の記録がオフになっています）。', // status-fall-back-off
    'アプリ{{app}}（Apps-Engine {{engine}}向け）。', // status-versions
    'サーバー{{server}}。', // status-server-version
];
