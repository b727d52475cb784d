import { createContext, useContext, useEffect, useState } from 'react';

export type Theme = 'light' | 'dark';

export type ThemeChoice = { readonly theme: Theme; readonly setTheme: (theme: Theme) => void };

const KEY = 'workspace-theme';

export const ThemeContext = createContext<ThemeChoice>({ theme: 'light', setTheme: () => undefined });

/** The theme in use and how to change it. */
export function useTheme(): ThemeChoice {
    return useContext(ThemeContext);
}

/** The theme that was chosen last in this browser. */
export function useStoredTheme(): ThemeChoice {
    const [theme, setTheme] = useState<Theme>(() => (localStorage.getItem(KEY) === 'dark' ? 'dark' : 'light'));
    useEffect(() => {
        localStorage.setItem(KEY, theme);
        document.documentElement.style.colorScheme = theme;
    }, [theme]);
    return { theme, setTheme };
}
