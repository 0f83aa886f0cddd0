package io.luxuan.award.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.award.project.Finding;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectState;
import io.luxuan.expert.Expert;
import io.luxuan.expert.NewExpert;
import io.luxuan.shared.Ids;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.TwoPeople;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AcceptancePanelTest extends ProjectScene {
    @Autowired ReplaceJudge replace;
    @Autowired DismissJudge dismiss;
    @Autowired GradeOtherwise otherwise;
    @Autowired TwoPeople two;

    @Test
    void each_expert_drawn_finds_a_task_of_the_own() {
        Project project = handedIn();
        draw(project, 3);
        assertThat(openSeats(project)).hasSize(3).allSatisfy(seat -> assertThat(Actors.as(person(seat), () -> tasks.mine(null, 50).rows()))
                .extracting(item -> item.reference()).contains(seat.id()));
    }

    @Test
    void the_grade_is_not_confirmed_before_all_have_signed() {
        Project project = handedIn();
        assertThatThrownBy(() -> confirm(project, 1, "优秀")).isInstanceOf(Refusal.class).hasMessage("award.panel-unsigned");
        draw(project, 3);
        sign(openSeats(project).get(0), "优秀");
        assertThatThrownBy(() -> confirm(project, 1, "优秀")).isInstanceOf(Refusal.class).hasMessage("award.panel-unsigned");
    }

    @Test
    void what_is_signed_stays() {
        Project project = handedIn();
        draw(project, 3);
        AcceptanceSeat seat = openSeats(project).get(0);
        sign(seat, "优秀");
        assertThatThrownBy(() -> sign(seat, "不合格")).isInstanceOf(Refusal.class).hasMessage("award.signed");
        assertThat(seats.find(seat.id()).orElseThrow().grade()).isEqualTo("优秀");
    }

    @Test
    void an_expert_judges_in_the_own_seat_alone_and_says_enough() {
        Project project = handedIn();
        draw(project, 3);
        List<AcceptanceSeat> panel = openSeats(project);
        assertThatThrownBy(() -> Actors.run(person(panel.get(0)), () -> judge.sign(panel.get(1).id(), "优秀", "对照任务书逐项核对，同意。")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Actors.run(person(panel.get(0)), () -> judge.sign(panel.get(0).id(), "良好", "好")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).containsOnlyKeys("grade", "opinion"));
    }

    @Test
    void managers_find_otherwise_with_a_reason_and_only_together() {
        Project project = handedIn();
        judged(project, "优秀", "合格", "合格");
        assertThatThrownBy(() -> Actors.run(manager, () -> gradeAcceptance.grade(project.id(), 1, new Finding("优秀", "意见", null))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).containsOnlyKeys("reason"));
        Finding other = new Finding("优秀", "意见", "补充的第三方测试报告达到优秀的指标");
        Actors.run(manager, () -> assertThatThrownBy(() -> gradeAcceptance.grade(project.id(), 1, other)).hasMessage("award.grade-second"));
        assertThat(Actors.as(manager, () -> gradeAcceptance.departs(project.id(), other))).isTrue();
        String asked = two.ask(manager, Actors.as(manager, () -> otherwise.wish(project.id(), 1, other)));
        assertThat(two.reads(asked)).containsExactly("专家组认定的等级：合格", "拟认定的等级：优秀", "专家意见：意见");
        assertThat(fresh(project).grade()).as("one manager alone departs from nothing").isNull();
        two.confirm(asked);
        assertThat(fresh(project).grade()).isEqualTo("优秀");
    }

    @Test
    void fewer_than_three_experts_are_no_panel() {
        Project project = handedIn();
        assertThatThrownBy(() -> draw(project, 2)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.fields()).containsOnlyKeys("count"));
        List<String> two = pool().stream().limit(2).map(Expert::id).toList();
        assertThatThrownBy(() -> Actors.run(manager, () -> seatAcceptance.name(project.id(), two))).isInstanceOf(Refusal.class);
    }

    @Test
    void named_experts_are_held_to_the_rules_of_avoidance() {
        Project project = handedIn();
        String own = expert("王某", "某单位" + Ids.next(), "f");
        String colleague = expert("赵某" + Ids.next(), "某大学", "f");
        String outsider = expert("钱某" + Ids.next(), "某单位" + Ids.next(), "elsewhere");
        List<String> good = pool().stream().filter(one -> one.name().startsWith("验收专家")).limit(2).map(Expert::id).toList();
        for (String bad : List.of(own, colleague, outsider)) {
            assertThatThrownBy(() -> Actors.run(manager, () -> seatAcceptance.name(project.id(), List.of(good.get(0), good.get(1), bad))))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).containsOnlyKeys("expertId"));
        }
        assertThat(seats.ofProject(project.id())).isEmpty();
    }

    @Test
    void an_expert_who_declares_an_interest_is_replaced_and_never_comes_back() {
        Project project = handedIn();
        draw(project, 3);
        AcceptanceSeat gone = openSeats(project).get(0);
        assertThatThrownBy(() -> Actors.run(person(gone), () -> replace.decline(gone.id(), " "))).isInstanceOf(Refusal.class);
        Actors.run(person(gone), () -> replace.decline(gone.id(), "近三年有合作项目"));
        assertThat(openSeats(project)).hasSize(3).extracting(AcceptanceSeat::expertId).doesNotContain(gone.expertId()).doesNotHaveDuplicates();
        assertThatThrownBy(() -> sign(gone, "优秀")).isInstanceOf(NotFound.class);
        openSeats(project).forEach(seat -> sign(seat, "合格"));
        confirm(project, 1, "合格");
        assertThat(fresh(project).state()).isEqualTo(ProjectState.CLOSED);
    }

    @Test
    void an_expert_who_does_not_answer_is_taken_off_by_two_managers() {
        Project project = handedIn();
        draw(project, 3);
        AcceptanceSeat gone = openSeats(project).get(0);
        String asked = two.ask(manager, Actors.as(manager, () -> dismiss.wish(project.id(), gone.id(), "多次联系没有答复，无法参加验收")));
        assertThat(openSeats(project)).as("one manager alone dismisses nobody").extracting(AcceptanceSeat::expertId).contains(gone.expertId());
        two.confirm(asked);
        assertThat(openSeats(project)).hasSize(3).extracting(AcceptanceSeat::expertId).doesNotContain(gone.expertId());
    }

    @Test
    void after_the_correction_a_new_panel_judges_and_its_failure_is_final() {
        Project project = handedIn();
        judged(project, "不合格", "不合格", "合格");
        confirm(project, 1, "不合格");
        correctionHandedIn(project);
        judged(project, "不合格", "不合格", "不合格");
        confirm(project, 1, "不合格");
        assertThat(fresh(project).state()).isEqualTo(ProjectState.FAILED);
        assertThat(seats.ofProject(project.id())).extracting(AcceptanceSeat::attemptNo).containsExactly(0, 0, 0, 1, 1, 1);
    }

    @Test
    void a_panel_is_seated_once() {
        Project project = handedIn();
        draw(project, 3);
        assertThatThrownBy(() -> draw(project, 3)).isInstanceOf(Refusal.class).hasMessage("award.stale");
    }

    private Project handedIn() {
        Project project = started("P12", "100");
        stated(project);
        acceptanceHandedIn(project);
        return fresh(project);
    }

    private void draw(Project project, int count) {
        Actors.run(manager, () -> seatAcceptance.draw(project.id(), count));
    }

    private Person person(AcceptanceSeat seat) {
        return Actors.as(Person.SYSTEM, () -> accounts.byIds(List.of(seat.accountId()))).get(seat.accountId());
    }

    private List<Expert> pool() {
        return Actors.as(Person.SYSTEM, () -> experts.available(Set.of("f")));
    }

    private String expert(String name, String institution, String field) {
        return Actors.as(Person.SYSTEM, () -> experts.registerAll(List.of(new NewExpert(
                "named-" + Ids.next(), null, name, institution, null, "教授", Set.of(field), null, 40)))).get(0);
    }
}
