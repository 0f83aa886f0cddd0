package io.luxuan.owner;

import java.util.List;
import java.util.Set;

/** The departments that lead rounds. */
public interface RoundLeads {
    /** As the signed-in person sees them, the first of the programme first; empty for a round of which none is on record. */
    List<Lead> of(String roundId);

    /** Managers of the departments that lead a round; empty where none of these has any. */
    Set<String> members(String roundId);

    /** Rounds that a department leads, and those that fall to every department since nobody belongs to their leads. */
    List<String> ledBy(String departmentId);

    /** Rounds that the signed-in person may not read. */
    Set<String> unreadable();
}
