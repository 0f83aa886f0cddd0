package io.luxuan.draw;

import io.luxuan.shared.verify.Fault;

/** What a record of a draw can be wrong in. {@code docs/draw.md} says each. */
enum DrawFault implements Fault {
    /** Of no known form, or with members of another form. */ FORMAT,
    /** Not the commitment that was published. */ PUBLISHED,
    /** A head that was published is none of the chain of changes. */ PUBLISHED_CHANGES,
    /** Hash of a part. */ HASH,
    /** Hash of the statement. */ COMMITMENT,
    /** Other sources than the statement names. */ SOURCES,
    /** More or fewer values than sources. */ VALUE_COUNT,
    /** Not what the typed value is in its one form. */ VALUE,
    /** Value of another source. */ VALUE_PLACE,
    SEED,
    /** A change that adds, or speaks of what is not there. */ CHANGES,
    /** Head of the chain of changes. */ HEAD,
    /** An expert or application who is not of the pool, or twice on a panel. */ STRANGER,
    /** The dual prices do not prove the panels. */ PROOF,
    /** Sum of the gains. */ OBJECTIVE,
    /** No panels exist. */ NO_PANELS,
    PANEL,
    /** Value of the chain that perturbed the gains. */ CHAIN_VALUE,
    /** A substitution by another value than the next. */ SUBSTITUTE_VALUE,
    /** Not the next in order. */ SUBSTITUTE,
    /** A substitute who sits on the panel already, or somebody who left and was not there. */ SUBSTITUTE_SEAT,
    /** A kind of change of seats that does not exist or does not fit its members. */ SUBSTITUTE_KIND,
    /** A seat that changed hands before the draw or out of order. */ MOMENT;

    @Override
    public String family() {
        return "draw";
    }
}
