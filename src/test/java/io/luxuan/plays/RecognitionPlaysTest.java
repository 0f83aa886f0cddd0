package io.luxuan.plays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.plays.Play.Part;
import io.luxuan.recognition.judging.CheckStandard;
import io.luxuan.recognition.judging.EnterOpinion;
import io.luxuan.recognition.meeting.ConfirmRecognition;
import io.luxuan.recognition.opinion.OpinionForm;
import io.luxuan.round.RoundStage;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.support.ServiceTest;
import io.luxuan.support.Treasury;
import io.luxuan.support.TwoPeople;
import io.luxuan.workflow.Drawing.Family;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every recognition from the opening of its round to the title and the last payment. */
@ServiceTest
@Tag("plays")
class RecognitionPlaysTest {
    @Autowired AutowireCapableBeanFactory beans;
    @Autowired CheckStandard check;
    @Autowired EnterOpinion opinion;
    @Autowired TwoPeople two;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate facts;

    private JudgedRounds rounds;

    static Stream<Play> plays() {
        return PlayBook.of(Family.RECOGNITION);
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @ParameterizedTest
    @MethodSource("plays")
    void a_recognition_ends_as_the_text_says(Play play) {
        rounds = beans.createBean(JudgedRounds.class);
        round(play);
        if (!play.then().isEmpty()) {
            round(play.second(clock.now().toLocalDate()));
        }
    }

    private void round(Play play) {
        if (!rounds.judged(play)) {
            return;
        }
        if (rounds.programme(play).panel() == null) {
            checkStandards(play);
        }
        assertThat(rounds.year.stage()).isEqualTo(RoundStage.MEETING);
        Map<String, String> leftOut = play.parts().stream().filter(part -> part.leftOut() != null)
                .collect(Collectors.toMap(part -> rounds.ids.get(part.name()), Part::leftOut));
        Actors.run(rounds.year.manager(),
                () -> two.agree(ConfirmRecognition.wish(rounds.year.roundId(), clock.now().toLocalDate(), "会议审议，一致同意予以认定。", leftOut)));
        rounds.year.work();
        if (play.parts().stream().anyMatch(part -> part.ends() == ApplicationStatus.RECOGNISED || part.ends() == ApplicationStatus.REMOVED)) {
            rounds.publicity(play.parts());
        }
        assertThat(rounds.year.stage()).isEqualTo(RoundStage.CLOSED);
        beans.createBean(Treasury.class).payAll(rounds.year.roundId());
        new Endings(facts).check(play.parts(), rounds.ids);
        titles(play);
    }

    private void checkStandards(Play play) {
        Actors.run(rounds.year.manager(), () -> play.parts().stream().filter(part -> part.enters() && part.rejected() == null)
                .forEach(this::checkStandard));
        rounds.year.work();
    }

    private void checkStandard(Part part) {
        String id = rounds.ids.get(part.name());
        if (part.opinion() != null) {
            assertThatThrownBy(() -> check.check(id, true, null)).as("nobody was asked yet").isInstanceOf(Refusal.class);
            opinion.enter(id, new OpinionForm(part.opinion().toString(), "鲁自然资函〔2026〕1号", clock.now().toLocalDate().toString(), "对用地的意见。"));
        }
        check.check(id, part.lacks() == null, part.lacks());
    }

    private void titles(Play play) {
        play.parts().stream().filter(part -> part.title() != null).forEach(part -> assertThat(facts.queryForObject(
                "SELECT title FROM title WHERE application_id = ?", String.class, rounds.ids.get(part.name()))).isEqualTo(part.title()));
    }
}
