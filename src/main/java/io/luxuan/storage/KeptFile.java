package io.luxuan.storage;

import java.time.Instant;

/** A file as its store lists it. @param id also that of a file which was never finished @param at when it was written last, by the store's clock */
record KeptFile(String id, Instant at) {}
