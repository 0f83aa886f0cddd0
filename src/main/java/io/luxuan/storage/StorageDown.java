package io.luxuan.storage;

import io.luxuan.shared.Refusal;

/** The store of files does not answer or refuses us: nothing that the person did is wrong, and trying later helps. */
public final class StorageDown extends Refusal {
    private StorageDown(String code, Throwable cause) {
        super(code);
        initCause(cause);
    }

    static StorageDown keeping(Throwable cause) {
        return new StorageDown("storage.cannot-keep", cause);
    }

    static StorageDown reading(Throwable cause) {
        return new StorageDown("storage.cannot-read", cause);
    }
}
