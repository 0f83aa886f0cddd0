package io.luxuan.application.submit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.form.SaveAnswer;
import io.luxuan.application.store.AnswerMapper;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.AttachmentMapper;
import io.luxuan.application.store.AttachmentRow;
import io.luxuan.application.store.VersionMapper;
import io.luxuan.round.Round;
import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Arrival;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.ServiceTest;
import io.luxuan.workflow.Processes;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Deadlines are judged by the moment when a request arrived, and numbers follow it. */
@ServiceTest
class ArrivalTest {
    @Autowired CallScene scene;
    @Autowired SubmitApplication submit;
    @Autowired SaveAnswer save;
    @Autowired HandIn handIn;
    @Autowired ApplicationMapper rows;
    @Autowired AnswerMapper answers;
    @Autowired AttachmentMapper files;
    @Autowired VersionMapper versions;
    @Autowired Processes processes;
    @Autowired Rounds rounds;
    @Autowired MovableClock clock;

    Round round;
    Person applicant;
    String id;

    @BeforeEach
    void fillADraft() {
        round = scene.open("P1");
        applicant = scene.applicantUnder(scene.department());
        id = scene.filled(round, applicant);
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    private void submitArrived(LocalDateTime moment) {
        arrived(moment, () -> submit.submit(id));
    }

    private void arrived(LocalDateTime moment, Runnable work) {
        Arrival.at(moment);
        try {
            Actors.run(applicant, work);
        } finally {
            Arrival.over();
        }
    }

    @Test
    void what_waited_over_the_deadline_in_a_queue_is_in_with_its_moment_of_arrival() {
        clock.moveTo(CallScene.CLOSES.plusSeconds(20));
        submitArrived(CallScene.CLOSES);
        ApplicationRow row = rows.find(id);
        assertThat(row.status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(row.submittedAt()).isEqualTo(CallScene.CLOSES);
        assertThat(versions.find(id, 1).submittedAt()).isEqualTo(CallScene.CLOSES);
        assertThat(row.numberText()).isEqualTo("P1-2026-0001");
    }

    @Test
    void what_arrived_a_millisecond_late_is_out_and_its_text_stays_in_the_draft() {
        LocalDateTime late = CallScene.CLOSES.plusNanos(1_000_000);
        clock.moveTo(late);
        arrived(late, () -> save.save(id, "title", "最后一刻的名称", SaveAnswer.WHATEVER_IS_THERE));
        assertThatThrownBy(() -> submitArrived(late)).isInstanceOf(Refusal.class).hasMessage("call.over");
        assertThat(rows.find(id).status()).isEqualTo(ApplicationStatus.DRAFT);
        assertThat(answers.of(id)).anySatisfy(answer -> assertThat(answer.answerText()).isEqualTo("最后一刻的名称"));
    }

    @Test
    void who_waits_over_the_end_may_not_write_on_meanwhile() {
        LocalDateTime late = CallScene.CLOSES.plusSeconds(2);
        clock.moveTo(late);
        arrived(late, () -> save.save(id, "title", "等待时改写的名称", SaveAnswer.WHATEVER_IS_THERE));
        assertThatThrownBy(() -> submitArrived(CallScene.CLOSES)).isInstanceOf(Refusal.class).hasMessage("application.text-late");
        assertThat(rows.find(id).status()).isEqualTo(ApplicationStatus.DRAFT);
    }

    @Test
    void nor_put_another_file_to_it_or_take_one_away() {
        LocalDateTime late = CallScene.CLOSES.plusSeconds(2);
        clock.moveTo(late);
        AttachmentRow before = files.of(id).get(0);
        arrived(late, () -> scene.attach.remove(id, before.id()));
        arrived(late, () -> scene.attach.attach(id, before.questionKey(), CallScene.pdf()));
        assertThatThrownBy(() -> submitArrived(CallScene.CLOSES)).isInstanceOf(Refusal.class).hasMessage("application.text-late");
    }

    @Test
    void a_call_closes_minutes_later_where_answers_may_be_outstanding() {
        clock.moveTo(CallScene.CLOSES.plusSeconds(240)); // it runs on: a slow database must not carry it over the end
        processes.runDueWork();
        assertThat(rounds.get(round.id()).stage()).isEqualTo(RoundStage.CALL);
        submitArrived(CallScene.CLOSES.minusSeconds(1));
        assertThat(rows.find(id).status()).isEqualTo(ApplicationStatus.SUBMITTED);
        clock.moveTo(CallScene.CLOSES.plusSeconds(301));
        processes.runDueWork();
        assertThat(rounds.get(round.id()).stage()).isEqualTo(RoundStage.FORMALITY);
        assertThat(rows.find(id).status()).isEqualTo(ApplicationStatus.SUBMITTED);
    }

    @Test
    void a_call_without_drafts_closes_at_once() {
        Actors.run(applicant, () -> submit.submit(id));
        clock.moveTo(CallScene.CLOSES.plusSeconds(1));
        processes.runDueWork();
        assertThat(rounds.get(round.id()).stage()).isEqualTo(RoundStage.FORMALITY);
    }

    @Test
    void many_at_once_get_numbers_without_gap_or_double() throws Exception {
        List<Person> people = new ArrayList<>();
        List<String> drafts = new ArrayList<>();
        IntStream.range(0, 24).forEach(any -> {
            Person one = scene.applicantUnder(scene.department());
            people.add(one);
            drafts.add(scene.filled(round, one));
        });
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> given = new ArrayList<>();
            for (int at = 0; at < drafts.size(); at++) {
                Person one = people.get(at);
                String draft = drafts.get(at);
                given.add(pool.submit(() -> Actors.as(one, () -> submit.submit(draft))));
            }
            List<String> numbers = new ArrayList<>();
            for (Future<String> one : given) {
                numbers.add(one.get());
            }
            assertThat(numbers).containsExactlyInAnyOrderElementsOf(
                    IntStream.rangeClosed(1, 24).mapToObj("P1-2026-%04d"::formatted).toList());
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void a_submission_that_lost_its_server_before_it_had_a_number_gets_the_next_one() {
        Actors.run(applicant, () -> handIn.handIn(id, false));
        assertThat(rows.find(id).numberText()).isNull();
        Person other = scene.applicantUnder(scene.department());
        String second = scene.filled(round, other);
        assertThat(Actors.as(other, () -> submit.submit(second))).isEqualTo("P1-2026-0002");
        assertThat(rows.find(id).numberText()).isEqualTo("P1-2026-0001");
        assertThat(Actors.as(applicant, () -> submit.submit(id))).isEqualTo("P1-2026-0001");
    }
}
