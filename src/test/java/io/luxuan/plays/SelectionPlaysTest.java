package io.luxuan.plays;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.award.ProjectDesk;
import io.luxuan.decision.Decisions;
import io.luxuan.plays.Play.Part;
import io.luxuan.programme.Programme;
import io.luxuan.programme.SecondStage.SecondStageType;
import io.luxuan.ranking.stage.EnterSecondStage;
import io.luxuan.ranking.stage.FinishSecondStage;
import io.luxuan.round.RoundStage;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.support.ServiceTest;
import io.luxuan.wholeyear.PlayedAwards;
import io.luxuan.workflow.Drawing.Family;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every competition from the opening of its round to the acceptance and the last payment. */
@ServiceTest
@Tag("plays")
class SelectionPlaysTest {
    @Autowired AutowireCapableBeanFactory beans;
    @Autowired EnterSecondStage second;
    @Autowired FinishSecondStage finish;
    @Autowired Decisions decisions;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate facts;

    private JudgedRounds rounds;
    private PlayedAwards awards;

    static Stream<Play> plays() {
        return PlayBook.of(Family.SELECTION);
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @ParameterizedTest
    @MethodSource("plays")
    void a_competition_ends_as_the_text_says(Play play) {
        rounds = beans.createBean(JudgedRounds.class);
        awards = beans.createBean(PlayedAwards.class);
        round(play);
        if (!play.then().isEmpty()) {
            round(play.second(clock.now().toLocalDate().plusDays(1)));
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
    }

    private void secondStage(Play play, SecondStageType type) {
        boolean visit = type == SecondStageType.SITE_VISIT;
        Actors.run(rounds.year.manager(), () -> {
            play.parts().stream().filter(part -> part.second() != null || part.lacks() != null).forEach(part -> second.enter(
                    rounds.year.roundId(), rounds.ids.get(part.name()), part.second() == null ? null : BigDecimal.valueOf(part.second()),
                    visit ? Boolean.valueOf(part.lacks() == null) : null, part.lacks() == null ? "与申报材料一致。" : part.lacks()));
            finish.finish(rounds.year.roundId());
        });
        rounds.year.work();
    }

    /** Ties are put in the play's order; where it names none there must be none. */
    private void decide(Play play) {
        assertThat(rounds.year.awaits("decision-meeting")).isTrue();
        Actors.run(rounds.year.manager(), () -> {
            List<String> tied = decisions.tied(rounds.year.roundId());
            List<String> numbers = play.ties().stream().map(name -> numberOf(rounds.ids.get(name))).toList();
            assertThat(numbers).as("those that tie at the cut").containsExactlyInAnyOrderElementsOf(tied);
            decisions.decide(rounds.year.roundId(), numbers, numbers.isEmpty() ? "" : "会商：成效更可核验者在前。");
        });
        rounds.year.work();
    }

    private String numberOf(String application) {
        return facts.queryForObject("SELECT number_text FROM application WHERE id = ?", String.class, application);
    }

    private void projects(Play play, Programme programme) {
        awards.agreeOnStatements(rounds.year);
        if (programme.project().certificateFirst()) {
            awards.handInCertificates(rounds.year);
            awards.verifyCertificates(rounds.year);
        }
        if (play.until() != null) {
            return;
        }
        for (ProjectDesk.Line project : awards.of(rounds.year)) {
            awards.accept(rounds.year, project, grade(play, programme, project.title()));
        }
    }

    private static String grade(Play play, Programme programme, String title) {
        List<String> grades = programme.project().grades();
        return play.parts().stream().filter(part -> part.name().equals(title)).map(Part::grade).filter(one -> one != null).findFirst()
                .orElse(grades.get(Math.max(0, grades.size() - 2)));
    }
}
