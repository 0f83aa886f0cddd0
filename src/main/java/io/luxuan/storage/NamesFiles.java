package io.luxuan.storage;

import java.util.Collection;
import java.util.Set;

/** Whose rows name files in the store. A file that no bean of this kind names is removed after its time. */
public interface NamesFiles {
    String table();

    /** Those of these ids that a row names. */
    Set<String> named(Collection<String> ids);
}
