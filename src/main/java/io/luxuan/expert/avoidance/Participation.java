package io.luxuan.expert.avoidance;

import java.util.List;

/**
 * An application in the platform that names somebody like the expert as leader or member.
 *
 * @param year of its round
 */
public record Participation(
        String applicationId, String roundId, String number, String title, int year, List<TeamMember> team) {}
