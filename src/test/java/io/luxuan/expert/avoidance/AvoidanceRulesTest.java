package io.luxuan.expert.avoidance;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.shared.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules that need nothing but the two; declared relations and joint work stand in tests of their own. */
class AvoidanceRulesTest {
    private static final ReviewCase CASE = Something.numbered("a1").conflictedWith("e9").get();

    private static final Families FAMILIES = Families.of(List.of(
            relation("山东医科大学", RelationKind.FORMER_NAME), relation("山大附属医院", RelationKind.AFFILIATE)));

    private static InstitutionRelation relation(String name, RelationKind kind) {
        return new InstitutionRelation(name, name, name, "山东大学", "山东大学", kind, null, null, null, null, null);
    }

    @Test
    void an_institution_is_the_same_whatever_the_width_of_its_brackets() {
        Verdict verdict = AvoidanceRules.sameInstitution(Somebody.called("e1").at("山东大学 (威海)").get(), CASE);
        assertRefused(verdict, "avoid.same-institution", "山东大学 (威海)", "山东大学（威海）");
        assertAllowed(AvoidanceRules.sameInstitution(Somebody.called("e1").at("山东大学").get(), CASE));
    }

    @Test
    void an_institution_is_the_same_by_its_register_entry_whatever_its_name() {
        assertRefused(AvoidanceRules.sameInstitution(
                Somebody.called("e1").at(Affiliation.of("org1", "威海校区")).get(), CASE), "avoid.same-institution");
        assertAllowed(AvoidanceRules.sameInstitution(
                Somebody.called("e1").at(Affiliation.of("org2", "威海校区")).get(), CASE));
    }

    @Test
    void parents_and_affiliates_are_one_institution_and_the_reason_says_by_which_relation() {
        ReviewCase application = Something.numbered("a1").by(Affiliation.in(FAMILIES, null, "山大附属医院")).get();
        SeatCandidate pharmacist = Somebody.called("e1").at(Affiliation.in(FAMILIES, "org7", "山东医科大学")).get();
        assertRefused(AvoidanceRules.sameInstitution(pharmacist, application), "avoid.same-family", "山东医科大学", "山大附属医院",
                Evidence.word("avoid.relation.and", Evidence.word("avoid.relation.FORMER_NAME", "山东医科大学", "山东大学"),
                        Evidence.word("avoid.relation.AFFILIATE", "山大附属医院", "山东大学")));
        assertAllowed(AvoidanceRules.sameInstitution(Somebody.called("e1").at("省立医院").get(), application));
    }

    @Test
    void the_institution_of_a_team_member_counts_like_the_applying_unit() {
        ReviewCase application = Something.numbered("a1").with("李四", "济南大学").get();
        assertRefused(AvoidanceRules.sameInstitution(Somebody.called("e1").at("济南大学").get(), application),
                "avoid.member-institution", "济南大学", "李四", "济南大学");
        assertAllowed(AvoidanceRules.sameInstitution(Somebody.called("e1").at("济宁学院").get(), application));
    }

    @Test
    void a_member_whose_unit_is_the_applicant_by_its_entry_still_bars_experts_of_the_members_other_name() {
        ReviewCase application = Something.numbered("a1").by(Affiliation.of("org1", "甲大学"))
                .with("李四", Affiliation.of("org1", "甲大学威海校区")).get();
        assertRefused(AvoidanceRules.sameInstitution(Somebody.called("e1").at("甲大学威海校区").get(), application),
                "avoid.member-institution");
    }

    @Test
    void an_unknown_institution_is_not_the_same_as_another_unknown_one() {
        ReviewCase application = Something.numbered("a1").by(Affiliation.UNKNOWN).get();
        assertAllowed(AvoidanceRules.sameInstitution(Somebody.called("e1").at("").get(), application));
    }

    @Test
    void a_leader_or_member_never_judges_the_own_application_and_neither_does_a_namesake() {
        ReviewCase application = Something.numbered("a1").with("李 四", "济南大学").get();
        assertRefused(AvoidanceRules.ownApplication(Somebody.called("e1").named("王　伟").get(), application), "avoid.own-application");
        assertRefused(AvoidanceRules.ownApplication(Somebody.called("e1").named("李四").get(), application), "avoid.own-application");
        assertAllowed(AvoidanceRules.ownApplication(Somebody.called("e1").named("王伟伟").get(), application));
        assertAllowed(AvoidanceRules.ownApplication(Somebody.called("e1").named("王伟").get(),
                Something.numbered("a2").ledBy(null).get()));
    }

    @Test
    void a_declared_conflict_keeps_the_expert_away() {
        assertRefused(AvoidanceRules.declaredConflict(Somebody.called("e9").get(), CASE), "avoid.declared-conflict",
                Evidence.word("conflict.KIN"), "表亲", "2026-05-06");
        assertAllowed(AvoidanceRules.declaredConflict(Somebody.called("e1").get(), CASE));
    }

    @Test
    void an_expert_keeps_away_from_institutions_named_beforehand() {
        SeatCandidate wary = Somebody.called("e1").avoiding("山东大学(威海)").get();
        assertRefused(AvoidanceRules.avoidedInstitution(wary, CASE), "avoid.avoided-institution", "山东大学(威海)");
        assertAllowed(AvoidanceRules.avoidedInstitution(Somebody.called("e1").avoiding("济南大学").get(), CASE));
    }

    @Test
    void only_experts_of_the_field_judge_but_an_application_without_field_takes_any() {
        SeatCandidate chemist = Somebody.called("e1").judging("chem").get();
        assertRefused(AvoidanceRules.fieldMatch(chemist, CASE), "avoid.other-field");
        assertAllowed(AvoidanceRules.fieldMatch(Somebody.called("e1").judging("chem", "math").get(), CASE));
        assertAllowed(AvoidanceRules.fieldMatch(chemist, Something.numbered("a2").of(null).get()));
    }

    @Test
    void nobody_is_drawn_on_leave_or_beyond_the_caps() {
        SeatCandidate tired = Somebody.called("e1").loaded(8, 8, 5).onLeave().get();
        assertRefused(AvoidanceRules.onLeave(tired, CASE), "avoid.on-leave");
        assertRefused(AvoidanceRules.yearlyCap(tired), "avoid.yearly-cap", 8, 8);
        assertRefused(AvoidanceRules.roundLoad(tired, 5), "avoid.round-load", 5, 5);
        assertAllowed(AvoidanceRules.roundLoad(tired, 6));
        SeatCandidate fresh = Somebody.called("e2").get();
        assertAllowed(AvoidanceRules.yearlyCap(fresh));
        assertAllowed(AvoidanceRules.onLeave(fresh, CASE));
    }

    @Test
    void an_experts_own_limit_of_a_round_counts_when_it_is_lower() {
        SeatCandidate modest = Somebody.called("e1").loaded(20, 3, 3).atMostInRound(3).get();
        assertRefused(AvoidanceRules.roundLoad(modest, 30), "avoid.round-load", 3, 3);
        assertThat(modest.room(30)).isZero();
        assertAllowed(AvoidanceRules.roundLoad(Somebody.called("e1").loaded(20, 2, 2).atMostInRound(3).get(), 30));
    }

    @Test
    void a_panel_has_one_expert_of_an_institution() {
        SeatCandidate sitting = Somebody.called("e1").at("齐鲁工业大学").get();
        assertRefused(AvoidanceRules.oneOfAnInstitution(Somebody.called("e2").at("齐鲁工业大学 ").get(), List.of(sitting)),
                "avoid.institution-on-panel", "陈e1", "齐鲁工业大学");
        assertAllowed(AvoidanceRules.oneOfAnInstitution(Somebody.called("e2").at("济南大学").get(), List.of(sitting)));
    }

    @Test
    void nobody_sits_twice_on_a_panel() {
        SeatCandidate sitting = Somebody.called("e1").get();
        assertRefused(AvoidanceRules.alreadyOnPanel(sitting, List.of(sitting)), "avoid.already-on-panel");
        assertAllowed(AvoidanceRules.alreadyOnPanel(Somebody.called("e2").get(), List.of(sitting)));
    }

    @Test
    void why_not_names_every_reason_at_once() {
        SeatCandidate nobody = Somebody.called("e9").named("王伟").at(Affiliation.of("org1", "x")).judging().loaded(1, 1, 9)
                .onLeave().get();
        assertThat(AvoidanceRules.whyNot(nobody, CASE, List.of(nobody), 9)).extracting(Verdict.Refused::code)
                .containsExactly("avoid.same-institution", "avoid.own-application", "avoid.declared-conflict",
                        "avoid.other-field", "avoid.on-leave", "avoid.yearly-cap", "avoid.round-load",
                        "avoid.already-on-panel", "avoid.institution-on-panel");
    }

    static void assertAllowed(Verdict verdict) {
        assertThat(verdict).isEqualTo(Verdict.ALLOWED);
    }

    static void assertRefused(Verdict verdict, String code, Object... evidence) {
        assertThat(verdict).isInstanceOf(Verdict.Refused.class);
        Verdict.Refused refused = (Verdict.Refused) verdict;
        assertThat(refused.code()).isEqualTo(code);
        if (evidence.length > 0) {
            assertThat(refused.arguments()).containsExactly(evidence);
        }
    }
}
