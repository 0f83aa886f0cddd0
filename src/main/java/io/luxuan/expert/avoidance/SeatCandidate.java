package io.luxuan.expert.avoidance;

import java.util.List;
import java.util.Set;

/**
 * An expert as the avoidance rules and the draw see one.
 *
 * @param sector  null while nobody has said; so is the city
 * @param avoided institutions that the expert asked to stay away from
 * @param ties    what the expert declared and what was not withdrawn
 * @param works   applications, of this round and earlier ones, that name somebody of the expert's name
 */
public record SeatCandidate(
        String expertId, PersonName name, Affiliation at, Sector sector, String city, Topics topics,
        List<Affiliation> avoided, List<Tie> ties, List<Participation> works, Workload workload, boolean onLeave) {

    public Set<String> fields() {
        return topics.fields();
    }

    public int drawnInRound() {
        return workload.drawnInRound();
    }

    public boolean isOfSameInstitutionAs(SeatCandidate other) {
        return at.isSameAs(other.at);
    }

    /** How many more seats of a round the expert can take. */
    public int room(int maximumLoad) {
        return workload.room(maximumLoad);
    }

    public SeatCandidate with(List<Participation> found) {
        return new SeatCandidate(expertId, name, at, sector, city, topics, avoided, ties, found, workload, onLeave);
    }
}
