package io.luxuan.storage;

import io.luxuan.shared.TryLater;

/** The store of files does not answer or refuses us. */
public final class StorageDown extends TryLater {
    private StorageDown(String code, Throwable cause) {
        super(code, cause);
    }

    static StorageDown keeping(Throwable cause) {
        return new StorageDown("storage.cannot-keep", cause);
    }

    static StorageDown scanning(Throwable cause) {
        return new StorageDown("storage.cannot-scan", cause);
    }

    static StorageDown reading(Throwable cause) {
        return new StorageDown("storage.cannot-read", cause);
    }
}
