import { isRecord } from 'contact-channels-workspace/rest/unknownValues';

import { FixedViews, whole } from './FixedViews';
import { input, section } from './blocks';

const search = { id: 'search', blocks: [input('Look up'), section('Nobody yet')] };
const result = { id: 'result', blocks: [section('Anna Berg')] };
const sameAgain = { ...search, blocks: [section('Anna Berg')] };

describe('a view that is submitted by Enter', () => {
    let views: FixedViews;

    beforeAll(async () => {
        views = await FixedViews.start();
    });

    afterEach(async () => {
        views.host.answer = { success: true };
        await views.leave();
    });

    afterAll(() => views?.stop());

    it('hands over what was typed, and is gone before the answer comes', async () => {
        const { ana, submitted, answer } = await submit();
        expect(submitted).toMatchObject({
            type: 'viewSubmit',
            viewId: 'search',
            payload: { view: { id: 'search', state: { input: { 'Look up': 'Anna' } } } },
        });
        await ana.bar.waitFor({ state: 'detached' });
        await answer({ success: true });
        expect(await ana.bar.count()).toBe(0);
    });

    it.each([
        ['a plain success', { success: true }],
        ['errors', { type: 'errors', viewId: 'search', errors: { 'Look up': 'Nobody' } }],
        ['an update', { type: 'contextual_bar.update', view: whole(sameAgain) }],
        ['the same view, opened', { type: 'contextual_bar.open', view: whole(sameAgain) }],
    ])('does not come back by an answer with %s', async (_what, body) => {
        const { ana, triggerId, answer } = await submit();
        await answer({ triggerId, ...body });
        await views.tell(ana, 'Is read');
        expect(await ana.bar.count()).toBe(0);
    });

    it('makes room for a new view in the answer', async () => {
        const { ana, triggerId, answer } = await submit();
        await answer({ type: 'contextual_bar.open', triggerId, view: whole(result) });
        await ana.reads('Anna Berg');
        expect(await ana.lines()).toEqual(['Contact channels', 'Anna Berg']);
    });

    it.each([
        ['before the answer', 'before'],
        ['after the answer', 'after'],
    ])('makes room for a new view that is pushed %s', async (_when, order) => {
        const { ana, triggerId, answer } = await submit();
        if (order === 'after') {
            await answer({ success: true });
        }
        views.push('contextual_bar.open', result, triggerId);
        await ana.reads('Anna Berg');
        if (order === 'before') {
            await answer({ success: true });
        }
        await views.tell(ana, 'Is read');
        expect(await ana.lines()).toEqual(['Contact channels', 'Anna Berg']);
    });

    it.each([
        ['contextual_bar.open', 'before'],
        ['contextual_bar.open', 'after'],
        ['contextual_bar.update', 'before'],
        ['contextual_bar.update', 'after'],
    ])('does not come back by a %s of its id that is pushed %s the answer', async (type, order) => {
        const { ana, triggerId, answer } = await submit();
        if (order === 'after') {
            await answer({ success: true });
        }
        views.push(type, sameAgain, triggerId);
        if (order === 'before') {
            await views.tell(ana, 'Is read');
            await answer({ success: true });
        }
        await views.tell(ana, 'Is read');
        expect(await ana.bar.count()).toBe(0);
    });

    /** Types a name into the field, presses Enter, and holds the answer back. */
    async function submit() {
        const ana = await views.ana();
        await views.show(ana, search);
        let release: (body: unknown) => void = () => undefined;
        views.host.answer = new Promise((resolve) => {
            release = resolve;
        });
        const field = ana.bar.getByRole('textbox');
        await field.fill('Anna');
        const [request] = await Promise.all([ana.page.waitForRequest(/ui\.interaction/), field.press('Enter')]);
        const submitted: unknown = request.postDataJSON();
        const answer = async (body: unknown): Promise<void> => {
            const answered = ana.interactionAnswered();
            release(body);
            await answered;
            await ana.page.getByTestId('busy').waitFor({ state: 'detached' });
        };
        return { ana, submitted, triggerId: isRecord(submitted) ? submitted.triggerId : undefined, answer };
    }
});
