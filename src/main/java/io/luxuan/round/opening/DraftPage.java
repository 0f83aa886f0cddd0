package io.luxuan.round.opening;

import io.luxuan.countersign.AskedWish;
import io.luxuan.programme.Programme;
import io.luxuan.round.RoundChanged.Change;
import io.luxuan.round.opening.LookNeeded.By;
import java.util.List;
import java.util.Map;

/**
 * A round in preparation, for its page.
 *
 * @param faults  field to message key; empty where it could open as it is
 * @param twice   whether there is another round of its name and year
 * @param look    how far somebody else's look at it is
 * @param by      who may give the look
 * @param wish    with which its author asked last; null for none
 * @param like    title of the round that it was copied from; null for none
 * @param changes in what it differs from that round or from its programme's defaults
 */
record DraftPage(RoundDraft draft, Programme programme, Map<String, String> faults, boolean twice, Look look, By by, AskedWish wish,
        String like, List<Change> changes) {
    /** LAPSED: it was changed after somebody had agreed. NEEDLESS: nobody else is there, or none is asked for here. */
    enum Look { NEEDLESS, NEEDED, WAITING, REFUSED, LAPSED, AGREED }

    public boolean isRight() {
        return faults.isEmpty();
    }

    /** Whether it may open now. */
    public boolean isReady() {
        return draft.isOpen() && isRight() && (look == Look.NEEDLESS || look == Look.AGREED);
    }

    /** Whether its author may ask somebody to look at it. */
    public boolean isAskable() {
        return draft.isOpen() && isRight() && !isReady() && look != Look.WAITING;
    }
}
