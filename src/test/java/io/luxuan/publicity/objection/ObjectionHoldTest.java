package io.luxuan.publicity.objection;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.publicity.FinalEntry;
import io.luxuan.publicity.list.EntryState;
import io.luxuan.publicity.site.PlayedRound.Played;
import io.luxuan.shared.WorkingDays;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a stranger sends holds up nobody before somebody has looked at it, and nothing is awarded over it. */
class ObjectionHoldTest extends PublicityScene {
    @Autowired HoldUnseen unseen;
    @Autowired WorkingDays days;

    @Test
    void an_objection_holds_its_entry_when_the_handler_finds_it_admissible() {
        Played round = published(scores("a", 90, "b", 80, "c", 70));
        String objection = lodge(round, "a", REAL_NAME, List.of(PDF));
        sweep();
        assertThat(state(round, "a")).as("anybody may have sent it").isEqualTo(EntryState.LISTED);
        Actors.run(round.manager(), () -> handle.accept(objection, "已受理"));
        assertThat(state(round, "a")).isEqualTo(EntryState.HELD);
        assertThat(state(round, "b")).isEqualTo(EntryState.LISTED);
    }

    @Test
    void one_that_is_declined_has_never_held_anything() {
        Played round = published(scores("a", 90, "b", 80));
        String objection = lodge(round, "a", REAL_NAME, List.of(PDF));
        Actors.run(round.manager(), () -> ended.decline(objection));
        clock.moveTo(clock.now().plusDays(3));
        sweep();
        assertThat(state(round, "a")).isEqualTo(EntryState.LISTED);
    }

    @Test
    void one_that_nobody_looks_at_holds_its_entry_after_a_working_day() {
        Played round = published(scores("a", 90, "b", 80));
        LocalDateTime lodged = clock.now();
        assertThat(objections.find(lodge(round, "a", REAL_NAME, List.of(PDF))).state()).isEqualTo(ObjectionState.LODGED);
        LocalDateTime due = days.lastDay(lodged.toLocalDate(), 1, false).atTime(lodged.toLocalTime());
        clock.moveTo(due.minusMinutes(1));
        sweep();
        assertThat(state(round, "a")).as("a working day has not passed").isEqualTo(EntryState.LISTED);
        clock.moveTo(due.plusMinutes(5));
        sweep();
        sweep();
        assertThat(state(round, "a")).isEqualTo(EntryState.HELD);
        assertThat(state(round, "b")).isEqualTo(EntryState.LISTED);
        Actors.as(Person.SYSTEM, auditHead::head); // seals
        assertThat(facts.queryForObject("SELECT COUNT(*) FROM audit_log WHERE action = 'objection.hold' AND round_id = ?", Integer.class,
                round.roundId())).isEqualTo(1);
    }

    @Test
    void the_end_of_publicity_waits_for_one_of_the_last_hour_that_nobody_has_seen() {
        Played round = published(scores("a", 90, "b", 80, "c", 70));
        LocalDateTime end = notices.latestList(round.roundId()).endsAt();
        clock.moveTo(end.minusMinutes(1));
        String objection = lodge(round, "a", REAL_NAME, List.of(PDF));
        play.pass(end.plusSeconds(1));
        assertThat(awarded(round)).containsExactly(round.ids().get("b"));
        assertThat(state(round, "a")).isEqualTo(EntryState.HELD);
        conclude(round, objection, false);
        play.pass(end.plusSeconds(2));
        assertThat(awarded(round)).containsExactlyInAnyOrder(round.ids().get("a"), round.ids().get("b"));
    }

    /** As a sweep does that has read the objection before the handler declined it. */
    @Test
    void an_entry_that_was_held_for_a_declined_objection_is_free_at_the_end() {
        Played round = published(scores("a", 90, "b", 80));
        String objection = lodge(round, "a", REAL_NAME, List.of(PDF));
        Actors.run(round.manager(), () -> ended.decline(objection));
        facts.update("UPDATE publicity_entry SET state = 'HELD' WHERE application_id = ?", round.ids().get("a"));
        play.pass(notices.latestList(round.roundId()).endsAt().plusSeconds(1));
        assertThat(awarded(round)).containsExactlyInAnyOrder(round.ids().get("a"), round.ids().get("b"));
    }

    private void sweep() {
        Actors.run(Person.SYSTEM, unseen::some);
    }

    private List<String> awarded(Played round) {
        return Actors.as(Person.SYSTEM, () -> finalList.of(round.roundId())).stream().map(FinalEntry::applicationId).toList();
    }
}
