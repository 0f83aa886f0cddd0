package io.luxuan.paper.kind;

import io.luxuan.award.ProjectPapers.Facts;
import java.util.Map;

/** What papers of a project name of it. */
final class ProjectFields {
    private ProjectFields() {}

    static Map<String, String> of(Facts project) {
        return Map.of("projectNumber", project.number(), "title", project.title(), "unit", project.organisation(),
                "leader", Written.text(project.leader()), "amount", Written.amount(project.amount()),
                "startsOn", Written.day(project.startsOn()), "endsOn", Written.day(project.endsOn()));
    }
}
