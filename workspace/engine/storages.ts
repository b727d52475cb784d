import type {
    AppLogStorage,
    AppMetadataStorage,
    AppSourceStorage,
    IAppStorageItem,
} from 'apps-engine-1.62.0/server/storage';

import type { Engine } from './loadEngine';
import { copyOf } from '../model/copyOf';

export type LogEntry = Parameters<AppLogStorage['storeEntries']>[0];

/** What the server keeps of its apps: one for all hosts that run over the same workspace, as one database is. */
export class AppDatabase {
    public readonly items = new Map<string, IAppStorageItem>();

    public readonly zips = new Map<string, Buffer>();

    public readonly logs: LogEntry[] = [];
}

export type Storages = {
    readonly metadata: AppMetadataStorage;
    readonly source: AppSourceStorage;
    readonly logs: AppLogStorage;
};

export function createStorages({ storage }: Engine, database: AppDatabase): Storages {
    return {
        metadata: createMetadataStorage(storage, database),
        source: createSourceStorage(storage, database),
        logs: createLogStorage(storage, database),
    };
}

function createMetadataStorage(storage: Engine['storage'], { items }: AppDatabase): AppMetadataStorage {
    const change = (id: string, changes: Partial<IAppStorageItem>): boolean => {
        const item = items.get(id);
        if (item === undefined) {
            return false;
        }
        items.set(id, { ...item, ...changes, updatedAt: new Date() });
        return true;
    };
    return new (class extends storage.AppMetadataStorage {
        /** Gives back the very item, as servers do: engines before 1.56 keep the app's status in it. */
        public async create(item: IAppStorageItem): Promise<IAppStorageItem> {
            Object.assign(item, { _id: item.id, createdAt: new Date(), updatedAt: new Date() });
            items.set(item.id, copyOf(item));
            return item;
        }

        public async retrieveOne(id: string): Promise<IAppStorageItem | null> {
            return copyOf(items.get(id) ?? null);
        }

        public async retrieveAll(): Promise<Map<string, IAppStorageItem>> {
            return copyOf(items);
        }

        public async retrieveAllPrivate(): Promise<Map<string, IAppStorageItem>> {
            return copyOf(items);
        }

        /** What engines before 1.56 call instead of `updatePartialAndReturnDocument`. */
        public async update(item: IAppStorageItem): Promise<IAppStorageItem> {
            return this.updatePartialAndReturnDocument(item);
        }

        public async updatePartialAndReturnDocument(
            changes: Partial<IAppStorageItem>,
            options: { unsetPermissionsGranted?: boolean } = {},
        ): Promise<IAppStorageItem> {
            const id = changes.id ?? changes._id ?? '';
            const item = items.get(id);
            if (item === undefined) {
                throw new Error(`There is no app ${id}`);
            }
            const updated = { ...item, ...changes, updatedAt: new Date() };
            if (options.unsetPermissionsGranted) {
                delete updated.permissionsGranted;
            }
            items.set(id, updated);
            return copyOf(updated);
        }

        public async remove(id: string): Promise<{ success: boolean }> {
            return { success: items.delete(id) };
        }

        public async updateStatus(id: string, status: IAppStorageItem['status']): Promise<boolean> {
            return change(id, { status });
        }

        public async updateSetting(id: string, setting: IAppStorageItem['settings'][string]): Promise<boolean> {
            return change(id, { settings: { ...items.get(id)?.settings, [setting.id]: copyOf(setting) } });
        }

        public async updateAppInfo(id: string, info: IAppStorageItem['info']): Promise<boolean> {
            return change(id, { info });
        }

        public async updateMarketplaceInfo(
            id: string,
            marketplaceInfo: NonNullable<IAppStorageItem['marketplaceInfo']>,
        ): Promise<boolean> {
            return change(id, { marketplaceInfo });
        }
    })('memory');
}

function createSourceStorage(storage: Engine['storage'], { zips }: AppDatabase): AppSourceStorage {
    return new (class extends storage.AppSourceStorage {
        public async store(item: IAppStorageItem, zip: Buffer): Promise<string> {
            zips.set(item.id, zip);
            return item.id;
        }

        public async fetch(item: IAppStorageItem): Promise<Buffer> {
            const zip = zips.get(item.id);
            if (zip === undefined) {
                throw new Error(`There is no package of app ${item.id}`);
            }
            return zip;
        }

        public async update(item: IAppStorageItem, zip: Buffer): Promise<string> {
            return this.store(item, zip);
        }

        public async remove(item: IAppStorageItem): Promise<void> {
            zips.delete(item.id);
        }
    })();
}

function createLogStorage(storage: Engine['storage'], database: AppDatabase): AppLogStorage {
    return new (class extends storage.AppLogStorage {
        public async find(): Promise<LogEntry[]> {
            return database.logs;
        }

        public async findPaginated(): Promise<{ logs: LogEntry[]; total: number }> {
            return { logs: database.logs, total: database.logs.length };
        }

        public async storeEntries(entry: LogEntry): Promise<LogEntry> {
            database.logs.push(entry);
            return entry;
        }

        public async getEntriesFor(appId: string): Promise<LogEntry[]> {
            return database.logs.filter((entry) => entry.appId === appId);
        }

        public async removeEntriesFor(appId: string): Promise<void> {
            const kept = database.logs.filter((entry) => entry.appId !== appId);
            database.logs.splice(0, database.logs.length, ...kept);
        }
    })('memory');
}
