package io.luxuan.award.clawback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.award.acceptance.ProjectScene;
import io.luxuan.award.money.Hold;
import io.luxuan.award.money.HoldKind;
import io.luxuan.award.money.Holds;
import io.luxuan.award.papers.MidtermOutcome;
import io.luxuan.award.papers.StopAtMidterm;
import io.luxuan.award.project.PaperKind;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectState;
import io.luxuan.countersign.AskSecondPerson;
import io.luxuan.countersign.SettleWish;
import io.luxuan.programme.form.PaperForm.Kind;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.TwoPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two managers end a project or claim its money back, where no panel has judged it. */
class ClaimedByTwoTest extends ProjectScene {
    private static final String FOUND = "审计发现申报材料系伪造，骗取立项";
    private static final String STOPPED = "两项里程碑均未完成，项目无法继续实施";

    @Autowired ClaimIntegrityBreach breach;
    @Autowired StopAtMidterm stop;
    @Autowired Holds holds;
    @Autowired TwoPeople two;
    @Autowired AskSecondPerson second;
    @Autowired SettleWish settle;

    @Test
    void a_breach_found_after_the_close_claims_all_that_was_paid_once() {
        Project project = accepted();
        Actors.run(manager, () -> two.agree(breach.wish(project.id(), FOUND)));
        assertThat(claimed(project)).containsExactly("INTEGRITY 100 OPENED");
        assertThat(holds.open(project.id())).extracting(Hold::kind).containsExactly(HoldKind.INTEGRITY);
        assertThatThrownBy(() -> Actors.run(manager, () -> two.agree(breach.wish(project.id(), FOUND))))
                .isInstanceOf(Refusal.class).hasMessage("award.nothing-to-claim");
    }

    @Test
    void one_manager_alone_claims_nothing_for_a_breach_and_the_second_reads_how_much() {
        Project project = accepted();
        String wish = Actors.as(manager, () -> second.ask(breach.wish(project.id(), FOUND)));
        assertThat(two.reads(wish)).anyMatch(line -> line.contains("100 万元"));
        assertThatThrownBy(() -> Actors.run(manager, () -> settle.confirm(wish))).hasMessage("countersign.own");
        assertThat(claimed(project)).isEmpty();
        assertThat(holds.open(project.id())).isEmpty();
        assertThatThrownBy(() -> Actors.run(manager, () -> second.ask(breach.wish(project.id(), "造假"))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).containsOnlyKeys("breachReason"));
        two.confirm(wish);
        assertThat(claimed(project)).containsExactly("INTEGRITY 100 OPENED");
    }

    @Test
    void a_project_stopped_at_mid_term_pays_back_and_is_promised_no_more() {
        Project project = started("P1", "100");
        clock.moveTo(project.midtermAt().plusHours(1));
        stated(project);
        paidOut(project);
        Actors.run(Person.SYSTEM, () -> openMidterms.openSome(null));
        submit(project, PaperKind.MIDTERM, filled(project, Kind.MIDTERM));
        Actors.run(manager, () -> checkMidterm.conclude(project.id(), 1, MidtermOutcome.RECTIFY, "请补充"));
        assertThat(fresh(project).state()).isEqualTo(ProjectState.MIDTERM);
        submit(project, PaperKind.MIDTERM, filled(project, Kind.MIDTERM));
        assertThatThrownBy(() -> Actors.run(manager, () -> checkMidterm.conclude(project.id(), 2, MidtermOutcome.RECTIFY, "再补充")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).containsOnlyKeys("outcome"));
        assertThatThrownBy(() -> Actors.run(manager, () -> checkMidterm.conclude(project.id(), 2, MidtermOutcome.STOP, STOPPED)))
                .hasMessage("award.stop-second");
        assertThatThrownBy(() -> Actors.run(manager, () -> second.ask(stop.wish(project.id(), 1, STOPPED)))).hasMessage("award.stale");
        String wish = Actors.as(manager, () -> second.ask(stop.wish(project.id(), 2, STOPPED)));
        assertThat(two.reads(wish)).anyMatch(line -> line.contains("100 万元"));
        assertThat(fresh(project).state()).as("one alone stops nothing").isEqualTo(ProjectState.MIDTERM_CHECK);
        two.confirm(wish);
        assertThat(fresh(project).state()).isEqualTo(ProjectState.STOPPED);
        assertThat(claimed(project)).containsExactly("STOPPED 100 OPENED");
        assertThat(projects.openIn(project.roundId())).isZero();
    }

    private Project accepted() {
        Project project = started("P12", "100");
        stated(project);
        paidOut(project);
        acceptanceHandedIn(project);
        grade(project, 1, "优秀");
        paidOut(project);
        return fresh(project);
    }
}
