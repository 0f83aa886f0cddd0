package io.luxuan.shared.permission;

import java.util.Collection;
import java.util.Set;

/**
 * Whose rounds are. The log of changes asks before it takes a line about a round, the engine before a task is done: what
 * changes a round passes here whatever use case it comes from. Managers alone are held up.
 */
public interface RoundGate {
    /**
     * @param action as the audit log names it: some only read
     * @throws io.luxuan.shared.Refusal when the signed-in person may not do this in the round
     */
    void pass(String action, String roundId);

    /** @throws io.luxuan.shared.Refusal when the signed-in person may not read the round; @param roundId null for what belongs to none */
    void mayRead(String roundId);

    /** Rounds that the signed-in person may not read: lists that go over all rounds leave them out. */
    Set<String> unreadable();

    /** The same for a manager who is not signed in. */
    Set<String> unreadableTo(String managerId);

    /** Those of these rounds that the signed-in person may change. */
    Set<String> mine(Collection<String> roundIds);

    /**
     * Lets the signed-in person into a round for the rest of the transaction: whoever was asked for one thing alone, and whom
     * {@link #pass} would hold up.
     */
    void admit(String roundId);

    /** Managers who can sign in and may change the round. @param roundId null for all who can sign in */
    Set<String> able(String roundId);

    /** Whether fewer than two managers can sign in who may change the round. @param roundId null for what belongs to none */
    boolean isAlone(String roundId);
}
