package io.luxuan.record;

import io.luxuan.record.ChainSection.Link;
import java.util.Optional;

/** Whether a record names the one before it. */
final class RecordChain {
    private RecordChain() {}

    /** Compares with an earlier record of the same round, or with the platform's record just before. */
    static Optional<Difference> link(RecordFile file, RecordFile before) {
        Link link = new Link(before.record().chain().number(), before.envelope().sha256(), before.envelope().sm3());
        ChainSection chain = file.record().chain();
        if (chain.previous() != null && chain.previous().number() == link.number()) {
            return Check.compare(file, "/chain/previous", link);
        }
        return file.record().round().id().equals(before.record().round().id())
                ? Check.compare(file, "/chain/ofRound", link) : Optional.empty();
    }
}
