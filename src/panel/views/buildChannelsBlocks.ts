import type { LayoutBlock, PlainText } from '@rocket.chat/ui-kit';

import { maskValue } from '../../channels/maskValue';
import type { ChannelsPanel } from '../PanelModel';
import { channelsPerPage, clampShown, mostChannelsShown } from '../panelAction';
import type { ViewContext } from './View';
import { actions, button, context, divider, section } from './blocks';
import { buildChannelRow } from './buildChannelRow';
import { failureTexts } from './failureTexts';

const longestContactName = 120;

/** The list with its head: who, how many, when it was read, and a note when the record had to stand in for REST. */
export function buildChannelsBlocks(model: ChannelsPanel, view: ViewContext): readonly LayoutBlock[] {
    const shown = Math.min(clampShown(model.shown), model.channels.length);
    return [
        ...buildHead(model, view),
        divider(view, 'head-end'),
        ...(model.channels.length === 0 ? buildEmptyList(view) : []),
        ...model.channels.slice(0, shown).flatMap((channel, row) => buildChannelRow(channel, row, model, view)),
        ...buildEnd(model, shown, view),
    ];
}

function buildHead(model: ChannelsPanel, view: ViewContext): readonly LayoutBlock[] {
    const { texts } = view;
    const refresh = button(
        view,
        'head',
        texts.translated('refresh'),
        { kind: 'refresh', state: { roomId: view.roomId, shown: clampShown(model.shown) } },
        { secondary: true },
    );
    return [
        section(view, 'head', contactName(model, view), refresh),
        context(view, 'head-counts', [
            texts.translated('channels-count', { count: model.channels.length }),
            texts.translated('verified-count', { count: model.channels.filter(({ verified }) => verified).length }),
            texts.translated('blocked-count', { count: model.channels.filter(({ blocked }) => blocked).length }),
            texts.translated('read-at', { time: texts.time(model.readAt) }),
        ]),
        ...buildRecordNote(model, view),
    ];
}

function contactName({ contactName: name, maskValues }: ChannelsPanel, { texts }: ViewContext): PlainText {
    const shownName =
        name === undefined ? undefined : texts.foreign(maskValues ? maskValue(name) : name, longestContactName);
    return shownName === undefined || shownName.text === '' ? texts.translated('contact-without-name') : shownName;
}

function buildRecordNote(model: ChannelsPanel, view: ViewContext): readonly LayoutBlock[] {
    if (model.fromRecordBecause === undefined) {
        return [];
    }
    const { sentence, next } = failureTexts(model.fromRecordBecause, view.texts);
    return [
        context(view, 'head-record', [view.texts.translated('from-record')]),
        context(view, 'head-record-reason', [sentence, next]),
    ];
}

function buildEmptyList(view: ViewContext): readonly LayoutBlock[] {
    return [
        section(view, 'no-channels', view.texts.translated('no-channels')),
        context(view, 'no-channels-next', [view.texts.translated('no-channels-next')]),
    ];
}

function buildEnd(model: ChannelsPanel, shown: number, view: ViewContext): readonly LayoutBlock[] {
    const { texts, roomId } = view;
    const count = model.channels.length;
    if (shown >= count) {
        return [];
    }
    if (shown >= mostChannelsShown) {
        return [context(view, 'list-end', [texts.translated('shown-at-most', { count: shown })])];
    }
    const more = button(view, 'list-more', texts.translated('show-more'), {
        kind: 'refresh',
        state: { roomId, shown: shown + channelsPerPage },
    });
    return [
        context(view, 'list-end', [texts.translated('shown-of-total', { shown, count })]),
        actions(view, 'list-more', [more]),
    ];
}
