package io.luxuan.application;

import io.luxuan.shared.ReadFace;
import java.util.Collection;
import java.util.Set;

/** What another module knows of projects that came of applications. */
@ReadFace
public interface UnfinishedProjects {
    /** Those of these applications whose project is neither finished nor ended. */
    Set<String> of(Collection<String> applicationIds);
}
