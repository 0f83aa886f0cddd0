package io.luxuan.publicity.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.audit.AuditHead;
import io.luxuan.decision.DecideSubstitutes;
import io.luxuan.decision.Decisions;
import io.luxuan.decision.ProposedEntry;
import io.luxuan.programme.Quota;
import io.luxuan.programme.Quota.QuotaType;
import io.luxuan.publicity.FinalEntry;
import io.luxuan.publicity.FinalList;
import io.luxuan.publicity.list.EntryState;
import io.luxuan.publicity.list.ListMapper;
import io.luxuan.publicity.notice.Notice;
import io.luxuan.publicity.notice.NoticeKind;
import io.luxuan.publicity.notice.NoticeMapper;
import io.luxuan.publicity.site.PlayedRound;
import io.luxuan.publicity.site.PlayedRound.Played;
import io.luxuan.round.RoundStage;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.storage.Upload;
import io.luxuan.support.ServiceTest;
import io.luxuan.workflow.Processes;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

@ServiceTest
class PublicityFlowTest {
    private static final Quota TWO = new Quota(QuotaType.AT_LEAST, 2, null, 2, 0);
    private static final Upload PDF = Upload.of("证据.pdf", "%PDF-1.4 evidence".getBytes(StandardCharsets.US_ASCII));
    private static final ObjectionForm REAL_NAME = new ObjectionForm(ObjectorKind.PERSON, "张三", IdType.RESIDENT_ID,
            "370102199001011234", "13800000000", Grounds.FRAUD, "论文数据与他人雷同");

    @Autowired AuditHead auditHead;
    @Autowired AutowireCapableBeanFactory beans;
    @Autowired Decisions decisions;
    @Autowired LodgeObjection lodge;
    @Autowired HandleObjection handle;
    @Autowired ObjectionMapper objections;
    @Autowired NoticeMapper notices;
    @Autowired ListMapper lists;
    @Autowired ReadObjection read;
    @Autowired TakeObjection take;
    @Autowired FinalList finalList;
    @Autowired DecideSubstitutes rise;
    @Autowired JdbcTemplate facts;
    @Autowired Processes processes;
    @Autowired MovableClock clock;

    private PlayedRound play;

    @BeforeEach
    void in_march() {
        play = beans.createBean(PlayedRound.class);
        clock.moveTo(LocalDateTime.of(2026, 3, 2, 9, 0));
    }

    @AfterEach
    void back() {
        clock.backToNow();
    }

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
        assertThat(state(round, "b")).isEqualTo(EntryState.HELD);
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
        String second = lodge(round, "a", REAL_NAME, List.of(PDF));
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
        String open = lodge(round, "a", REAL_NAME, List.of(PDF));
        String dismissed = lodge(round, "a", REAL_NAME, List.of(PDF));
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
        assertThatThrownBy(() -> Actors.run(round.manager(), () -> rise.decide(round.roundId(), order, " ")))
                .isInstanceOf(Refusal.class);
        Actors.run(round.manager(), () -> rise.decide(round.roundId(), order, "更贴近指南方向"));
        processes.runDueWork();
        assertThat(lists.find(round.roundId(), round.ids().get("d")).state()).isEqualTo(EntryState.LISTED);
        assertThat(Actors.as(Person.SYSTEM, () -> decisions.of(round.roundId())).stream()
                .filter(entry -> entry.applicationId().equals(round.ids().get("d"))).findFirst().orElseThrow().reason())
                .contains("更贴近指南方向");
    }

    @Test
    void an_objection_in_the_last_second_is_in_time_and_a_second_later_it_is_late() {
        Played round = published(scores("a", 90, "b", 80, "c", 70));
        Notice list = notices.latestList(round.roundId());
        clock.moveTo(list.endsAt());
        assertThat(objections.find(lodge(round, "a", REAL_NAME, List.of(PDF))).state()).isEqualTo(ObjectionState.LODGED);
        clock.moveTo(list.endsAt().plusSeconds(1));
        Objection late = objections.find(lodge(round, "b", REAL_NAME, List.of(PDF)));
        assertThat(late.state()).isEqualTo(ObjectionState.NOT_ACCEPTED);
        assertThat(late.refusedRule()).isEqualTo("objection.late");
        assertThat(state(round, "b")).isEqualTo(EntryState.LISTED);
    }

    @Test
    void anonymous_bare_and_academic_objections_are_recorded_and_not_accepted() {
        Played round = published(scores("a", 90, "b", 80));
        ObjectionForm anonymous = new ObjectionForm(ObjectorKind.PERSON, "", IdType.RESIDENT_ID, "", "", Grounds.FRAUD, "事实");
        assertThatThrownBy(() -> lodge.lodge(notices.latestList(round.roundId()).id(), round.ids().get("a"), anonymous,
                List.of(PDF), false)).isInstanceOf(Refusal.class);
        assertThat(rule(lodge(round, "a", anonymous, List.of(PDF)))).isEqualTo("objection.anonymous");
        assertThat(rule(lodge(round, "a", REAL_NAME, List.of()))).isEqualTo("objection.no-evidence");
        ObjectionForm academic = new ObjectionForm(ObjectorKind.PERSON, "张三", IdType.RESIDENT_ID, "370102199001011234",
                "13800000000", Grounds.ACADEMIC, "创新性不足");
        assertThat(rule(lodge(round, "a", academic, List.of(PDF)))).isEqualTo("objection.academic");
        assertThat(state(round, "a")).isEqualTo(EntryState.LISTED);
    }

    @Test
    void evidence_is_what_its_content_says() {
        Played round = published(scores("a", 90, "b", 80));
        Upload fake = Upload.of("证据.pdf", "MZ not a pdf".getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> lodge(round, "a", REAL_NAME, List.of(fake))).isInstanceOf(Refusal.class);
    }

    @Test
    void who_objects_is_for_the_handler_alone_and_sealed_in_the_database() {
        Played round = published(scores("a", 90, "b", 80));
        String id = lodge(round, "a", REAL_NAME, List.of(PDF));
        assertThat(objections.find(id).nameSealed()).doesNotContain("张三");
        assertThat(Actors.as(round.manager(), () -> read.read(id)).identity()).isNull();
        Actors.run(round.manager(), () -> take.take(id, null));
        assertThat(Actors.as(round.manager(), () -> read.read(id)).identity().name()).isEqualTo("张三");
        assertThat(Actors.as(round.manager(), () -> read.read(id)).identity().idNumber()).isEqualTo("370***********1234");
        Person supervisor = play.account("supervisor", Role.SUPERVISOR, null);
        assertThat(Actors.as(supervisor, () -> read.read(id)).identity()).isNull();
    }

    @Test
    void another_manager_reads_and_settles_nothing_until_it_takes_the_objection_over_with_a_reason() {
        Played round = published(scores("a", 90, "b", 80));
        String id = lodge(round, "a", REAL_NAME, List.of(PDF));
        Actors.run(round.manager(), () -> handle.accept(id, true, "已受理"));
        Person other = play.account("other", Role.MANAGER, null);
        String evidence = objections.evidence(id).get(0).id();
        assertThat(Actors.as(other, () -> read.read(id)).identity()).isNull();
        assertThatThrownBy(() -> Actors.run(other, () -> read.evidence(id, evidence))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Actors.run(other, () -> handle.conclude(id, false, "经查不实", "已核实")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("objection.not-handler"));
        assertThatThrownBy(() -> Actors.run(other, () -> take.take(id, " "))).isInstanceOf(Refusal.class);
        Actors.run(other, () -> take.take(id, "原经办人回避"));
        assertThat(Actors.as(other, () -> read.read(id)).identity().name()).isEqualTo("张三");
        assertThat(Actors.as(round.manager(), () -> read.read(id)).identity()).isNull();
    }

    @Test
    void nothing_that_anybody_else_reads_tells_who_objects() {
        Played round = published(scores("a", 90, "b", 80));
        String id = lodge(round, "a", REAL_NAME, List.of(new Upload("张三的证据.pdf", PDF.bytes(), PDF.content())));
        uphold(round, id);
        Actors.as(Person.SYSTEM, auditHead::head); // seals
        List<String> texts = facts.queryForList("""
                SELECT CONCAT_WS('|', action, from_state, to_state, reason, actor_name) FROM audit_log
                WHERE subject_id = ?""", String.class, id);
        assertThat(texts).isNotEmpty().noneMatch(text -> text.contains("张三") || text.contains("13800000000"));
        assertThat(read.byReceipt(objections.find(id).receipt()).toString()).doesNotContain("张三").doesNotContain("1380");
        assertThat(facts.queryForList("SELECT name_sealed || phone_sealed || id_number_sealed FROM objection WHERE id = ?",
                String.class, id).get(0)).doesNotContain("张三").doesNotContain("3701");
    }

    @Test
    void a_tie_at_the_cut_decided_as_ranked_carries_its_reason() {
        Played round = meeting(scores("a", 90, "b", 80, "c", 80));
        Actors.run(round.manager(), () -> decisions.decide(round.roundId(), decisions.tied(round.roundId()), "按编号"));
        List<ProposedEntry> entries = Actors.as(Person.SYSTEM, () -> decisions.of(round.roundId()));
        assertThat(entries).filteredOn(ProposedEntry::selected).hasSize(2);
        assertThat(entries.get(2).reason()).contains("按编号").contains("鲁政办字");
    }

    @Test
    void a_meeting_cannot_confirm_what_no_calendar_can_date() {
        clock.moveTo(LocalDateTime.of(2026, 12, 10, 9, 0));
        Played round = meeting(scores("a", 90, "b", 80));
        clock.moveTo(LocalDateTime.of(2026, 12, 31, 9, 0));
        assertThatThrownBy(() -> Actors.run(round.manager(), () -> decisions.decide(round.roundId(), decisions.tied(round.roundId()), "按编号")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("calendar.missing"));
        assertThat(play.round(round).stage()).isEqualTo(RoundStage.MEETING);
        assertThat(play.status(round.ids().get("a"))).isEqualTo(ApplicationStatus.SCORED);
    }

    private Played meeting(Map<String, Integer> scores) {
        return play.toTheMeeting(TWO, scores);
    }

    @Test
    void a_form_of_objection_that_is_sent_twice_is_one_objection_with_one_receipt() {
        Played round = published(scores("a", 90, "b", 80, "c", 70, "d", 60));
        String notice = notices.latestList(round.roundId()).id();
        String form = Ids.next();
        String receipt = lodge.once(form, notice, round.ids().get("a"), REAL_NAME, List.of(PDF), false);
        assertThat(lodge.once(form, notice, round.ids().get("a"), REAL_NAME, List.of(PDF), false)).isEqualTo(receipt);
        assertThat(objections.count(round.roundId())).isEqualTo(1);
        assertThat(objections.evidence(form)).hasSize(1);
    }

    private Played published(Map<String, Integer> scores) {
        Played round = meeting(scores);
        Actors.run(round.manager(), () -> decisions.decide(round.roundId(), decisions.tied(round.roundId()), "按编号"));
        assertThat(notices.latestList(round.roundId()).lastDay()).isAfter(LocalDate.of(2026, 3, 2));
        return round;
    }

    private String lodge(Played round, String name, ObjectionForm form, List<Upload> evidence) {
        String id = round.ids().get(name);
        String notice = lists.find(round.roundId(), id).noticeId();
        return objections.byReceipt(lodge.lodge(notice, id, form, evidence, true)).id();
    }

    private void uphold(Played round, String id) {
        conclude(round, id, true);
    }

    private void dismiss(Played round, String id) {
        conclude(round, id, false);
    }

    private void conclude(Played round, String id, boolean upheld) {
        Actors.run(round.manager(), () -> {
            handle.accept(id, true, "已受理");
            handle.conclude(id, upheld, "经查属实", "已核实");
        });
    }

    private EntryState state(Played round, String name) {
        return lists.find(round.roundId(), round.ids().get(name)).state();
    }

    private List<String> projects(Played round) {
        return facts.queryForList("SELECT title FROM project WHERE round_id = ? ORDER BY number_text", String.class,
                round.roundId()).stream().map(title -> title.replace("项目", "")).toList();
    }

    private long ofKind(Played round, NoticeKind kind) {
        return notices.ofRound(round.roundId()).stream().filter(one -> one.kind() == kind).count();
    }

    private String rule(String id) {
        return objections.find(id).refusedRule();
    }

    private List<String> awarded(Played round) {
        return Actors.as(Person.SYSTEM, () -> finalList.of(round.roundId())).stream().map(FinalEntry::applicationId).toList();
    }

    private static Map<String, Integer> scores(Object... pairs) {
        Map<String, Integer> scores = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            scores.put((String) pairs[at], (Integer) pairs[at + 1]);
        }
        return scores;
    }
}
