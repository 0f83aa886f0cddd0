package io.luxuan.plays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.luxuan.application.form.As;
import io.luxuan.award.ProjectDesk;
import io.luxuan.decision.ChangeKind;
import io.luxuan.decision.ChangeList;
import io.luxuan.decision.Decisions;
import io.luxuan.plays.Play.Part;
import io.luxuan.programme.Programme;
import io.luxuan.programme.SecondStage.SecondStageType;
import io.luxuan.ranking.stage.EnterSecondStage;
import io.luxuan.ranking.stage.FinishSecondStage;
import io.luxuan.ranking.stage.TypedResult;
import io.luxuan.record.SealedFiles;
import io.luxuan.round.RoundStage;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.support.ServiceTest;
import io.luxuan.support.TwoPeople;
import io.luxuan.wholeyear.PlayedAwards;
import io.luxuan.workflow.Drawing.Family;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** Every competition from the opening of its round to the acceptance and the last payment. */
@ServiceTest
@Tag("plays")
class SelectionPlaysTest {
    @Autowired AutowireCapableBeanFactory beans;
    @Autowired FinishSecondStage finish;
    @Autowired Decisions decisions;
    @Autowired TwoPeople two;
    @Autowired ChangeList changes;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate facts;
    @Autowired MockMvc mvc;

    private JudgedRounds rounds;
    private PlayedAwards awards;

    static Stream<Play> plays() {
        return PlayBook.of(Family.SELECTION);
    }

    @AfterEach
    void backToNow() {
        facts.update("DELETE FROM field_holder");
        clock.backToNow();
    }

    @ParameterizedTest
    @MethodSource("plays")
    void a_competition_ends_as_the_text_says(Play play) {
        rounds = beans.createBean(JudgedRounds.class);
        awards = beans.createBean(PlayedAwards.class);
        round(play);
        if (!play.then().isEmpty()) {
            round(play.second(clock.now().toLocalDate()));
        }
    }

    private void round(Play play) {
        if (!rounds.judged(play)) {
            return;
        }
        Programme programme = rounds.programme(play);
        if (programme.secondStage() != null) {
            secondStage(play, programme.secondStage().type());
        }
        decide(play);
        rounds.publicity(play.parts());
        if (rounds.year.stage() == RoundStage.PROJECTS) {
            projects(play, programme);
        }
        assertThat(rounds.year.stage()).isEqualTo(play.until() == null ? RoundStage.CLOSED : RoundStage.valueOf(play.until()));
        new Endings(facts).check(play.parts(), rounds.ids);
        assertThat(SealedFiles.faults(facts, rounds.year.roundId())).as("records that verify").isEmpty();
    }

    private void secondStage(Play play, SecondStageType type) {
        boolean visit = type == SecondStageType.SITE_VISIT;
        play.parts().stream().filter(part -> part.second() != null || part.lacks() != null).forEach(part -> two.agree(
                rounds.year.manager(), EnterSecondStage.wish(rounds.year.roundId(), rounds.ids.get(part.name()),
                        new TypedResult(part.second() == null ? null : BigDecimal.valueOf(part.second()),
                                visit ? Boolean.valueOf(part.lacks() == null) : null, part.lacks() == null ? "与申报材料一致。" : part.lacks()),
                        "按专家签字的汇总表录入")));
        Actors.run(rounds.year.manager(), () -> finish.finish(rounds.year.roundId()));
        rounds.year.work();
    }

    /** Ties are put in the play's order; where it names none there must be none. */
    private void decide(Play play) {
        assertThat(rounds.year.awaits("decision-meeting")).isTrue();
        if (play.fallsShort() != null) {
            assertThat(meeting().contains("不足规定数量，按实际数量报告")).as("falls short").isEqualTo(play.fallsShort());
        }
        Actors.run(rounds.year.manager(), () -> {
            List<String> tied = decisions.tied(rounds.year.roundId());
            List<String> numbers = play.ties().stream().map(name -> numberOf(rounds.ids.get(name))).toList();
            assertThat(numbers).as("those that tie at the cut").containsExactlyInAnyOrderElementsOf(tied);
            play.parts().stream().filter(part -> part.movedIn() != null).forEach(part -> changes.change(rounds.year.roundId(),
                    numberOf(rounds.ids.get(part.name())), ChangeKind.IN, part.movedIn()));
            play.parts().stream().filter(part -> part.national() != null).forEach(part -> changes.change(rounds.year.roundId(),
                    numberOf(rounds.ids.get(part.name())), ChangeKind.NATIONAL, part.national()));
            play.parts().stream().filter(part -> part.meeting() != null).forEach(part -> changes.change(rounds.year.roundId(),
                    numberOf(rounds.ids.get(part.name())), ChangeKind.AMOUNT, "会议核定。", part.meeting()));
            two.confirm(decisions.ask(rounds.year.roundId(), numbers, numbers.isEmpty() ? "" : "会商：成效更可核验者在前。"));
        });
        rounds.year.work();
    }

    private String meeting() {
        try {
            return mvc.perform(get("/manager/rounds/" + rounds.year.roundId() + "/decision").with(As.person(rounds.year.manager()))).andReturn()
                    .getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private String numberOf(String application) {
        return facts.queryForObject("SELECT number_text FROM application WHERE id = ?", String.class, application);
    }

    private void projects(Play play, Programme programme) {
        awards.agreeOnStatements(rounds.year);
        if (programme.project().certificateFirst()) {
            certificates(play);
        }
        if (play.until() != null) {
            return;
        }
        for (ProjectDesk.Line project : awards.in(rounds.year, "ACCEPTANCE")) {
            awards.accept(rounds.year, project, grade(play, programme, project.title()));
        }
    }

    /** Whoever has none when its time is over has lost the place; who rises has a publicity and a time of its own. */
    private void certificates(Play play) {
        Set<String> none = play.parts().stream().filter(part -> Boolean.TRUE.equals(part.lapses())).map(Part::name).collect(Collectors.toSet());
        Set<String> later = play.parts().stream().filter(part -> Boolean.TRUE.equals(part.moreTime())).map(Part::name).collect(Collectors.toSet());
        awards.handInCertificates(rounds.year, Stream.concat(none.stream(), later.stream()).collect(Collectors.toSet()));
        awards.verifyCertificates(rounds.year);
        awards.askForTime(rounds.year, later, clock.now().toLocalDate().plusMonths(play.numbers().getOrDefault("certificateMonths", BigDecimal.ZERO)
                .longValue() + 3));
        if (none.isEmpty()) {
            return;
        }
        rounds.year.pass(clock.now().plusMonths(play.numbers().get("certificateMonths").longValue()).minusDays(1));
        assertThat(awards.in(rounds.year, "LAPSED")).as("in time").isEmpty();
        for (int day = 0; day < 40 && awards.in(rounds.year, "STATEMENT").isEmpty(); day++) {
            rounds.year.pass(clock.now().plusDays(1));
        }
        assertThat(awards.in(rounds.year, "CERTIFICATE")).as("have more time").hasSameSizeAs(later);
        awards.agreeOnStatements(rounds.year);
        awards.handInCertificates(rounds.year, none);
        awards.verifyCertificates(rounds.year);
    }

    private static String grade(Play play, Programme programme, String title) {
        List<String> grades = programme.project().grades();
        return play.parts().stream().filter(part -> part.name().equals(title)).map(Part::grade).filter(one -> one != null).findFirst()
                .orElse(grades.get(Math.max(0, grades.size() - 2)));
    }
}
