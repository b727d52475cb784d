/** The rows of Zoe's channels, the latest used first. */
export const eightChannels: readonly string[] = [
    'WhatsApp · +5511998761234',
    'Email · zoe.okafor@c…acts.example',
    'Custom integration',
    'Live chat · zoe.okafor…ts.example',
    'Order system · to orders.s…ample.com',
    'SMS · to +15005550006',
    'Telegram · +5511998761234',
    'Instagram · to @shop.example',
];
