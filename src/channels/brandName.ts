/** Names that integrations give in any letters, as their owners write them. */
const brands: readonly string[] = [
    'WhatsApp',
    'Telegram',
    'Instagram',
    'Facebook',
    'Messenger',
    'Twitter',
    'Viber',
    'LINE',
    'WeChat',
    'TikTok',
    'Slack',
    'Discord',
    'Signal',
    'Skype',
    'Zalo',
    'KakaoTalk',
    'VK',
];

/** @returns a source's name as its brand writes it; any other as it is */
export function brandName(name: string): string {
    const wanted = name.trim().toLowerCase();
    return brands.find((brand) => brand.toLowerCase() === wanted) ?? name;
}
