import { channelsModel, imagesOf, listed, show, type ViewChanges } from './viewParts';
import type { ListedChannel } from '../../../src/panel/PanelModel';
import { iconAddress } from '../../../src/views/icons';

/** The blocks of one row. */
export function row(changes: Partial<ListedChannel>, view: ViewChanges = {}) {
    const { blocks } = show(channelsModel({ channels: [listed({ key: 'the-key', ...changes })] }), view);
    return blocks.filter((block) => 'blockId' in block && block.blockId?.startsWith('channel-0'));
}

/** The marks beside sentences: all images but the picture of the source. */
export const marksOf = (blocks: unknown) => {
    const marks = [iconAddress('check'), iconAddress('ban'), iconAddress('caution')];
    return imagesOf(blocks).filter(({ imageUrl }) => marks.includes(imageUrl));
};
