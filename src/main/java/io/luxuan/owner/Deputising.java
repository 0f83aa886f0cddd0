package io.luxuan.owner;

import java.util.List;

/** For whom the signed-in person stands in. */
public interface Deputising {
    /** Accounts, today. */
    List<String> principals();
}
