import { isRecord } from 'contact-channels-workspace/rest/unknownValues';

import { useFixedViews, whole } from './FixedViews';
import { input, section } from './blocks';

const found = [section('Anna Berg')];

describe('a view that is submitted by Enter', () => {
    const views = useFixedViews();

    it('hands over what was typed, and is gone before the answer comes', async () => {
        const { ana, search, submitted, answer } = await submit();
        expect(submitted).toMatchObject({
            type: 'viewSubmit',
            viewId: search.id,
            payload: { view: { id: search.id, state: { input: { 'Look up': 'Anna' } } } },
        });
        await ana.bar.waitFor({ state: 'detached' });
        // It is not the end of the client's patience that closed it.
        expect(await ana.page.getByTestId('busy').count()).toBe(1);
        await answer({ success: true });
        expect(await ana.bar.count()).toBe(0);
    });

    it.each([
        ['a plain success', undefined],
        ['errors', 'errors'],
        ['an update', 'contextual_bar.update'],
        ['the same view, opened', 'contextual_bar.open'],
    ])('does not come back by an answer with %s', async (_what, type) => {
        const { ana, search, triggerId, answer } = await submit();
        const errors = { 'Look up': 'Nobody' };
        const view = whole({ ...search, blocks: found });
        await answer(type === undefined ? { success: true } : { type, triggerId, viewId: search.id, errors, view });
        await views().tell(ana, 'Is read');
        expect(await ana.bar.count()).toBe(0);
    });

    it('makes room for a new view in the answer', async () => {
        const { ana, triggerId, answer } = await submit();
        await answer({ type: 'contextual_bar.open', triggerId, view: whole(views().view(...found)) });
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
        views().push('contextual_bar.open', views().view(...found), triggerId);
        await ana.reads('Anna Berg');
        if (order === 'before') {
            await answer({ success: true });
        }
        await views().tell(ana, 'Is read');
        expect(await ana.lines()).toEqual(['Contact channels', 'Anna Berg']);
    });

    it.each([
        ['contextual_bar.open', 'before'],
        ['contextual_bar.open', 'after'],
        ['contextual_bar.update', 'before'],
        ['contextual_bar.update', 'after'],
    ])('does not come back by a %s of its id that is pushed %s the answer', async (type, order) => {
        const { ana, search, triggerId, answer } = await submit();
        if (order === 'after') {
            await answer({ success: true });
        }
        views().push(type, { ...search, blocks: found }, triggerId);
        if (order === 'before') {
            await views().tell(ana, 'Is read');
            await answer({ success: true });
        }
        await views().tell(ana, 'Is read');
        expect(await ana.bar.count()).toBe(0);
    });

    /** Types a name into the field, presses Enter, and holds the answer back. */
    async function submit() {
        const ana = await views().ana();
        const search = views().view(input('Look up'), section('Nobody yet'));
        await views().show(ana, search);
        let release: (body: unknown) => void = () => undefined;
        views().host.answer = new Promise((resolve) => {
            release = resolve;
        });
        const field = ana.bar.getByRole('textbox');
        await field.fill('Anna');
        // Listened for before the answer is let go: the browser learns of listeners a moment later.
        const answered = ana.interactionAnswered();
        const [request] = await Promise.all([ana.page.waitForRequest(/ui\.interaction/), field.press('Enter')]);
        const submitted: unknown = request.postDataJSON();
        const answer = async (body: unknown): Promise<void> => {
            release(body);
            await answered;
            await ana.page.getByTestId('busy').waitFor({ state: 'detached' });
        };
        return { ana, search, submitted, triggerId: isRecord(submitted) ? submitted.triggerId : undefined, answer };
    }
});
