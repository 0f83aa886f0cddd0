package io.luxuan.notify.told;

import java.util.List;

/** Takes news out of the platform, in the transaction in which it was told. */
public interface Outgoing {
    void take(List<ToldRow> rows);
}
