package io.luxuan.application.reuse;

import io.luxuan.application.ApplicationDocument.Entry;
import io.luxuan.application.Party;
import io.luxuan.application.store.ApplicationRow;
import java.util.List;

/**
 * What one application could give another.
 *
 * @param lines   in the order of the form; @param members of its team, where the other asks for one and has none
 */
record Offer(ApplicationRow row, ApplicationRow source, String sourceRound, List<OfferLine> lines, List<Party> members) {
    /**
     * @param now  what stands there; @param offered what would stand there
     * @param text the same as it is stored; empty for files; @param proposed whether nothing would be lost by it
     */
    record OfferLine(Entry now, Entry offered, String text, boolean proposed) {
        public String key() {
            return offered.key();
        }
    }

    public boolean isEmpty() {
        return lines.isEmpty() && members.isEmpty();
    }
}
