package io.luxuan.wholeyear;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.programme.file.ProgrammeFiles;
import io.luxuan.programme.file.ProgrammeText;
import io.luxuan.recognition.meeting.ConfirmRecognition;
import io.luxuan.recognition.titles.ReadTitles;
import io.luxuan.round.RoundStage;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.ServiceTest;
import io.luxuan.support.TwoPeople;
import io.luxuan.wholeyear.PlayedYear.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A recognition that experts judge: a drawn panel scores, the pass mark decides, places there are none. */
@ServiceTest
class ScoredRecognitionTest {
    private static final List<Entry> ALL = List.of(new Entry("甲大脑", "steel", 90, "200"), new Entry("乙大脑", "mining", 75, "150"),
            new Entry("丙大脑", "steel", 74, "200"));

    @Autowired AutowireCapableBeanFactory beans;
    @Autowired ProgrammeFiles files;
    @Autowired TwoPeople two;
    @Autowired ReadTitles titles;
    @Autowired MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void whoever_reaches_the_mark_is_recognised_and_whoever_misses_it_by_a_point_is_not() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/catalogue/scored-recognition.yml"));
        assertThat(Actors.as(Person.SYSTEM, () -> files.takeIn(List.of(new ProgrammeText("X14/v1.yml", text))))).isEmpty();
        PlayedYear year = beans.createBean(PlayedYear.class);
        year.open("X14", null);
        year.submit(ALL);
        year.recommendAll();
        year.passFormality();
        year.draw();
        assertThat(year.seats()).hasSize(15);
        year.score();
        assertThat(year.stage()).isEqualTo(RoundStage.MEETING);

        Actors.run(year.manager(), () -> two.agree(ConfirmRecognition.wish(year.roundId(), clock.now().toLocalDate(), "会议审议，一致同意予以认定。", Map.of())));
        year.work();
        assertThat(year.statuses()).containsEntry("甲大脑", ApplicationStatus.NOMINATED).containsEntry("乙大脑", ApplicationStatus.NOMINATED)
                .containsEntry("丙大脑", ApplicationStatus.UNRECOGNISED);
        year.pass(clock.now().plusDays(14));
        assertThat(year.stage()).isEqualTo(RoundStage.CLOSED);
        assertThat(titles.page("甲大脑", null).rows()).filteredOn(line -> line.number().startsWith("X14-")).hasSize(1);
        assertThat(titles.page("丙大脑", null).rows()).isEmpty();
    }
}
