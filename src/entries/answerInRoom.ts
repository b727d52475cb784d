import type { IModify, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import type { PlainText, SectionBlock } from '@rocket.chat/ui-kit';

import { startDeadline } from '../deadline';
import { createTexts } from '../texts/Texts';
import { chooseLanguage } from '../texts/language';
import { readLocale } from '../texts/locale';
import type { TextKey } from '../texts/translations';

export type AnswerKind = 'help' | 'unknown' | 'no-trigger';

const help: readonly TextKey[] = ['help-title', 'help-room', 'help-help'];

const answers: Readonly<Record<AnswerKind, readonly TextKey[]>> = {
    help,
    unknown: ['unknown-argument', ...help],
    'no-trigger': ['panel-needs-client'],
};

/** Writes a message that only the caller sees. Clients show its blocks, in their own language, instead of its text. */
export async function answerInRoom(
    kind: AnswerKind,
    to: {
        readonly appId: string;
        readonly user: IUser;
        readonly room: IRoom;
        readonly read: IRead;
        readonly modify: IModify;
    },
): Promise<void> {
    const { language } = readLocale(to.user);
    const serverLanguage = await startDeadline().wait(readServerLanguage(to.read));
    const texts = createTexts(
        chooseLanguage(language, serverLanguage.kind === 'value' ? serverLanguage.value : undefined),
        undefined,
        Date.now(),
    );
    const lines = answers[kind].map((key) => texts.translated(key));
    const message = to.modify
        .getCreator()
        .startMessage()
        .setRoom(to.room)
        .setText(lines.map(({ text }) => text).join('\n'))
        .setBlocks(lines.map((line, index) => textBlock(to.appId, index, line)));
    await to.modify.getNotifier().notifyUser(to.user, message.getMessage());
}

async function readServerLanguage(read: IRead): Promise<string | undefined> {
    const language: unknown = await read.getEnvironmentReader().getServerSettings().getValueById('Language');
    return typeof language === 'string' ? language : undefined;
}

function textBlock(appId: string, index: number, text: PlainText): SectionBlock {
    return { type: 'section', appId, blockId: `answer-${index}`, text };
}
