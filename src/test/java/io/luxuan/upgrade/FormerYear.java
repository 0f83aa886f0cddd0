package io.luxuan.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.award.ProjectDesk;
import io.luxuan.decision.Decisions;
import io.luxuan.round.EndRound;
import io.luxuan.round.Outcome;
import io.luxuan.round.Round;
import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.TwoPeople;
import io.luxuan.workflow.FlowStep;
import io.luxuan.workflow.ProcessMonitor;
import io.luxuan.workflow.Processes;
import io.luxuan.workflow.RoundDrawing;
import io.luxuan.workflow.StepLoad;
import io.luxuan.workflow.Tasks;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rounds of a dump that a former release left at every stage, gone on with by today's program. */
class FormerYear {
    private static final String WHY = "因政策调整，本年度不再组织遴选。";

    private final RemainingSeats seats;
    private final Rounds rounds;
    private final Decisions decisions;
    private final TwoPeople two;
    private final ProjectDesk desk;
    private final ProcessMonitor monitor;
    private final Processes processes;
    private final Tasks tasks;
    private final MovableClock clock;
    private final JdbcTemplate facts;

    FormerYear(AutowireCapableBeanFactory beans, Rounds rounds, Decisions decisions, ProjectDesk desk,
            ProcessMonitor monitor, Processes processes, Tasks tasks, MovableClock clock, JdbcTemplate facts) {
        this.seats = beans.createBean(RemainingSeats.class);
        this.rounds = rounds;
        this.decisions = decisions;
        this.two = beans.createBean(TwoPeople.class);
        this.desk = desk;
        this.monitor = monitor;
        this.processes = processes;
        this.tasks = tasks;
        this.clock = clock;
        this.facts = facts;
    }

    void itsRoundsStandWhereTheyStood() {
        assertThat(rounds.ofYear(2026)).extracting(Round::stage).contains(RoundStage.CALL, RoundStage.FORMALITY,
                RoundStage.REVIEW, RoundStage.DEFENCE, RoundStage.SITE_VISIT, RoundStage.MEETING, RoundStage.PUBLICITY, RoundStage.PROJECTS);
        Round meeting = in(RoundStage.MEETING, "P7");
        assertThat(drawing(meeting)).containsKeys("decision-meeting", "occupy-industries", "start-certified-projects");
        assertThat(standing(meeting)).contains("model-voucher/decision-meeting");
        assertThat(standing(in(RoundStage.PROJECTS, "P12"))).containsExactly("benchmark-scenario/all-projects-closed");
        assertThat(standing(in(RoundStage.SITE_VISIT, "P11"))).containsExactly("industry-base/site-visit");
    }

    void reviewGoesOnToItsMeeting() {
        Round round = in(RoundStage.REVIEW, "P7");
        seats.sign(round.id());
        work(round);
        assertThat(stage(round)).isEqualTo(RoundStage.MEETING);
        assertThat(standing(round)).contains("model-voucher/decision-meeting");
    }

    void meetingGoesOnToPublicity() {
        Round round = in(RoundStage.MEETING, "P7");
        Actors.run(Person.SYSTEM, () -> decisions.decide(round.id(), decisions.tied(round.id()), "按编号"));
        work(round);
        assertThat(stage(round)).isEqualTo(RoundStage.PUBLICITY);
    }

    /** Its drawing knows no early end. */
    void onePublicityEndsEarly() {
        Round round = in(RoundStage.PUBLICITY, "P12");
        two.agree(Person.SYSTEM, EndRound.wish(round.id(), Outcome.CANCELLED, WHY, List.of()));
        work(round);
        assertThat(stage(round)).isEqualTo(RoundStage.CLOSED);
        assertThat(instancesOf(round.id())).isZero();
        assertThat(facts.queryForList("SELECT DISTINCT status FROM application WHERE round_id = ?", String.class, round.id()))
                .containsExactly("ENDED");
        assertThat(drawing(round)).as("the finished round's own").containsKey("decision-meeting");
    }

    /** By the steps' former names, at the round's own level. */
    void publicityGoesOnToProjects() {
        Round round = in(RoundStage.PUBLICITY, "P7");
        for (int day = 0; day < 30 && stage(round) != RoundStage.PROJECTS; day++) {
            clock.moveTo(clock.now().plusDays(1));
            work(round);
        }
        assertThat(stage(round)).isEqualTo(RoundStage.PROJECTS);
        assertThat(standing(round)).contains("model-voucher/all-projects-closed");
        assertThat(facts.queryForObject("SELECT COUNT(*) FROM field_occupation WHERE round_id = ?", Integer.class, round.id())).isEqualTo(2);
        assertThat(lines(round)).hasSize(2);
    }

    /** Projects are over one way or another; their round notices by its own gate. */
    void projectsCloseTheirRound() {
        Round round = in(RoundStage.PROJECTS, "P7");
        lines(round).forEach(project -> {
            facts.update("UPDATE project SET state = 'CLOSED' WHERE id = ?", project.id());
            Actors.run(Person.SYSTEM, () -> processes.remove(project.id(), WHY));
        });
        work(round);
        assertThat(stage(round)).isEqualTo(RoundStage.CLOSED);
        assertThat(drawing(round)).as("the finished round's own").containsKey("start-certified-projects");
    }

    void callAndFormalityGoOn() {
        Round called = in(RoundStage.FORMALITY, "P12");
        assertThat(called.closesAt()).isBefore(clock.now());
        Round checked = in(RoundStage.FORMALITY, "P11");
        assertThat(Actors.as(Person.SYSTEM, () -> tasks.queue(checked.id(), "formality-check", null, 10)).rows()).hasSize(2);
    }

    private List<ProjectDesk.Line> lines(Round round) {
        return Actors.as(Person.SYSTEM, () -> desk.inRound(round.id(), 50));
    }

    private Round in(RoundStage stage, String programme) {
        return rounds.ofYear(2026).stream().filter(round -> round.stage() == stage && round.programmeId().equals(programme))
                .findFirst().orElseThrow();
    }

    private RoundStage stage(Round round) {
        return rounds.get(round.id()).stage();
    }

    private Map<String, FlowStep> drawing(Round round) {
        String own = rounds.programmeOf(round.id()).process();
        return Actors.as(Person.SYSTEM, () -> monitor.drawings(round.id(), own, List.of())).stream()
                .filter(one -> one.processKey().equals(own)).map(RoundDrawing::steps).findFirst().orElseThrow();
    }

    private List<String> standing(Round round) {
        return Actors.as(Person.SYSTEM, () -> monitor.standing(round.id())).stream().map(FormerYear::place).toList();
    }

    private static String place(StepLoad load) {
        return load.processKey() + "/" + load.stepId();
    }

    private int instancesOf(String subject) {
        return facts.queryForObject("SELECT COUNT(*) FROM ACT_RU_EXECUTION WHERE BUSINESS_KEY_ = ?", Integer.class, subject);
    }

    private void work(Round round) {
        Actors.run(Person.SYSTEM, () -> {
            processes.runDueWork();
            processes.checkGates(round.id());
            processes.runDueWork();
        });
    }
}
