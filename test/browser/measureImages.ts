/**
 * Sent into the browser by itself, so it can use nothing from around it.
 * @returns the addresses of the app's images of which no point has this contrast with the ground, by WCAG 2
 */
export async function faintImages(bar: Element, limit: number): Promise<readonly string[]> {
    const images = [...bar.querySelectorAll<HTMLElement>('.page-image-element')];
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!canvas || images.length === 0) {
        throw new Error('There is nothing to measure, or nothing to measure with.');
    }
    const luminance = (points: Uint8ClampedArray, at: number): number => {
        const [r = 0, g = 0, b = 0] = [0, 1, 2].map((index) => {
            const part = (points[at + index] ?? 0) / 255;
            return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const groundOf = (element: Element | null): string => {
        const own = element ? getComputedStyle(element).backgroundColor : 'white';
        return element && /^(transparent|rgba\(.*, 0\))$/.test(own) ? groundOf(element.parentElement) : own;
    };
    const size = 20;
    const bestContrast = async (tile: HTMLElement, address: string): Promise<number> => {
        const image = new Image();
        image.src = address;
        await image.decode();
        canvas.fillStyle = groundOf(tile.parentElement);
        canvas.fillRect(0, 0, size, size);
        canvas.fillStyle = getComputedStyle(tile).backgroundColor;
        canvas.fillRect(0, 0, size, size);
        const ground = luminance(canvas.getImageData(0, 0, 1, 1).data, 0);
        canvas.drawImage(image, 0, 0, size, size);
        const { data } = canvas.getImageData(0, 0, size, size);
        const contrasts = Array.from({ length: size * size }, (_, point) => {
            const own = luminance(data, point * 4);
            return (Math.max(own, ground) + 0.05) / (Math.min(own, ground) + 0.05);
        });
        return Math.max(...contrasts);
    };
    const found = await Promise.all(
        images.map(async (tile) => {
            const address = tile.style.backgroundImage.replace(/^url\("|"\)$/g, '').replaceAll('\\"', '"');
            return { address, contrast: await bestContrast(tile, address) };
        }),
    );
    return found.flatMap(({ address, contrast }) =>
        contrast < limit ? [`${decodeURIComponent(address)}: ${contrast.toFixed(2)}`] : [],
    );
}
