package io.luxuan.programme;

import java.util.List;

/** Asked by the catalogue before a version's text is replaced; answered by those who open rounds. */
public interface VersionsInUse {
    boolean isUsed(String programmeId, int version);

    /** In which years rounds used which versions. */
    List<Use> uses();

    record Use(String programmeId, int programmeVersion, int yearNo) {}
}
