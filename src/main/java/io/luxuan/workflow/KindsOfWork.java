package io.luxuan.workflow;

import io.luxuan.shared.Slice;
import java.util.Collection;
import java.util.List;

/** Open tasks of the signed-in person, kind by kind. */
public interface KindsOfWork {
    /** By one statement. */
    List<KindCount> counts(Whose whose);

    /** The first of each kind by due date, in one statement. @param each most of a kind */
    List<WorkItem> first(Collection<String> taskKeys, Whose whose, int each);

    /** One kind by due date, page by page. */
    Slice<WorkItem> page(String taskKey, Whose whose, String cursor, int limit);
}
