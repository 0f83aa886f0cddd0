package io.luxuan.expert;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.shared.Verdict;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AvoidanceRulesTest {
    private static final ReviewCase CASE = new ReviewCase(
            "a1", "P1-2026-0001", "math", "org1", Institutions.normalise("山东大学（威海）"), "王伟", Set.of("e9"));

    @Test
    void an_institution_is_the_same_whatever_the_width_of_its_brackets() {
        assertRefused(AvoidanceRules.sameInstitution(expert("e1", null, "山东大学 (威海)"), CASE));
        assertThat(AvoidanceRules.sameInstitution(expert("e1", null, "山东大学"), CASE).isAllowed()).isTrue();
    }

    @Test
    void an_institution_is_the_same_by_its_register_entry_whatever_its_name() {
        assertRefused(AvoidanceRules.sameInstitution(expert("e1", "org1", "威海校区"), CASE));
        assertThat(AvoidanceRules.sameInstitution(expert("e1", "org2", "威海校区"), CASE).isAllowed()).isTrue();
    }

    @Test
    void a_leader_never_judges_the_own_application() {
        Candidate leader = new Candidate("e1", "王伟", Set.of("math"), null, "x", Set.of(), 20, 0, 0, false);
        assertRefused(AvoidanceRules.ownApplication(leader, CASE));
        assertThat(AvoidanceRules.ownApplication(expert("e1", null, "x"), CASE).isAllowed()).isTrue();
    }

    @Test
    void a_declared_conflict_keeps_the_expert_away() {
        assertRefused(AvoidanceRules.declaredConflict(expert("e9", null, "x"), CASE));
        assertThat(AvoidanceRules.declaredConflict(expert("e1", null, "x"), CASE).isAllowed()).isTrue();
    }

    @Test
    void an_expert_keeps_away_from_institutions_named_beforehand() {
        Candidate wary = new Candidate("e1", "n", Set.of("math"), null, "x",
                Set.of(Institutions.normalise("山东大学(威海)")), 20, 0, 0, false);
        assertRefused(AvoidanceRules.avoidedInstitution(wary, CASE));
        assertThat(AvoidanceRules.avoidedInstitution(expert("e1", null, "x"), CASE).isAllowed()).isTrue();
    }

    @Test
    void only_experts_of_the_field_judge_but_an_application_without_field_takes_any() {
        Candidate chemist = new Candidate("e1", "n", Set.of("chem"), null, "x", Set.of(), 20, 0, 0, false);
        ReviewCase fieldless = new ReviewCase("a2", "n2", null, null, "y", null, Set.of());
        assertRefused(AvoidanceRules.fieldMatch(chemist, CASE));
        assertThat(AvoidanceRules.fieldMatch(chemist, fieldless).isAllowed()).isTrue();
    }

    @Test
    void nobody_is_drawn_on_leave_or_beyond_the_caps() {
        Candidate tired = new Candidate("e1", "n", Set.of("math"), null, "x", Set.of(), 8, 8, 5, true);
        assertRefused(AvoidanceRules.onLeave(tired, CASE));
        assertRefused(AvoidanceRules.yearlyCap(tired));
        assertRefused(AvoidanceRules.roundLoad(tired, 5));
        assertThat(AvoidanceRules.roundLoad(tired, 6).isAllowed()).isTrue();
        assertThat(AvoidanceRules.yearlyCap(expert("e1", null, "x")).isAllowed()).isTrue();
    }

    @Test
    void a_panel_has_one_expert_of_an_institution() {
        Candidate sitting = expert("e1", null, "齐鲁工业大学");
        assertRefused(AvoidanceRules.oneOfAnInstitution(expert("e2", null, "齐鲁工业大学 "), List.of(sitting)));
        assertThat(AvoidanceRules.oneOfAnInstitution(expert("e2", null, "济南大学"), List.of(sitting)).isAllowed()).isTrue();
    }

    @Test
    void why_not_names_every_reason_at_once() {
        Candidate nobody = new Candidate("e9", "王伟", Set.of(), "org1", "x", Set.of(), 1, 1, 9, true);
        assertThat(AvoidanceRules.whyNot(nobody, CASE, List.of(nobody), 9)).extracting(Verdict.Refused::code)
                .containsExactly("avoid.same-institution", "avoid.own-application", "avoid.declared-conflict",
                        "avoid.other-field", "avoid.on-leave", "avoid.yearly-cap", "avoid.round-load",
                        "avoid.already-on-panel", "avoid.institution-on-panel");
    }

    private static void assertRefused(Verdict verdict) {
        assertThat(verdict.isAllowed()).isFalse();
    }

    private static Candidate expert(String id, String organisation, String institution) {
        return new Candidate(id, "陈" + id, Set.of("math"), organisation, Institutions.normalise(institution), Set.of(),
                20, 0, 0, false);
    }
}
