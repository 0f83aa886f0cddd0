package io.luxuan.bench.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;

/** The connection was refused or broken, or the time was over. */
public final class NoAnswer extends RuntimeException {
    NoAnswer(URI address, IOException cause) {
        super(address + ": " + cause, cause);
    }

    /** Nobody took the request: surely nothing was done. */
    public boolean isRefused() {
        return getCause() instanceof ConnectException;
    }
}
