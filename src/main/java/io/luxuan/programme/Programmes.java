package io.luxuan.programme;

import java.util.List;

/** The catalogue. Versions are stored when first seen and do not change once a round has pinned them. */
public interface Programmes {
    /** The newest version of each programme that is without fault, by id. */
    List<Programme> current();

    /** The version that a round pinned when it was opened. */
    Programme pinned(String id, int version);

    /** SHA-256 of the file that a version was read from, line ends as LF; 64 hexadecimal digits. */
    String sha256(String id, int version);

    /** Keeps the version's text as it is until the transaction ends: for a round that is about to pin it. */
    void hold(String id, int version);
}
