package io.luxuan.bench.kill;

import java.net.URI;

/** Where the platform answers. */
interface Sites {
    /** Another turn may be another node. */
    URI site(int turn);
}
