/** Ids of the sample documents, so that tests and the page can name them. */
export const sampleIds = {
    users: {
        admin: 'userAdministrator',
        manager: 'userManagerMaria',
        ana: 'userAgentAnaLima',
        bob: 'userAgentBobBerg',
        monitor: 'userMonitorMoses',
        /** Role `user` only: no livechat permission at all. */
        carla: 'userCarlaNoRights',
        /** Holds `view-livechat-contact` through a custom role and has no livechat role. */
        vera: 'userVeraViewsOnly',
        /** Was an agent; deactivated. */
        ivan: 'userIvanInactive1',
        bot: 'userGreeterBot001',
        rocketCat: 'rocket.cat',
        service: 'userContactService',
    },
    roles: {
        contactViewer: 'roleContactViewer',
        contactService: 'roleContactServe',
    },
    contacts: {
        /** The contact of the endpoint's own documentation. */
        endpointExample: '673653b997f0fbcd657f0ebf',
        eightChannels: 'contactEightChann',
        /** Two widget visitors behind one channel name: the endpoint shows the newer one only. */
        twoVisitors: 'contactTwoVisitors',
        twentyFiveChannels: 'contactTwentyFive',
        thousandChannels: 'contactThousand01',
        blocked: 'contactBlockedSms',
        verified: 'contactVerifiedMl',
        unknown: 'contactUnknown001',
        withoutChannels: 'contactNoChannels',
        deleted: 'contactDeleted001',
        emoji: 'contactEmojiName1',
        arabic: 'contactArabicName',
        hebrew: 'contactHebrewName',
        markup: 'contactMarkupName',
        longName: 'contactSixtyChars',
    },
    rooms: {
        endpointExample: 'sdfgjhgfdfeG',
        eightChannels: 'roomEightChannels',
        /** The same contact's open chat by e-mail, served by Bob. */
        eightChannelsEmail: 'roomEightByEmail1',
        eightChannelsClosedWidget: 'roomEightClosedWg',
        eightChannelsClosedSms: 'roomEightClosedSm',
        twoVisitors: 'roomTwoVisitors01',
        twentyFiveChannels: 'roomTwentyFiveCh1',
        thousandChannels: 'roomThousandChan1',
        blocked: 'roomBlockedByMail',
        blockedClosed: 'roomBlockedClosed',
        verified: 'roomVerifiedMail1',
        /** Open and served by nobody. */
        unknown: 'roomUnknownQueued',
        withoutChannels: 'roomNoChannels001',
        withoutContact: 'roomNoContact0001',
        deleted: 'roomDeletedContac',
        emoji: 'roomEmojiName0001',
        arabic: 'roomArabicName001',
        hebrew: 'roomHebrewName001',
        markup: 'roomMarkupName001',
        longName: 'roomSixtyChars001',
        general: 'GENERAL',
        direct: 'directAnaBob00001',
    },
    visitors: {
        endpointExample: '234567987655weygcbg',
        eightWidget: 'visitorEightWidgt',
        eightEmail: 'visitorEightEmail',
        eightSms: 'visitorEightSms01',
        eightWhatsApp: 'visitorEightWhats',
        eightTelegram: 'visitorEightTeleg',
        eightInstagram: 'visitorEightInsta',
        eightApi: 'visitorEightApi01',
        eightOther: 'visitorEightOther',
        twoVisitorsOlder: 'visitorTwoOlder01',
        twoVisitorsNewer: 'visitorTwoNewer01',
        withoutContact: 'visitorNoContact1',
    },
} as const;

/** Tokens that are there from the start; everybody else logs in. */
export const sampleTokens = {
    /** The service account's personal access token. */
    service: 'sampleServiceTokenForTheLocalWorkspaceOnly0',
    /** Of a user who was deactivated since. */
    inactive: 'sampleTokenOfTheInactiveAgentInTheWorkspace',
} as const;
