package io.luxuan.programme;

import java.util.List;

/** The catalogue. Versions are stored when first seen and never change afterwards. */
public interface Programmes {
    /** The newest version of each programme, by id. */
    List<Programme> current();

    /** The version that a round pinned when it was opened. */
    Programme pinned(String id, int version);

    /** SHA-256 of the file that a version was read from, line ends as LF; 64 hexadecimal digits. */
    String sha256(String id, int version);
}
