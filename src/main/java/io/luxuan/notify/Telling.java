package io.luxuan.notify;

import java.util.List;

/** Tells what stands in no line of the audit log, in the caller's transaction. */
public interface Telling {
    void tell(List<Tell> news);
}
