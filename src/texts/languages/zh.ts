// Made from i18n/*.json by `npm run i18n`; edit those.

import type { Sentence } from '../Sentence';

export const zh: readonly Sentence[] = [
    '联系人渠道', // panel-title
    '未命名联系人', // contact-without-name
    '{{count}} 个渠道', // channels-count
    '{{count}} 个已验证', // verified-count
    '{{count}} 个已屏蔽', // blocked-count
    '更新于 {{time}}', // read-at
    '刷新', // refresh
    '重试', // retry
    '显示更多', // show-more
    '显示 {{shown}} 个，共 {{count}} 个', // shown-of-total
    '显示最近的 {{count}} 个渠道', // shown-at-most
    '按名称显示前 {{count}} 个渠道', // shown-at-most-by-name
    '在线聊天', // source-widget
    '邮件', // source-email
    'SMS', // source-sms
    '自定义应用', // source-app
    '自定义 API', // source-api
    '自定义集成', // source-other
    '未知来源', // source-unknown
    '此聊天', // current-chat
    '已验证', // verified
    '已于 {{date}} 验证', // verified-on
    '已通过邮件验证', // verified-by-email
    '已于 {{date}} 通过邮件验证', // verified-by-email-on
    '已通过电话验证', // verified-by-phone
    '已于 {{date}} 通过电话验证', // verified-by-phone-on
    '已屏蔽', // blocked
    '暂无聊天', // never-chatted
    '上次聊天：刚刚（{{date}}）', // last-chat-now
    '上次聊天：{{count}} 分钟前（{{date}}）', // last-chat-minutes
    '上次聊天：{{count}} 小时前（{{date}}）', // last-chat-hours
    '上次聊天：{{count}} 天前（{{date}}）', // last-chat-days
    '上次聊天：昨天（{{date}}）', // last-chat-yesterday
    '上次聊天：{{count}} 个月前（{{date}}）', // last-chat-months
    '上次聊天：{{count}} 年前（{{date}}）', // last-chat-years
    '上次聊天：{{date}}', // last-chat-on
    '打开聊天', // open-chat
    '长期未使用', // quiet
    '无已知地址', // no-address
    '{{count}} 个身份', // identities-count
    '身份 {{number}}', // identity-number
    '显示身份', // show-identities
    '隐藏身份', // hide-identities
    '显示完整内容', // reveal
    '已关闭的聊天', // channel-history
    '屏蔽', // block-channel
    '解除屏蔽', // unblock-channel
    '当前聊天渠道（已验证）：', // chatting-on-verified
    '当前聊天渠道（未验证）：', // chatting-on-not-verified
    '已验证的渠道：', // verified-elsewhere
    '自 {{date}} 起已验证的渠道：', // verified-elsewhere-on
    '注意', // caution
    '该联系人似乎首次使用此渠道。请确认是同一个人。', // new-on-channel
    '建议继续使用（已验证）：', // best-verified
    '建议继续使用：', // best-not-blocked
    '另有打开的聊天，有客服接待', // also-open
    '另有打开的聊天，无人接待', // also-open-unserved
    '筛选', // filter
    '排序', // sort
    '最近', // sort-recent
    '名称', // sort-name
    '全部 ({{count}})', // filter-all
    '已验证 ({{count}})', // filter-verified
    '未验证 ({{count}})', // filter-not-verified
    '已屏蔽 ({{count}})', // filter-blocked
    '在线聊天 ({{count}})', // filter-widget
    '邮件 ({{count}})', // filter-email
    'SMS ({{count}})', // filter-sms
    '应用 ({{count}})', // filter-app
    'API ({{count}})', // filter-api
    '自定义集成 ({{count}})', // filter-other
    '没有符合此筛选条件的渠道。', // no-such-channels
    '已关闭的聊天', // history
    '联系人详情', // details
    '查找', // look-up
    '交接', // hand-over
    '返回', // back
    '所有渠道上已关闭的聊天', // history-of-all
    '此渠道上已关闭的聊天', // history-of-channel
    '第 {{from}} 至 {{to}} 个，共 {{count}} 个', // history-range
    '仅限最近 100 个', // history-only-latest
    '没有已关闭的聊天。', // no-history
    '没有更早的已关闭聊天。', // no-more-history
    '较新', // newer
    '较早', // older
    '已关闭', // closed
    '已于 {{date}} 关闭', // closed-on
    '接待客服：', // served-by
    '邮箱：', // email
    '电话：', // phone
    '联系人管理员：', // manager
    '没有已知的邮箱和电话。', // no-details
    '此联系人尚未保存。请在聊天的联系人信息中添加。', // unknown-contact
    '{{count}} 个字段的值不一致。请在聊天的联系人信息中解决：', // conflicts
    '查找联系人', // look-up-title
    '姓名、邮箱或电话', // look-up-label
    'ana@mail.example', // look-up-placeholder
    '请输入姓名、邮箱地址或电话号码的至少两个字符。', // look-up-hint
    '未找到任何人。', // nobody-found
    '找到 {{count}} 个联系人', // found-count
    '已知联系人', // match-known
    '未知联系人', // match-unknown
    '显示', // show-channels
    '渠道已屏蔽。', // blocked-now
    '渠道已解除屏蔽。', // unblocked-now
    '未作更改：工作区的许可证不包含此功能。', // block-no-licence
    '未作更改：服务账户无权执行此操作。', // block-not-allowed
    '未作更改：联系人已没有此渠道。', // block-not-found
    '未作更改：服务器未执行此操作。请稍后重试。', // block-failed
    '服务器没有应答，不清楚是否已执行。请查看列表，稍后重试。', // block-unknown
    '未作任何更改：应用已没有服务账户。', // block-not-configured
    '未作任何更改：您无权执行此操作。', // block-refused
    '屏蔽此渠道？', // block-title
    '解除屏蔽此渠道？', // unblock-title
    '来自该渠道的消息将不再进入此工作区，其打开的聊天将被关闭。', // block-closes
    '来自该渠道的消息将不再进入此工作区。未发现其打开的聊天。', // block-closes-none
    '另有 {{count}} 个渠道保持可用。', // block-others-open
    '来自该渠道的消息将重新进入此工作区。', // unblock-opens
    '取消', // cancel
    '联系人：', // summary-contact
    '此聊天所在渠道：', // summary-current
    '此联系人暂无渠道。', // no-channels
    '联系人使用某个渠道聊天后，该渠道会显示在此处。', // no-channels-next
    '此房间不是 Omnichannel 聊天，因此没有联系人。', // not-a-livechat-room
    '请打开与访客的聊天，并在其中使用该命令。', // not-a-livechat-room-next
    '此聊天未关联联系人。', // no-contact
    '联系人可能已被删除，或该聊天早于联系人功能。请将访客保存为联系人，然后重试。', // no-contact-next
    '没有此联系人。', // contact-not-found
    '该联系人可能已被删除或合并到其他联系人。请重新查找。', // contact-not-found-next
    '您无权查看联系人的渠道。', // refused
    '请向管理员申请具有 {{permission}} 权限的角色。', // refused-next
    '您的账户未激活，因此无权查看联系人的渠道。', // refused-inactive
    '请联系管理员启用。', // refused-inactive-next
    '工作区没有提供此聊天或联系人。', // unreadable
    '请稍后重试。如果问题依旧，请告知管理员。', // unreadable-next
    '无法读取应用设置，因此不清楚您是否可以查看。', // undecided
    '请稍后重试。如果问题依旧，请告知管理员。', // undecided-next
    '无法核实您的权限。', // unchecked
    '请稍后重试。如果问题依旧，请告知管理员。', // unchecked-next
    '应用尚未配置用于 REST API 的服务账户。', // not-configured
    '管理员需要在应用设置中填写其用户 ID 和访问令牌，必要时还需填写服务器地址。', // not-configured-next
    'REST API 拒绝了服务账户：其用户 ID 或访问令牌无效。', // invalid-token
    '管理员需要在应用设置中填写新的个人访问令牌。', // invalid-token-next
    '服务账户无权读取联系人的渠道。', // lacks-permission
    '服务账户无权读取已关闭的聊天。', // lacks-permission-history
    '管理员需要为其分配具有 {{permission}} 权限的角色。', // lacks-permission-next
    '请求过多，REST API 暂时不再响应。', // rate-limited
    '请等待一分钟后重试。管理员可以授予服务账户 {{permission}} 权限。', // rate-limited-next
    '请等待 {{count}} 秒后重试。管理员可以授予服务账户 {{permission}} 权限。', // rate-limited-wait
    '服务器未能响应（状态 {{status}}）。', // server-error
    '请稍后重试。如果问题依旧，请告知管理员。', // server-error-next
    '服务器未及时响应。', // timed-out
    '请稍后重试。如果问题依旧，管理员可以在应用设置中延长等待时间。', // timed-out-next
    '无法连接服务器。', // unreachable
    '请稍后重试。如果问题依旧，请管理员检查应用设置中的服务器地址。', // unreachable-next
    'REST API 的响应无法识别。', // unexpected-answer
    'REST API 的响应无法识别（状态 {{status}}）。', // unexpected-answer-status
    '请稍后重试。如果问题依旧，请管理员检查应用设置中的服务器地址。', // unexpected-answer-next
    '这些渠道来自工作区中的联系人记录。', // from-record
    '显示工作区所知的联系人渠道：哪些已验证或已屏蔽，以及各自的上次使用时间。', // help-title
    '/contact-channels（在 Omnichannel 聊天中）：该聊天联系人的渠道。房间菜单可打开同一面板。', // help-room
    '/contact-channels text：以仅您可见的消息显示相同内容，适用于没有面板的客户端。', // help-text
    '/contact-channels 后接姓名、邮箱地址、电话号码或 id:CONTACT_ID：查找联系人。', // help-look-up
    '/contact-channels help：此帮助。', // help-help
    '/contact-channels status：供管理员查看设置是否完成以及需要做什么。', // help-status
    '此客户端未告知在何处打开面板。请在网页或桌面客户端中使用该命令。', // panel-needs-client
    '正常', // status-good
    '待处理', // status-to-do
    '只有管理员可以查看应用的设置情况。', // status-refused
    '已在应用设置中填写服务账户。', // status-configured
    '无法读取应用的设置，因此不清楚其配置情况。', // status-settings-unread
    '服务器在 {{ms}} 毫秒内响应 REST API 请求。', // status-reached
    '访问令牌有效。所属账户：', // status-account
    '服务账户具有 {{permission}} 权限。', // status-held
    '服务账户没有 {{permission}} 权限。请为其分配具有该权限的角色。', // status-not-held
    '谁可以查看由工作区的权限决定。', // status-map-read
    '无法读取工作区的权限：改用设置中的角色。', // status-map-unread
    'REST API 无法响应时，显示联系人记录。', // status-fall-back-on
    'REST API 无法响应时，不显示任何渠道：设置中已关闭联系人记录。', // status-fall-back-off
    '应用 {{app}}，适用于 Apps-Engine {{engine}}。', // status-versions
    '服务器 {{server}}。', // status-server-version
];
