package io.luxuan.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gives lines their numbers and hashes. From here to the end of the transaction nobody else appends. */
@Component
class ChainWriter {
    private static final int CHUNK = 200;

    private final AuditMapper rows;
    private final ChainMapper chain;

    ChainWriter(AuditMapper rows, ChainMapper chain) {
        this.rows = rows;
        this.chain = chain;
    }

    void append(List<AuditRow> lines) {
        if (lines.isEmpty()) {
            return;
        }
        ChainHead head = chain.lockHead();
        List<ChainedRow> links = new ArrayList<>(lines.size());
        for (AuditRow line : lines) {
            ChainedRow link = ChainedRow.after(head, line);
            links.add(link);
            head = link.headAfter(head);
        }
        insert(links);
        chain.moveHead(head);
    }

    private void insert(List<ChainedRow> links) {
        for (int from = 0; from < links.size(); from += CHUNK) {
            rows.append(links.subList(from, Math.min(from + CHUNK, links.size())));
        }
    }
}
