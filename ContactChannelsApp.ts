import { App } from '@rocket.chat/apps-engine/definition/App';
import type {
    IAppAccessors,
    IConfigurationExtend,
    IConfigurationModify,
    IHttp,
    ILogger,
    IModify,
    IPersistence,
    IRead,
} from '@rocket.chat/apps-engine/definition/accessors';
import type { ILivechatEventContext, IPostLivechatAgentAssigned } from '@rocket.chat/apps-engine/definition/livechat';
import type { IAppInfo } from '@rocket.chat/apps-engine/definition/metadata';
import type { ISetting } from '@rocket.chat/apps-engine/definition/settings';
import type { ISettingUpdateContext } from '@rocket.chat/apps-engine/definition/settings/ISettingUpdateContext';
import type {
    IUIKitInteractionHandler,
    IUIKitResponse,
    UIKitActionButtonInteractionContext,
    UIKitBlockInteractionContext,
    UIKitViewCloseInteractionContext,
    UIKitViewSubmitInteractionContext,
} from '@rocket.chat/apps-engine/definition/uikit';

import { ContactChannelsCommand } from './src/entries/ContactChannelsCommand';
import { announceAssignment } from './src/entries/announceAssignment';
import { answerPanelAction } from './src/entries/answerPanelAction';
import { answerRoomButton } from './src/entries/answerRoomButton';
import { answerSubmit } from './src/entries/answerSubmit';
import { roomButton } from './src/entries/roomButton';
import { Caches } from './src/request/Caches';
import { beforeSettingIsSaved } from './src/settings/beforeSettingIsSaved';
import { settingDefinitions } from './src/settings/settings';

/** Wires the entries to the engine, and nothing else. */
export class ContactChannelsApp extends App implements IUIKitInteractionHandler, IPostLivechatAgentAssigned {
    private readonly caches: Caches;

    constructor(info: IAppInfo, logger: ILogger, accessors?: IAppAccessors) {
        super(info, logger, accessors);
        this.caches = new Caches();
    }

    public override async extendConfiguration(configuration: IConfigurationExtend): Promise<void> {
        await Promise.all(settingDefinitions().map((setting) => configuration.settings.provideSetting(setting)));
        configuration.ui.registerButton(roomButton());
        await this.provideCommand(configuration);
    }

    /** Gives nothing back for a value that is good; the engine then saves it as it was entered. */
    public override async onPreSettingUpdate(
        context: ISettingUpdateContext,
        _configurationModify: IConfigurationModify,
        read: IRead,
        _http: IHttp,
    ): Promise<ISetting> {
        const corrected = await beforeSettingIsSaved(context, { appId: this.getID(), read, logger: this.getLogger() });
        return corrected as ISetting;
    }

    public override async onSettingUpdated(): Promise<void> {
        this.caches.settings.own.forget();
    }

    public async executeActionButtonHandler(
        context: UIKitActionButtonInteractionContext,
        read: IRead,
        http: IHttp,
        _persistence: IPersistence,
        modify: IModify,
    ): Promise<IUIKitResponse> {
        return answerRoomButton({ app: this, context, read, http, modify, caches: this.caches });
    }

    public async executeBlockActionHandler(
        context: UIKitBlockInteractionContext,
        read: IRead,
        http: IHttp,
        _persistence: IPersistence,
        modify: IModify,
    ): Promise<IUIKitResponse> {
        return answerPanelAction({ app: this, context, read, http, modify, caches: this.caches });
    }

    public async executeViewSubmitHandler(
        context: UIKitViewSubmitInteractionContext,
        read: IRead,
        http: IHttp,
        _persistence: IPersistence,
        modify: IModify,
    ): Promise<IUIKitResponse> {
        return answerSubmit({ app: this, context, read, http, modify, caches: this.caches });
    }

    /** An agent took a chat, or was given one. Servers do not wait for it. */
    public async executePostLivechatAgentAssigned(
        context: ILivechatEventContext,
        read: IRead,
        http: IHttp,
        _persistence: IPersistence,
        modify: IModify,
    ): Promise<void> {
        await announceAssignment({ app: this, context, read, http, modify, caches: this.caches });
    }

    /** Clients tell when a panel is closed; there is nothing to do about it. */
    public async executeViewClosedHandler(context: UIKitViewCloseInteractionContext): Promise<IUIKitResponse> {
        return context.getInteractionResponder().successResponse();
    }

    /**
     * Newer engines leave a disabled app's command registered and refuse to add it again when the app is enabled; it
     * works all the same. Letting that refusal through would keep the app from being enabled.
     */
    private async provideCommand({ slashCommands }: IConfigurationExtend): Promise<void> {
        try {
            await slashCommands.provideSlashCommand(new ContactChannelsCommand(this, this.caches));
        } catch (error) {
            this.getLogger().warn({ event: 'command-not-added', because: error instanceof Error ? error.message : '' });
        }
    }
}
