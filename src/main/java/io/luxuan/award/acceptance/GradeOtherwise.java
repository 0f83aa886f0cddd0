package io.luxuan.award.acceptance;

import io.luxuan.award.papers.CheckPaper;
import io.luxuan.award.project.Finding;
import io.luxuan.award.project.Project;
import io.luxuan.countersign.Approved;
import io.luxuan.countersign.Subject;
import io.luxuan.countersign.TwoPersonAction;
import io.luxuan.countersign.Wish;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import org.springframework.transaction.annotation.Transactional;

/** The department departs from the grade that the acceptance panel found: money follows it, so two managers say so. */
@UseCase
@ForManagers
public class GradeOtherwise implements TwoPersonAction {
    public static final String NAME = "award.grade-otherwise";
    private static final String VERSION = "version";
    private static final String GRADE = "grade";
    private static final String OPINION = "opinion";

    private final CheckPaper check;
    private final GradeAcceptance acceptance;

    GradeOtherwise(CheckPaper check, GradeAcceptance acceptance) {
        this.check = check;
        this.acceptance = acceptance;
    }

    /** @param version of the report that was read */
    public Wish wish(String projectId, int version, Finding finding) {
        return Wish.of(NAME, check.project(projectId).roundId(), projectId, finding.reason()).with(VERSION, String.valueOf(version))
                .with(GRADE, text(finding.outcome())).with(OPINION, text(finding.expertOpinion()));
    }

    @Override
    public String name() {
        return NAME;
    }

    /** @throws io.luxuan.shared.Refusal as {@link GradeAcceptance#grade} does */
    @Override
    public Subject look(Wish wish) {
        Project project = check.project(wish.subjectId());
        Finding finding = finding(wish);
        String found = acceptance.found(project, finding);
        return Subject.of("/manager/projects/" + project.id(), "project", project.numberText(), project.title())
                .line("grade.found", found).line("grade.instead", finding.outcome()).line("grade.opinion", finding.expertOpinion())
                .seen(project.state().name());
    }

    @Override
    @Transactional
    public void run(Approved approved) {
        Wish wish = approved.wish();
        acceptance.decide(approved.subjectId(), Integer.parseInt(wish.details().get(VERSION)), finding(wish));
    }

    private static Finding finding(Wish wish) {
        return new Finding(wish.details().get(GRADE), wish.details().get(OPINION), wish.reason());
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }
}
