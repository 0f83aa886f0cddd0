package io.luxuan.plays;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.Applications;
import io.luxuan.application.formality.CheckFormality;
import io.luxuan.claim.batch.FormBatch;
import io.luxuan.claim.verification.VerifyClaim;
import io.luxuan.plays.Play.Part;
import io.luxuan.programme.Programme;
import io.luxuan.round.Round;
import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.RejectedByTwo;
import io.luxuan.support.ServiceTest;
import io.luxuan.support.Treasury;
import io.luxuan.workflow.Drawing.Family;
import io.luxuan.workflow.Processes;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every claim against a rule from the opening of its window to the last payment. */
@ServiceTest
@Tag("plays")
class ClaimPlaysTest {
    @Autowired AutowireCapableBeanFactory beans;
    @Autowired Rounds rounds;
    @Autowired Applications applications;
    @Autowired CheckFormality formality;
    @Autowired RejectedByTwo rejected;
    @Autowired VerifyClaim verify;
    @Autowired FormBatch batch;
    @Autowired Processes processes;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate facts;

    private final Map<String, String> ids = new LinkedHashMap<>();
    private Troupe troupe;
    private List<Person> verifiers;
    private String department;

    static Stream<Play> plays() {
        return PlayBook.of(Family.CLAIMS);
    }

    @AfterEach
    void backToNow() {
        troupe.over();
        clock.backToNow();
    }

    @ParameterizedTest
    @MethodSource("plays")
    void a_claim_ends_as_the_text_says(Play play) {
        troupe = beans.createBean(Troupe.class);
        department = troupe.scene.department();
        verifiers = IntStream.range(0, 3).mapToObj(turn -> troupe.scene.person(Role.MANAGER, null)).toList();
        window(play);
        if (!play.then().isEmpty()) {
            window(play.second(clock.now().toLocalDate()));
        }
    }

    private void window(Play play) {
        Round round = troupe.open(play).orElse(null);
        if (round == null) {
            return;
        }
        work();
        Programme programme = troupe.programme(play.programme());
        play.parts().forEach(part -> claim(play, part, programme, round));
        play.parts().stream().filter(Part::enters).forEach(part -> verified(part, ids.get(part.name())));
        pass(round.closesAt().plusMinutes(10));
        List<String> verified = play.parts().stream().filter(Part::enters).map(part -> ids.get(part.name()))
                .filter(id -> status(id) == ApplicationStatus.VERIFIED).toList();
        if (!verified.isEmpty()) {
            Actors.run(verifiers.get(0), () -> batch.ofChosen(Ids.next(), round.id(), verified));
            work();
            pass(clock.now().plusDays(14));
        }
        assertThat(rounds.get(round.id()).stage()).isEqualTo(RoundStage.CLOSED);
        beans.createBean(Treasury.class).payAll(round.id());
        new Endings(facts).check(play.parts(), ids);
    }

    private void claim(Play play, Part part, Programme programme, Round round) {
        Person unit = troupe.unit(part, programme, department);
        Runnable enters = () -> ids.put(part.name(), troupe.scene.submitted(round, unit, Troupe.answers(play, part, programme)));
        if (part.enters()) {
            enters.run();
        } else {
            Troupe.turnedAway(part, enters);
        }
    }

    private void verified(Part part, String id) {
        if (part.rejected() != null) {
            Actors.run(verifiers.get(0), () -> rejected.reject(id, part.rejected()));
            return;
        }
        Actors.run(verifiers.get(0), () -> formality.pass(id));
        List<String> found = part.found().isEmpty() ? List.of(asked(id), asked(id)) : part.found();
        for (int turn = 0; turn < found.size(); turn++) {
            String sum = found.get(turn);
            Actors.run(verifiers.get(turn), () -> verify.verify(id, sum, sum.equals("0") ? null : part.level(), "已对照原件核验"));
        }
    }

    /** In 万元: what the unit asked for, or what the rule makes of its answers. */
    private String asked(String id) {
        return facts.queryForObject("SELECT requested FROM claim WHERE application_id = ?", BigDecimal.class, id).toPlainString();
    }

    private ApplicationStatus status(String id) {
        return Actors.as(Person.SYSTEM, () -> applications.get(id).status());
    }

    private void pass(LocalDateTime moment) {
        clock.moveTo(moment.plusSeconds(1));
        work();
    }

    private void work() {
        Actors.run(Person.SYSTEM, processes::runDueWork);
    }
}
