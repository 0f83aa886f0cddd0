package io.luxuan.programme.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.application.submit.CallScene;
import io.luxuan.audit.AuditHead;
import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.programme.edit.draft.Draft;
import io.luxuan.programme.edit.draft.DraftState;
import io.luxuan.programme.edit.draft.PublishDraft;
import io.luxuan.programme.edit.draft.ReadDrafts;
import io.luxuan.programme.edit.draft.RetireVersion;
import io.luxuan.programme.edit.draft.SettleDraft;
import io.luxuan.programme.edit.draft.StartDraft;
import io.luxuan.programme.edit.draft.WriteDraft;
import io.luxuan.programme.file.FaultyFile;
import io.luxuan.programme.file.ProgrammeFiles;
import io.luxuan.programme.file.ProgrammeText;
import io.luxuan.round.OpenRound;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** From a copy to a version that rounds open with: written by one, published by another. */
@ServiceTest
class KeptProgrammesTest {
    private static final Person AUTHOR = new Person("keeper-1", "keeper-1", "王编制", Role.MANAGER, null);
    private static final Person SECOND = new Person("keeper-2", "keeper-2", "李发布", Role.ADMIN, null);

    @Autowired AuditHead auditHead;
    @Autowired StartDraft start;
    @Autowired WriteDraft write;
    @Autowired SettleDraft settle;
    @Autowired PublishDraft publish;
    @Autowired RetireVersion retire;
    @Autowired ReadDrafts reading;
    @Autowired Programmes programmes;
    @Autowired ProgrammeFiles files;
    @Autowired Rounds rounds;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate jdbc;

    private final String id = "K" + ThreadLocalRandom.current().nextInt(100, 999);
    private String draft;

    @BeforeEach
    void copied() {
        clock.moveTo(CallScene.OPENS.plusDays(1));
        draft = Actors.as(AUTHOR, () -> start.copy("P12", 5, id));
    }

    /** A round that opened goes on in the engine, whose work other tests do. */
    @AfterEach
    void without_it() {
        clock.backToNow();
        jdbc.update("""
                DELETE FROM programme_version WHERE programme_id = ?
                AND NOT EXISTS (SELECT 1 FROM selection_round WHERE selection_round.programme_id = programme_version.programme_id)""", id);
        jdbc.update("UPDATE programme_version SET retired_on = '2020-01-01' WHERE programme_id = ?", id);
        jdbc.update("DELETE FROM programme_draft WHERE id = ?", draft);
    }

    @Test
    void a_draft_with_another_quota_is_published_by_a_second_person_and_a_round_opens_with_it() {
        change("quota: {type: ABOUT, target: 10, band: 2}", "quota: {type: AT_MOST, most: 3, target: 3, band: 0}");
        assertThat(current()).isEmpty();
        Actors.run(AUTHOR, () -> settle.check(draft));
        Actors.run(SECOND, () -> publish.publish(draft, one().textHash()));
        assertThat(current()).singleElement().satisfies(programme -> assertThat(programme.quota().most()).isEqualTo(3));
        Round round = Actors.as(AUTHOR, () -> rounds.get(rounds.open(new OpenRound(id, null, 2026, CallScene.OPENS, CallScene.CLOSES,
                CallScene.RECOMMEND_BY, CallScene.RECOMMEND_BY.plusDays(40), null))));
        assertThat(round.programmeVersion()).isEqualTo(1);
        assertThat(round.settings().quota().most()).isEqualTo(3);
        assertThat(one().state()).isEqualTo(DraftState.PUBLISHED);
        Actors.as(Person.SYSTEM, auditHead::head); // seals
        assertThat(jdbc.queryForList("SELECT action FROM audit_log WHERE subject_id = ? ORDER BY seq", String.class, draft))
                .containsExactly("programme.draft", "programme.check", "programme.publish");
    }

    @Test
    void whoever_wrote_it_cannot_publish_it() {
        Actors.run(AUTHOR, () -> settle.check(draft));
        assertThatThrownBy(() -> Actors.run(AUTHOR, () -> publish.publish(draft, one().textHash()))).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.code()).isEqualTo("programme.same-person"));
        assertThat(current()).isEmpty();
    }

    @Test
    void nobody_else_writes_in_a_draft_and_nobody_in_one_that_was_handed_over() {
        refused("programme.not-author", SECOND, () -> write.write(draft, "id: " + id, "another text"));
        Actors.run(AUTHOR, () -> settle.check(draft));
        refused("programme.not-draft", AUTHOR, () -> write.write(draft, "id: " + id, "another text"));
        Actors.run(SECOND, () -> publish.giveBack(draft, "名额与文件不一致"));
        assertThat(one().returnedReason()).isEqualTo("名额与文件不一致");
        change("target: 10", "target: 11");
    }

    @Test
    void a_faulty_draft_is_kept_and_cannot_be_handed_over() {
        change("quota: {type: ABOUT, target: 10, band: 2}", "quota: {type: ABOUT, target: 十, band: 2}");
        refused("programme.faulty", AUTHOR, () -> settle.check(draft));
        assertThat(Actors.as(AUTHOR, () -> reading.judged(one())).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.place()).isEqualTo("quota.target");
            assertThat(fault.code()).isEqualTo("no-integer");
        });
        Actors.run(AUTHOR, () -> write.write(draft, "这还不是 YAML: [", one().textHash()));
        assertThat(one().yamlText()).isEqualTo("这还不是 YAML: [");
    }

    @Test
    void what_was_written_in_another_window_is_not_overwritten() {
        change("target: 10", "target: 11");
        refused("programme.write", AUTHOR, () -> write.write(draft, "id: " + id, "another text"));
        assertThat(one().yamlText()).contains("target: 11");
    }

    @Test
    void what_the_second_person_did_not_read_is_not_published() {
        Actors.run(AUTHOR, () -> settle.check(draft));
        String read = one().textHash();
        Actors.run(AUTHOR, () -> settle.takeBack(draft));
        change("target: 10", "target: 11");
        Actors.run(AUTHOR, () -> settle.check(draft));
        refused("programme.text-moved", SECOND, () -> publish.publish(draft, read));
        assertThat(current()).isEmpty();
        refused("programme.not-offered", AUTHOR, () -> retire.retire(id, 1, "还没有发布"));
    }

    @Test
    void a_draft_is_compared_with_the_version_that_it_would_follow() {
        publishIt(draft);
        String next = Actors.as(AUTHOR, () -> start.copy(id, 1, ""));
        assertThat(Actors.as(AUTHOR, () -> reading.followed(reading.one(next)))).isEqualTo(1);
        jdbc.update("UPDATE programme_draft SET version_no = 5, base_version = 0 WHERE id = ?", next);
        assertThat(Actors.as(AUTHOR, () -> reading.followed(reading.one(next)))).isEqualTo(1);
        jdbc.update("DELETE FROM programme_draft WHERE id = ?", next);
    }

    @Test
    void a_version_that_there_is_cannot_be_written_again() {
        String other = Actors.as(AUTHOR, () -> start.copy("P12", 5, id));
        publishIt(draft);
        refused("programme.faulty", AUTHOR, () -> settle.check(other));
        assertThat(Actors.as(AUTHOR, () -> reading.judged(reading.one(other))).faults()).extracting("code").containsExactly("version-taken");
        jdbc.update("DELETE FROM programme_draft WHERE id = ?", other);
    }

    @Test
    void a_file_does_not_replace_what_was_published_in_the_browser() {
        publishIt(draft);
        String text = one().yamlText();
        assertThat(takeIn(text)).isEmpty();
        assertThat(takeIn(text.replace("band: 2", "band: 1"))).singleElement()
                .satisfies(file -> assertThat(file.faults()).extracting("code").containsExactly("version-published"));
        assertThat(current()).singleElement().satisfies(programme -> assertThat(programme.quota().band()).isEqualTo(2));
    }

    @Test
    void a_retired_version_offers_no_new_rounds_until_a_next_one_is_published() {
        publishIt(draft);
        Actors.run(AUTHOR, () -> retire.retire(id, 1, "政策已由新文件代替"));
        assertThat(one().state()).isEqualTo(DraftState.RETIRED);
        assertThat(current()).singleElement().satisfies(one -> assertThat(one.isOfferedOn(clock.now().toLocalDate())).isFalse());
        refused("round.retired", AUTHOR, () -> rounds.open(new OpenRound(id, null, 2026, CallScene.OPENS, CallScene.CLOSES,
                CallScene.RECOMMEND_BY, CallScene.RECOMMEND_BY.plusDays(40), null)));
        String next = Actors.as(AUTHOR, () -> start.copy(id, 1, ""));
        publishIt(next);
        assertThat(current()).singleElement().satisfies(one -> assertThat(one.isOfferedOn(clock.now().toLocalDate())).isTrue());
        jdbc.update("DELETE FROM programme_draft WHERE id = ?", next);
    }

    private void publishIt(String which) {
        Actors.run(AUTHOR, () -> settle.check(which));
        Actors.run(SECOND, () -> publish.publish(which, reading.one(which).textHash()));
    }

    private void change(String written, String instead) {
        assertThat(one().yamlText()).contains(written);
        Actors.run(AUTHOR, () -> write.write(draft, one().yamlText().replace(written, instead), one().textHash()));
    }

    private List<FaultyFile> takeIn(String text) {
        return Actors.as(Person.SYSTEM, () -> files.takeIn(List.of(new ProgrammeText("K/v1.yml", text))));
    }

    private static void refused(String code, Person person, Runnable work) {
        assertThatThrownBy(() -> Actors.run(person, work)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private Draft one() {
        return Actors.as(AUTHOR, () -> reading.one(draft));
    }

    private List<Programme> current() {
        return programmes.current().stream().filter(programme -> programme.id().equals(id)).toList();
    }
}
