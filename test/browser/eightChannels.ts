/** Zoe's channels, the latest used first. */
export const eightChannels: readonly string[] = [
    'whatsapp',
    'Email',
    'Custom integration',
    'Live chat',
    'Order system',
    'SMS',
    'telegram',
    'instagram',
];
