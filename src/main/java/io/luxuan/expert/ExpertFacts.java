package io.luxuan.expert;

import io.luxuan.shared.ReadFace;
import java.util.Collection;
import java.util.Map;

/** The pool as other modules read it. */
@ReadFace
public interface ExpertFacts {
    Map<String, Expert> byIds(Collection<String> ids);
}
