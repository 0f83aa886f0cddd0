package io.luxuan.expert.avoidance;

import static io.luxuan.expert.avoidance.AvoidanceRulesTest.assertAllowed;
import static io.luxuan.expert.avoidance.AvoidanceRulesTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.shared.Verdict;
import org.junit.jupiter.api.Test;

class DeclaredRelationsTest {
    private static final ReviewCase CASE = Something.numbered("a1").with("李四", "济南大学").get();

    @Test
    void kin_of_the_leader_or_of_a_member_keeps_away() {
        assertRefused(AvoidanceRules.kinDeclared(Somebody.called("e1").tied(TieKind.KIN, "王 伟", null).get(), CASE),
                "avoid.kin", "王 伟", "山东大学", Evidence.word("tie.by.EXPERT"), "2026-03-01");
        assertRefused(AvoidanceRules.kinDeclared(Somebody.called("e1").tied(TieKind.KIN, "李四", null).get(), CASE), "avoid.kin");
        assertAllowed(AvoidanceRules.kinDeclared(Somebody.called("e1").tied(TieKind.KIN, "赵六", null).get(), CASE));
        assertAllowed(AvoidanceRules.kinDeclared(Somebody.called("e1").tied(TieKind.TEACHER_STUDENT, "王伟", null).get(), CASE));
    }

    @Test
    void kin_that_the_applicant_declared_counts_the_same() {
        ReviewCase application = Something.numbered("a1").tied(TieKind.KIN, "周 八", null).get();
        assertRefused(AvoidanceRules.kinDeclared(Somebody.called("e1").named("周八").get(), application),
                "avoid.kin", "周 八", Evidence.word("avoid.unnamed"), Evidence.word("tie.by.APPLICANT"), "2026-04-02");
        assertAllowed(AvoidanceRules.kinDeclared(Somebody.called("e1").named("周九").get(), application));
    }

    @Test
    void teacher_and_student_keep_away_for_ever() {
        assertRefused(AvoidanceRules.supervisorAndStudent(
                Somebody.called("e1").tied(TieKind.TEACHER_STUDENT, "王伟", 1999).get(), CASE), "avoid.teacher-student");
        assertAllowed(AvoidanceRules.supervisorAndStudent(
                Somebody.called("e1").tied(TieKind.TEACHER_STUDENT, "赵六", null).get(), CASE));
    }

    @Test
    void a_joint_project_paper_or_patent_of_the_last_three_years_keeps_away_and_an_older_one_does_not() {
        for (TieKind kind : new TieKind[] {TieKind.JOINT_PROJECT, TieKind.JOINT_PAPER, TieKind.JOINT_PATENT}) {
            assertRefused(joint(Somebody.called("e1").tied(kind, "王伟", 2023)), "avoid.joint-work",
                    Evidence.word("tie." + kind), "共同成果", "2023", "王伟", Evidence.word("tie.by.EXPERT"), "2026-03-01");
            assertRefused(joint(Somebody.called("e1").tied(kind, "王伟", 2026)), "avoid.joint-work");
            assertAllowed(joint(Somebody.called("e1").tied(kind, "王伟", 2022)));
            assertAllowed(joint(Somebody.called("e1").tied(kind, "赵六", 2025)));
        }
    }

    @Test
    void joint_work_without_a_year_is_taken_as_recent() {
        assertRefused(joint(Somebody.called("e1").tied(TieKind.JOINT_PAPER, "王伟", null)), "avoid.joint-work");
    }

    @Test
    void a_collaborator_whom_the_applicant_declared_keeps_away() {
        ReviewCase application = Something.numbered("a1").tied(TieKind.JOINT_PATENT, "周八", 2024)
                .tied(TieKind.JOINT_PATENT, "吴九", 2020).get();
        assertRefused(AvoidanceRules.jointWorkWithinThreeYears(Somebody.called("e1").named("周八").get(), application),
                "avoid.joint-work");
        assertAllowed(AvoidanceRules.jointWorkWithinThreeYears(Somebody.called("e1").named("吴九").get(), application));
    }

    @Test
    void an_earlier_application_that_names_both_keeps_them_apart_for_three_years() {
        Something earlier = Something.numbered("old").ledBy("王伟").with("陈e1", "外省大学e1");
        assertRefused(joint(Somebody.called("e1").inApplication(earlier.in("R23", 2023).remembered())),
                "avoid.joint-application", "2023", "王伟", "P1-old", "题目");
        assertAllowed(joint(Somebody.called("e1").inApplication(earlier.in("R22", 2022).remembered())));
        Participation strangers = Something.numbered("old").ledBy("赵六").with("陈e1", "外省大学e1").in("R25", 2025).remembered();
        assertAllowed(joint(Somebody.called("e1").inApplication(strangers)));
    }

    @Test
    void two_members_of_an_earlier_application_have_worked_together_whoever_led_it() {
        Participation earlier = Something.numbered("old").ledBy("赵六").with("陈e1", "x").with("李四", "y").in("R25", 2025).remembered();
        assertRefused(joint(Somebody.called("e1").inApplication(earlier)), "avoid.joint-application", "2025", "李四", "P1-old", "题目");
    }

    @Test
    void the_application_itself_is_no_earlier_joint_work() {
        Participation itself = Something.numbered("a1").with("李四", "济南大学").with("陈e1", "x").remembered();
        assertAllowed(joint(Somebody.called("e1").inApplication(itself)));
    }

    @Test
    void whoever_takes_part_in_an_application_of_the_round_judges_none_of_it() {
        Participation own = Something.numbered("other").ledBy("赵六").with("陈e1", "外省大学e1").remembered();
        SeatCandidate expert = Somebody.called("e1").inApplication(own).get();
        assertRefused(AvoidanceRules.ownApplicationInSameRound(expert, CASE), "avoid.own-in-round", "P1-other", "题目");
        assertAllowed(AvoidanceRules.ownApplicationInSameRound(expert, Something.numbered("a3").in("R2", 2026).get()));
    }

    @Test
    void a_namesake_elsewhere_judges_other_applications_of_the_round_but_an_unknown_institution_is_held_to_be_the_same() {
        Participation namesake = Something.numbered("other").ledBy("赵六").with("陈e1", "青岛大学").remembered();
        assertAllowed(AvoidanceRules.ownApplicationInSameRound(Somebody.called("e1").inApplication(namesake).get(), CASE));
        Participation unknown = Something.numbered("other").ledBy("赵六").with("陈e1", "").remembered();
        assertRefused(AvoidanceRules.ownApplicationInSameRound(Somebody.called("e1").inApplication(unknown).get(), CASE),
                "avoid.own-in-round");
    }

    @Test
    void an_expert_or_institution_that_the_applicant_names_is_kept_away() {
        ReviewCase application = Something.numbered("a1").excluding("周 八", "复旦大学").excluding("", "济南 大学").get();
        assertRefused(AvoidanceRules.namedExclusion(Somebody.called("e1").named("周八").at("浙江大学").get(), application),
                "avoid.named-exclusion", 1, "周 八", "竞争关系");
        assertRefused(AvoidanceRules.namedExclusion(Somebody.called("e1").at("济南大学").get(), application),
                "avoid.named-exclusion", 2, "济南 大学", "竞争关系");
        assertAllowed(AvoidanceRules.namedExclusion(Somebody.called("e1").at("复旦大学").get(), application));
    }

    @Test
    void every_piece_of_evidence_is_given() {
        SeatCandidate close = Somebody.called("e1").tied(TieKind.KIN, "王伟", null).tied(TieKind.KIN, "李四", null)
                .tied(TieKind.JOINT_PAPER, "李四", 2025).get();
        assertThat(AvoidanceRules.whyNot(close, CASE)).extracting(Verdict.Refused::code)
                .containsExactly("avoid.kin", "avoid.kin", "avoid.joint-work");
    }

    private static Verdict joint(Somebody expert) {
        return AvoidanceRules.jointWorkWithinThreeYears(expert.get(), CASE);
    }
}
