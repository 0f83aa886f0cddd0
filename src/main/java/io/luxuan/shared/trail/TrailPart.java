package io.luxuan.shared.trail;

import java.util.Collection;
import java.util.List;

/**
 * Subjects of the audit log that belong to an application, or to what does. Where one statement finds them, the mapper
 * itself is that bean.
 */
public interface TrailPart extends InRound {
    /** Ids of the subjects that belong to any of these: at most 500. */
    List<String> belongingTo(Collection<String> ids);
}
