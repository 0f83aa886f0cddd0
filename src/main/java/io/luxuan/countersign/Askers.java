package io.luxuan.countersign;

import io.luxuan.shared.ReadFace;
import java.util.Collection;
import java.util.Map;

/** Who asked for something that takes two people; for whoever tells them the answer. */
@ReadFace
public interface Askers {
    /** Accounts by wish; a wish that is not there is left out. */
    Map<String, String> of(Collection<String> wishes);
}
