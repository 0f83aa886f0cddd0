package io.luxuan.award.money;

import io.luxuan.award.project.Project;

/**
 * Who was promised or paid money.
 *
 * @param id      under which its payments and its account stand: the project's, or the application's where there is none
 * @param ownerId account that acts for the unit
 */
public record MoneyHolder(
        String id, boolean ofProject, String roundId, String numberText, String title, String organisationId, String organisationName,
        String ownerId) {
    public static MoneyHolder of(Project project) {
        return new MoneyHolder(project.id(), true, project.roundId(), project.numberText(), project.title(), project.organisationId(),
                project.organisationName(), project.ownerId());
    }

    /** Of staff. */
    public String page() {
        return (ofProject ? "/manager/projects/" : "/manager/awards/") + id;
    }

    public String ownPage() {
        return (ofProject ? "/applicant/projects/" : "/applicant/applications/") + id;
    }
}
