package io.luxuan.audit;

import java.util.Iterator;
import java.util.List;

/** Goes along the chain row by row and stops at the first fault. */
final class ChainWalk {
    private final ChainHead end;
    private final Iterator<Anchor> anchors;
    private Anchor next;
    private ChainHead here = ChainHead.EMPTY;
    private ChainFault fault;
    private int met;

    ChainWalk(ChainHead end, List<Anchor> anchors) {
        this.end = end;
        this.anchors = anchors.iterator();
        turn();
    }

    void pass(StoredRow row) {
        if (!here.hash().equals(row.previousHash())) {
            stop(ChainFault.Kind.UNLINKED, row.seq());
        } else if (!row.reckonedHash().equals(row.rowHash())) {
            stop(ChainFault.Kind.CHANGED, row.seq());
        } else {
            here = here.then(row.seq(), row.rowHash());
            meetAnchors();
        }
    }

    void arrive() {
        if (fault != null) {
            return;
        }
        if (here.seq() < end.seq()) {
            stop(ChainFault.Kind.CUT, here.seq());
        } else if (!here.equals(end)) {
            stop(ChainFault.Kind.HEAD, end.seq());
        } else if (next != null) {
            stop(ChainFault.Kind.ANCHOR, next.seq());
        }
    }

    private void meetAnchors() {
        while (next != null && next.seq() <= here.seq() && fault == null) {
            if (next.seq() == here.seq() && next.hash().equals(here.hash()) || next.seq() == 0) {
                met++;
                turn();
            } else {
                stop(ChainFault.Kind.ANCHOR, next.seq());
            }
        }
    }

    private void turn() {
        next = anchors.hasNext() ? anchors.next() : null;
    }

    private void stop(ChainFault.Kind kind, long seq) {
        fault = new ChainFault(kind, seq);
    }

    boolean isStopped() {
        return fault != null;
    }

    ChainFault fault() {
        return fault;
    }

    long rows() {
        return here.total();
    }

    int anchorsMet() {
        return met;
    }

    long seq() {
        return here.seq();
    }
}
