package io.luxuan.award.money;

import io.luxuan.award.project.Project;

/**
 * Whose money waits: a project's, or that of an award without one.
 *
 * @param subject kind in the audit log
 * @param id      under which its payments stand
 */
record MoneyOf(String subject, String id, String roundId) {
    static MoneyOf project(Project project) {
        return new MoneyOf("project", project.id(), project.roundId());
    }

    static MoneyOf award(DirectAward award) {
        return new MoneyOf("application", award.applicationId(), award.roundId());
    }
}
