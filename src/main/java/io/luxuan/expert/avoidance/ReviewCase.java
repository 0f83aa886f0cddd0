package io.luxuan.expert.avoidance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An application as the avoidance rules and the draw see one.
 *
 * @param label      its public number: chance is drawn by it, never by its place in a list
 * @param year       of the round
 * @param field      code of its field; null where none was chosen: then any expert may judge it
 * @param titleKey   normalised title
 * @param keywords   normalised, see {@link Topics#words(String)}
 * @param unit       who applies
 * @param team       leader and members
 * @param ties       relations to experts that the applicant declared
 * @param exclusions at most {@link Exclusion#MOST}
 * @param conflicts  by id of the expert
 */
public record ReviewCase(
        String applicationId, String label, String roundId, int year, String field, String titleKey,
        Set<String> keywords, Affiliation unit, List<TeamMember> team, List<Tie> ties, List<Exclusion> exclusions,
        Map<String, Conflict> conflicts) {

    /** The applying unit and the members' institutions. */
    public Stream<Affiliation> institutions() {
        return Stream.concat(Stream.of(unit), team.stream().map(TeamMember::at));
    }

    Optional<TeamMember> member(PersonName name) {
        return team.stream().filter(member -> member.name().isSameAs(name)).findFirst();
    }
}
