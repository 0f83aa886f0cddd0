package io.luxuan.panel.pool;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Party;
import io.luxuan.expert.avoidance.ReviewCase;
import io.luxuan.expert.avoidance.TeamMember;
import java.util.List;
import java.util.Optional;

/**
 * An application with and without what its applicant claims about people.
 *
 * @param without the applying unit and the leader alone
 * @param whole   with all that is heeded
 */
public record ClaimedCase(ApplicationSummary application, ReviewCase without, ReviewCase whole, List<One> claims) {
    /** One claim as if there were no other. */
    public record One(Party party, ReviewCase alone) {
        /** Who is named, where a member is. */
        public Optional<TeamMember> member() {
            return alone.team().stream().filter(member -> !member.leader()).findFirst();
        }
    }

    public String id() {
        return application.id();
    }
}
