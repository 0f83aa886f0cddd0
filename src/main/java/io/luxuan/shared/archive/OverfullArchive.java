package io.luxuan.shared.archive;

import java.io.IOException;

/** An archive that holds more than anybody needs, or takes longer to read than anybody's. */
public final class OverfullArchive extends IOException {
    OverfullArchive(String what) {
        super(what);
    }
}
