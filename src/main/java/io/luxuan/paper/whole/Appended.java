package io.luxuan.paper.whole;

import io.luxuan.application.WholeApplication.WholeFile;
import java.nio.file.Path;

/**
 * An attachment in a paper.
 *
 * @param pages a PDF of its pages; null where it is only listed; @param why it is, by its key of {@code paper.whole.listed.}
 */
record Appended(WholeFile file, Path pages, int count, String why) {
    static Appended listed(WholeFile file, String why) {
        return new Appended(file, null, 0, why);
    }

    boolean isThere() {
        return pages != null;
    }
}
