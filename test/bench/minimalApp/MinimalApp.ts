import { App } from '@rocket.chat/apps-engine/definition/App';
import type { IConfigurationExtend, IHttp, IModify, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { ILivechatRoom } from '@rocket.chat/apps-engine/definition/livechat';
import { SettingType } from '@rocket.chat/apps-engine/definition/settings';
import type { ISlashCommand, SlashCommandContext } from '@rocket.chat/apps-engine/definition/slashcommands';
import { UIKitSurfaceType } from '@rocket.chat/apps-engine/definition/uikit';

const settingId = 'rest-access';

/** The smallest app that can do the job at all: one setting, one HTTP call, one view with the answer as its text. */
export class MinimalApp extends App {
    public override async extendConfiguration(configuration: IConfigurationExtend): Promise<void> {
        await configuration.settings.provideSetting({
            id: settingId,
            type: SettingType.STRING,
            packageValue: '',
            required: false,
            public: false,
            i18nLabel: settingId,
        });
        await configuration.slashCommands.provideSlashCommand(new MinimalCommand());
    }
}

/** Checks nothing, handles nothing that goes wrong: whatever an app does besides costs time beyond this. */
class MinimalCommand implements ISlashCommand {
    public readonly command = 'minimal';

    public readonly i18nParamsExample = 'minimal';

    public readonly i18nDescription = 'minimal';

    public readonly providesPreview = false;

    public async executor(context: SlashCommandContext, read: IRead, modify: IModify, http: IHttp): Promise<void> {
        // One setting for all three, so that it is one message: address, user id and token.
        const access: unknown = await read.getEnvironmentReader().getSettings().getValueById(settingId);
        const [address, userId = '', authToken = ''] = String(access).split(' ');
        const { contact } = context.getRoom() as ILivechatRoom;
        const answer = await http.get(`${address}/api/v1/omnichannel/contacts.channels?contactId=${contact?._id}`, {
            headers: { 'X-User-Id': userId, 'X-Auth-Token': authToken },
        });
        await modify.getUiController().openSurfaceView(
            {
                type: UIKitSurfaceType.CONTEXTUAL_BAR,
                id: 'minimal',
                title: { type: 'plain_text', text: 'Minimal' },
                blocks: [{ type: 'section', text: { type: 'plain_text', text: answer.content ?? '' } }],
            },
            { triggerId: context.getTriggerId() ?? '' },
            context.getSender(),
        );
    }
}
