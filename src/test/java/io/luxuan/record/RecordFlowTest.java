package io.luxuan.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.audit.AuditCheck;
import io.luxuan.decision.Decisions;
import io.luxuan.programme.Quota;
import io.luxuan.programme.Quota.QuotaType;
import io.luxuan.publicity.PublicityRecords;
import io.luxuan.publicity.objection.Grounds;
import io.luxuan.publicity.objection.IdType;
import io.luxuan.publicity.objection.LodgeObjection;
import io.luxuan.publicity.objection.ObjectionForm;
import io.luxuan.publicity.objection.ObjectorKind;
import io.luxuan.publicity.site.PlayedRound;
import io.luxuan.publicity.site.PlayedRound.Played;
import io.luxuan.publicity.site.RunningLists;
import io.luxuan.record.tree.RecordJson;
import io.luxuan.record.tree.Tree;
import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.shared.CanonicalJson;
import io.luxuan.shared.Hashes;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.verify.Difference;
import io.luxuan.storage.Upload;
import io.luxuan.support.ObjectionsByTwo;
import io.luxuan.support.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.node.ObjectNode;

@ServiceTest
class RecordFlowTest {
    private static final Upload PDF = Upload.of("证据.pdf", "%PDF-1.4 evidence\n%%EOF".getBytes(StandardCharsets.US_ASCII));
    private static final ObjectionForm OBJECTION = new ObjectionForm(ObjectorKind.PERSON, "孙悟空", IdType.RESIDENT_ID,
            "370102199001011231", "13812345678", Grounds.FRAUD, "论文数据与他人雷同");

    @Autowired AutowireCapableBeanFactory beans;
    @Autowired Decisions decisions;
    @Autowired LodgeObjection lodge;
    @Autowired ObjectionsByTwo objections;
    @Autowired RunningLists running;
    @Autowired PublicityRecords publicity;
    @Autowired PublishedRecords records;
    @Autowired AuditCheck chain;
    @Autowired Rounds rounds;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate jdbc;

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
    void a_decision_and_the_end_of_its_publicity_are_sealed_once_and_verify() {
        Played round = decided();
        assertThat(stages(round)).containsExactly(RecordStage.DECISION);
        assertThat(verified(round, RecordStage.DECISION)).isNull();
        throughPublicity(round);
        assertThat(stages(round)).containsExactly(RecordStage.DECISION, RecordStage.PUBLICITY);
        assertThat(verified(round, RecordStage.PUBLICITY)).isNull();
        assertThat(Actors.as(Person.SYSTEM, chain::check).fault()).isNull();
        assertThat(RecordChain.link(file(round, RecordStage.PUBLICITY), List.of(file(round, RecordStage.DECISION)))).isEmpty();
    }

    @Test
    void a_record_of_the_first_form_which_named_the_end_of_the_audit_log_is_still_valid() {
        SealedRecord sealed = file(decided(), RecordStage.DECISION).record();
        assertThat(sealed.chain().audit()).isNull();
        assertThat(RecordVerifier.verify(withAudit(sealed, "luxuan-record-1"))).isEmpty();
        assertThat(RecordVerifier.verify(withAudit(sealed, SealedRecord.FORMAT))).isPresent();
    }

    private static byte[] withAudit(SealedRecord sealed, String format) {
        ObjectNode record = (ObjectNode) Tree.of(sealed);
        record.put("format", format);
        ((ObjectNode) record.get("chain")).set("audit", Tree.of(new ChainSection.AuditLink(12, 12, "00")));
        byte[] hashed = RecordJson.bytes(CanonicalJson.of(record));
        ObjectNode file = record.objectNode().put("sha256", Hashes.sha256(hashed)).put("sm3", Hashes.sm3(hashed));
        return RecordJson.bytes(CanonicalJson.of(file.set("record", record)));
    }

    @Test
    void no_name_of_a_person_and_no_word_of_an_objector_stands_in_a_record() {
        Played round = decided();
        throughPublicity(round);
        String text = records.file(round.roundId(), "PUBLICITY");
        List<String> personal = jdbc.queryForList("SELECT username FROM account UNION SELECT name FROM expert "
                + "UNION SELECT institution FROM expert UNION SELECT id FROM account UNION SELECT id FROM expert", String.class);
        assertThat(personal).hasSizeGreaterThan(10);
        assertThat(personal.stream().filter(text::contains)).isEmpty();
        assertThat(text).doesNotContain("孙悟空", "13812345678", "370102199001011231", "雷同", "YY-");
    }

    /**
     * What nothing else in the file gives: it is protected by the hash, which is published, chained and written into the
     * audit log. Everything else is found although the hashes are computed anew.
     */
    private static final List<String> INPUTS = List.of(
            "/record/sealedAt", "/record/chain/.*", "/record/round/.*", "/record/applications/.*",
            "/record/programme/(id|version|sha256|name|document|article|project/.*|criteria/\\d+/label)",
            "/record/settings/.*", "/record/reviews/\\d+/cards/\\d+/seat",
            "/record/decision/(terms|candidates|changes)/.*",
            "/record/publicity/(finalAt|calendars/.*|lists/\\d+/publishedAt|lists/\\d+/entries/\\d+/(title|organisation|removedReason))",
            "/record/objections/\\d+/(lodgedAt|settledAt|grounds|state)",
            "/record/substitutions/\\d+/(terms/.*|seated/\\d+/(place|candidate/excluded))",
            "/record/awards/\\d+/(project|startsOn|endsOn|extendedFrom|state|grade|corrections|payments/.*|recoveries/.*)");

    @Test
    void tampering_with_any_single_value_is_found() {
        Played round = decided();
        throughPublicity(round);
        Actors.run(Person.SYSTEM, () -> rounds.enter(round.roundId(), RoundStage.CLOSED));
        assertThat(verified(round, RecordStage.CLOSE)).isNull();
        List<String> silent = new ArrayList<>();
        for (RecordStage stage : RecordStage.values()) {
            RecordFile file = file(round, stage);
            for (String pointer : Tampering.leaves(file.tree())) {
                assertThat(isFound(Tampering.change(file.tree(), pointer, false))).as(pointer).isTrue();
                if (!isFound(Tampering.change(file.tree(), pointer, true)) && pointer.startsWith("/record")) {
                    silent.add(pointer);
                }
            }
        }
        assertThat(silent.stream().filter(pointer -> INPUTS.stream().noneMatch(pointer::matches))).isEmpty();
    }

    private static boolean isFound(byte[] file) {
        try {
            return RecordVerifier.verify(file).isPresent();
        } catch (RuntimeException noRecordAtAll) {
            return true;
        }
    }

    private Played decided() {
        Map<String, Integer> scores = new LinkedHashMap<>(Map.of("a", 90, "b", 80, "c", 80, "d", 70, "e", 60));
        Played round = play.toTheMeeting(new Quota(QuotaType.AT_MOST, null, 2, 2, 0), scores);
        Actors.run(Person.SYSTEM, () -> decisions.decide(round.roundId(), decisions.tied(round.roundId()), "会商认为前者基础更好"));
        return round;
    }

    /** The best one falls to an objection, another is refused as late, and the substitutes have a publicity of their own. */
    private void throughPublicity(Played round) {
        String first = running.noticeOf(round.roundId()).orElseThrow();
        lodge.lodge(first, round.ids().get("a"), OBJECTION, List.of(PDF), false);
        String id = jdbc.queryForObject("SELECT id FROM objection WHERE round_id = ?", String.class, round.roundId());
        Actors.run(round.manager(), () -> objections.settle(id, true));
        pass(round, 1);
        lodge.lodge(first, stays(round), OBJECTION, List.of(PDF), true);
        pass(round, 2);
    }

    private String stays(Played round) {
        return jdbc.queryForObject("SELECT application_id FROM publicity_entry WHERE round_id = ? AND seat = 2", String.class,
                round.roundId());
    }

    private void pass(Played round, int wave) {
        var list = Actors.as(Person.SYSTEM, () -> publicity.lists(round.roundId())).get(wave - 1);
        play.pass(list.endsAt().plusSeconds(1));
    }

    private List<RecordStage> stages(Played round) {
        return records.ofRound(round.roundId()).stream().map(RecordLine::stage).toList();
    }

    private RecordFile file(Played round, RecordStage stage) {
        return RecordFile.read(records.file(round.roundId(), stage.name()).getBytes(StandardCharsets.UTF_8));
    }

    private Difference verified(Played round, RecordStage stage) {
        return RecordVerifier.verify(file(round, stage)).orElse(null);
    }
}
