package io.luxuan.decision;

import java.util.List;
import java.util.Set;

/** What the meeting decided, and who would be next. */
public interface Decisions {
    /**
     * Fills every vacant place for which somebody is eligible: constraints are checked again, for each, against those that
     * stay. Whom it takes onto the list stays there, with what it was computed from. Asked again it finds nothing to fill.
     *
     * @param fallen applications that are out for good
     */
    Filled fillVacancies(String roundId, Set<String> fallen);

    /** Numbers of those that tie so that the meeting must put them in order; empty when nothing is contested. */
    List<String> tied(String roundId);

    /**
     * Decides as ranked, without changes by the meeting: what a replay does.
     *
     * @param tieOrder  numbers of those that tie, the preferred first
     * @param tieReason why in this order; needed only where something ties
     * @throws io.luxuan.shared.Refusal {@code decision.tie-open} when this leaves a tie undecided
     */
    void decide(String roundId, List<String> tieOrder, String tieReason);

    /**
     * The same of people: the list waits for another manager.
     *
     * @return id of the wish that is to be confirmed
     */
    String ask(String roundId, List<String> tieOrder, String tieReason);
}
