package io.luxuan.programme;

/** Asked by the catalogue before a version's text is replaced; answered by those who open rounds. */
public interface VersionsInUse {
    boolean isUsed(String programmeId, int version);
}
