package io.luxuan.publicity.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.decision.DecideSubstitutes;
import io.luxuan.decision.ProposedEntry;
import io.luxuan.publicity.AwardedPlaces;
import io.luxuan.publicity.FinalEntry;
import io.luxuan.publicity.list.EntryState;
import io.luxuan.publicity.notice.Notice;
import io.luxuan.publicity.notice.NoticeKind;
import io.luxuan.publicity.site.PlayedRound.Played;
import io.luxuan.round.RoundStage;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PublicityFlowTest extends PublicityScene {
    @Autowired AwardedPlaces places;

    @Test
    void a_list_without_objections_becomes_final_after_its_last_second() {
        Played round = published(scores("a", 90, "b", 80, "c", 70));
        Notice list = notices.latestList(round.roundId());
        assertThat(list.endsAt()).isEqualTo(list.lastDay().atTime(23, 59, 59));
        assertThat(play.status(round.ids().get("a"))).isEqualTo(ApplicationStatus.PROPOSED);

        clock.moveTo(list.endsAt());
        processes.runDueWork();
        assertThat(notices.ofKind(round.roundId(), NoticeKind.FINAL)).isNull();

        play.pass(list.endsAt().plusSeconds(1));
        assertThat(notices.ofKind(round.roundId(), NoticeKind.FINAL)).isNotNull();
        assertThat(play.status(round.ids().get("a"))).isEqualTo(ApplicationStatus.AWARDED);
        assertThat(play.status(round.ids().get("c"))).isEqualTo(ApplicationStatus.NOT_SELECTED);
        assertThat(play.round(round).stage()).isGreaterThanOrEqualTo(RoundStage.PROJECTS);
        assertThat(awarded(round)).hasSize(2);
    }

    @Test
    void an_upheld_objection_removes_the_entry_and_the_next_is_published_alone() {
        Played round = published(scores("a", 90, "b", 80, "c", 70, "d", 60));
        Notice first = notices.latestList(round.roundId());
        String objection = lodge(round, "b", REAL_NAME, List.of(PDF));
        assertThat(state(round, "b")).isEqualTo(EntryState.LISTED);
        uphold(round, objection);

        play.pass(first.endsAt().plusSeconds(1));
        Notice second = notices.latestList(round.roundId());
        assertThat(second.kind()).isEqualTo(NoticeKind.SUPPLEMENTARY);
        assertThat(lists.ofNotice(second.id(), round.ids().get("c")).state()).isEqualTo(EntryState.LISTED);
        assertThat(lists.ofNotice(second.id(), round.ids().get("a"))).isNull();
        assertThat(play.status(round.ids().get("b"))).isEqualTo(ApplicationStatus.REMOVED);
        assertThat(awarded(round)).containsExactly(round.ids().get("a"));

        String again = lodge(round, "c", REAL_NAME, List.of(PDF));
        uphold(round, again);
        play.pass(second.endsAt().plusSeconds(1));
        Notice third = notices.latestList(round.roundId());
        assertThat(third.wave()).isEqualTo(3);

        play.pass(third.endsAt().plusSeconds(1));
        assertThat(awarded(round)).containsExactlyInAnyOrder(round.ids().get("a"), round.ids().get("d"));
        assertThat(notices.ofRound(round.roundId()).stream().filter(one -> one.kind() == NoticeKind.FINAL)).hasSize(1);
    }

    @Test
    void several_objections_to_one_entry_one_of_them_upheld() {
        Played round = published(scores("a", 90, "b", 80, "c", 70));
        String first = lodge(round, "a", REAL_NAME, List.of(PDF));
        String second = lodge(round, "a", says("署名不实"), List.of(PDF));
        dismiss(round, first);
        assertThat(state(round, "a")).isEqualTo(EntryState.HELD);
        uphold(round, second);
        play.pass(notices.latestList(round.roundId()).endsAt().plusSeconds(1));
        assertThat(state(round, "a")).isEqualTo(EntryState.REMOVED);
        assertThat(state(round, "b")).isEqualTo(EntryState.AWARDED);
        assertThat(state(round, "c")).isEqualTo(EntryState.LISTED);
    }

    @Test
    void a_dismissed_objection_lets_the_entry_go_on() {
        Played round = published(scores("a", 90, "b", 80, "c", 70));
        dismiss(round, lodge(round, "a", REAL_NAME, List.of(PDF)));
        assertThat(state(round, "a")).isEqualTo(EntryState.LISTED);
        play.pass(notices.latestList(round.roundId()).endsAt().plusSeconds(1));
        assertThat(awarded(round)).hasSize(2);
    }

    @Test
    void an_open_objection_holds_back_only_its_own_entry() {
        Played round = published(scores("a", 90, "b", 80, "c", 70));
        String objection = lodge(round, "a", REAL_NAME, List.of(PDF));
        play.pass(notices.latestList(round.roundId()).endsAt().plusSeconds(1));
        assertThat(notices.ofKind(round.roundId(), NoticeKind.FINAL).body()).contains("共 1 项").contains("1 项尚在异议处理中");
        assertThat(awarded(round)).containsExactly(round.ids().get("b"));
        assertThat(play.status(round.ids().get("a"))).isEqualTo(ApplicationStatus.PROPOSED);
        assertThat(play.status(round.ids().get("c"))).isEqualTo(ApplicationStatus.SCORED);
        assertThat(projects(round)).containsExactly("b");
        assertThat(play.round(round).stage()).isEqualTo(RoundStage.PUBLICITY);

        clock.moveTo(clock.now().plusDays(3));
        dismiss(round, objection);
        processes.runDueWork();
        assertThat(awarded(round)).containsExactly(round.ids().get("b"), round.ids().get("a"));
        assertThat(projects(round)).containsExactlyInAnyOrder("b", "a");
        assertThat(ofKind(round, NoticeKind.FINAL)).isEqualTo(1);
        assertThat(ofKind(round, NoticeKind.FINAL_SUPPLEMENT)).isEqualTo(1);
        assertThat(play.status(round.ids().get("c"))).isEqualTo(ApplicationStatus.NOT_SELECTED);
        assertThat(play.round(round).stage()).isGreaterThanOrEqualTo(RoundStage.PROJECTS);
    }

    @Test
    void who_gives_a_place_up_makes_room_while_an_objection_to_another_is_open() {
        Played round = published(scores("a", 90, "b", 80, "c", 70));
        String objection = lodge(round, "a", REAL_NAME, List.of(PDF));
        play.pass(notices.latestList(round.roundId()).endsAt().plusSeconds(1));
        assertThat(awarded(round)).containsExactly(round.ids().get("b"));
        Actors.run(Person.SYSTEM, () -> places.free(round.roundId(), round.ids().get("b"), "单位放弃立项"));
        play.pass(clock.now().plusMinutes(1));
        Notice substitute = notices.latestList(round.roundId());
        assertThat(substitute.kind()).isEqualTo(NoticeKind.SUPPLEMENTARY);
        assertThat(state(round, "c")).isEqualTo(EntryState.LISTED);
        play.pass(substitute.endsAt());
        assertThat(awarded(round)).as("the other still waits").containsExactly(round.ids().get("c"));
        dismiss(round, objection);
        processes.runDueWork();
        assertThat(awarded(round)).containsExactly(round.ids().get("c"), round.ids().get("a"));
    }

    @Test
    void held_entries_follow_one_by_one_as_their_objections_are_settled() {
        Played round = published(scores("a", 90, "b", 80, "c", 70));
        String first = lodge(round, "a", REAL_NAME, List.of(PDF));
        String second = lodge(round, "b", REAL_NAME, List.of(PDF));
        play.pass(notices.latestList(round.roundId()).endsAt().plusSeconds(1));
        assertThat(notices.ofKind(round.roundId(), NoticeKind.FINAL)).isNull();

        dismiss(round, second);
        processes.runDueWork();
        assertThat(awarded(round)).containsExactly(round.ids().get("b"));
        uphold(round, first);
        processes.runDueWork();
        Notice substitutes = notices.latestList(round.roundId());
        assertThat(substitutes.kind()).isEqualTo(NoticeKind.SUPPLEMENTARY);
        assertThat(state(round, "a")).isEqualTo(EntryState.REMOVED);

        play.pass(substitutes.endsAt().plusSeconds(1));
        assertThat(awarded(round)).containsExactly(round.ids().get("b"), round.ids().get("c"));
        assertThat(ofKind(round, NoticeKind.FINAL)).isEqualTo(1);
    }

    @Test
    void an_entry_falls_with_one_objection_upheld_although_another_is_still_open() {
        Played round = published(scores("a", 90, "b", 80, "c", 70));
        String upheld = lodge(round, "a", REAL_NAME, List.of(PDF));
        String open = lodge(round, "a", says("署名不实"), List.of(PDF));
        String dismissed = lodge(round, "a", says("经费重复"), List.of(PDF));
        dismiss(round, dismissed);
        uphold(round, upheld);
        play.pass(notices.latestList(round.roundId()).endsAt().plusSeconds(1));
        assertThat(state(round, "a")).isEqualTo(EntryState.REMOVED);
        play.pass(notices.latestList(round.roundId()).endsAt().plusSeconds(1));
        assertThat(awarded(round)).containsExactly(round.ids().get("b"), round.ids().get("c"));
        dismiss(round, open);
        assertThat(state(round, "a")).isEqualTo(EntryState.REMOVED);
    }

    @Test
    void equals_for_a_vacant_place_are_put_in_order_by_the_meeting_while_the_others_go_on() {
        Played round = published(scores("a", 90, "b", 80, "c", 70, "d", 70));
        uphold(round, lodge(round, "a", REAL_NAME, List.of(PDF)));
        play.pass(notices.latestList(round.roundId()).endsAt().plusSeconds(1));
        assertThat(awarded(round)).containsExactly(round.ids().get("b"));
        assertThat(notices.latestList(round.roundId()).wave()).isEqualTo(1);

        Map<String, Integer> order = Map.of(round.ids().get("d"), 1, round.ids().get("c"), 2);
        assertThatThrownBy(() -> Actors.run(round.manager(), () -> two.agree(DecideSubstitutes.wish(round.roundId(), order, " "))))
                .isInstanceOf(Refusal.class);
        String asked = two.ask(round.manager(), DecideSubstitutes.wish(round.roundId(), order, "更贴近申报指南的方向"));
        assertThat(two.reads(asked)).as("the second person sees the order").satisfiesExactly(
                first -> assertThat(first).startsWith("第 1 位：").contains("项目d"), second -> assertThat(second).contains("项目c"));
        two.confirm(asked);
        processes.runDueWork();
        assertThat(lists.find(round.roundId(), round.ids().get("d")).state()).isEqualTo(EntryState.LISTED);
        assertThat(decided.of(round.roundId()).stream()
                .filter(entry -> entry.applicationId().equals(round.ids().get("d"))).findFirst().orElseThrow().reason())
                .contains("更贴近申报指南的方向");
    }

    @Test
    void a_tie_at_the_cut_decided_as_ranked_carries_its_reason() {
        Played round = meeting(scores("a", 90, "b", 80, "c", 80));
        Actors.run(round.manager(), () -> two.confirm(decisions.ask(round.roundId(), decisions.tied(round.roundId()), "按编号")));
        List<ProposedEntry> entries = decided.of(round.roundId());
        assertThat(entries).filteredOn(ProposedEntry::selected).hasSize(2);
        assertThat(entries.get(2).reason()).contains("按编号").contains("鲁政办字");
    }

    @Test
    void a_meeting_cannot_confirm_what_no_calendar_can_date() {
        clock.moveTo(LocalDateTime.of(2026, 12, 10, 9, 0));
        Played round = meeting(scores("a", 90, "b", 80));
        clock.moveTo(LocalDateTime.of(2026, 12, 31, 9, 0));
        assertThatThrownBy(() -> Actors.run(round.manager(),
                () -> two.confirm(decisions.ask(round.roundId(), decisions.tied(round.roundId()), "按编号"))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("calendar.missing"));
        assertThat(play.round(round).stage()).isEqualTo(RoundStage.MEETING);
        assertThat(play.status(round.ids().get("a"))).isEqualTo(ApplicationStatus.SCORED);
    }

    private void dismiss(Played round, String id) {
        conclude(round, id, false);
    }

    private List<String> projects(Played round) {
        return facts.queryForList("SELECT title FROM project WHERE round_id = ? ORDER BY number_text", String.class,
                round.roundId()).stream().map(title -> title.replace("项目", "")).toList();
    }

    private long ofKind(Played round, NoticeKind kind) {
        return notices.ofRound(round.roundId()).stream().filter(one -> one.kind() == kind).count();
    }

    private List<String> awarded(Played round) {
        return Actors.as(Person.SYSTEM, () -> finalList.of(round.roundId())).stream().map(FinalEntry::applicationId).toList();
    }
}
