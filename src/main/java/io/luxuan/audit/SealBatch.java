package io.luxuan.audit;

import io.luxuan.shared.Chunks;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves some waiting rows into the chain. One transaction, whatever the caller is in the middle of: rows leave their
 * waiting place and stand in the chain in the same moment, or neither. Who holds the head seals; nobody else does meanwhile.
 */
@Component
class SealBatch {
    static final int SIZE = 500;
    private static final int CHUNK = 100;

    private final UnsealedMapper unsealed;
    private final AuditMapper log;
    private final ChainMapper chain;

    SealBatch(UnsealedMapper unsealed, AuditMapper log, ChainMapper chain) {
        this.unsealed = unsealed;
        this.log = log;
        this.chain = chain;
    }

    /** @param last where to go on; null when nothing more waits or somebody else is sealing */
    record Sealed(int refused, String last) {
        static final Sealed NOTHING = new Sealed(0, null);
    }

    /** @param patient whether to wait for another who is sealing */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Sealed sealAfter(String id, boolean patient) {
        ChainHead head = patient ? chain.lockHead() : chain.lockFreeHead();
        if (head == null) {
            return Sealed.NOTHING;
        }
        List<UnsealedRow> rows = unsealed.after(id, SIZE);
        List<UnsealedRow> sound = rows.stream().filter(UnsealedRow::isAsWritten).toList();
        if (!sound.isEmpty()) {
            chain(sound, head);
        }
        return new Sealed(rows.size() - sound.size(), rows.size() < SIZE ? null : rows.get(SIZE - 1).id());
    }

    private void chain(List<UnsealedRow> rows, ChainHead before) {
        ChainHead head = before;
        List<ChainedRow> links = new ArrayList<>(rows.size());
        for (UnsealedRow row : rows) {
            ChainedRow link = ChainedRow.after(head, row.content());
            links.add(link);
            head = link.headAfter(head);
        }
        Chunks.each(links, CHUNK, log::append);
        if (unsealed.delete(rows) != rows.size()) {
            throw new IllegalStateException("somebody took audit rows away while they were being sealed");
        }
        chain.moveHead(head);
    }
}
