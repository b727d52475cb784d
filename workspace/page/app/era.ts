import { createContext, useContext, useEffect, useState } from 'react';

/**
 * How the client around a view is drawn. Old is fuselage 0.66 (about Rocket.Chat 7.11), new is 0.92 (8.x); which release
 * changed is not known. The components are of 0.92 in both: what differs is the bar itself.
 */
export type Era = 'old' | 'new';

export type EraChoice = { readonly era: Era; readonly setEra: (era: Era) => void };

const KEY = 'workspace-era';

export const EraContext = createContext<EraChoice>({ era: 'new', setEra: () => undefined });

/** The era in use and how to change it. */
export function useEra(): EraChoice {
    return useContext(EraContext);
}

/** The era that the address asks for (`?era=old`), else the one that was chosen last in this browser, else the new. */
export function useStoredEra(): EraChoice {
    const [era, setEra] = useState<Era>(() => {
        const asked = new URLSearchParams(location.search).get('era') ?? localStorage.getItem(KEY);
        return asked === 'old' ? 'old' : 'new';
    });
    useEffect(() => {
        localStorage.setItem(KEY, era);
        document.documentElement.dataset.era = era;
    }, [era]);
    return { era, setEra };
}
