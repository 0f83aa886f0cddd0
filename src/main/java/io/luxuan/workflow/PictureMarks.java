package io.luxuan.workflow;

import java.util.Set;

/** What of a drawing an instance has gone by. @param standing nodes where it is now; passed ones do not name them */
public record PictureMarks(Set<String> standing, Set<String> passed, Set<String> flows) {
    public PictureMarks {
        standing = Set.copyOf(standing);
        passed = Set.copyOf(passed);
        flows = Set.copyOf(flows);
    }
}
