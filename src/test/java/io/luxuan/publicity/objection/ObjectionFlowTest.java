package io.luxuan.publicity.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.publicity.list.EntryState;
import io.luxuan.publicity.notice.Notice;
import io.luxuan.publicity.site.PlayedRound.Played;
import io.luxuan.shared.Ids;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.storage.Upload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObjectionFlowTest extends PublicityScene {
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
        ObjectionForm academic = new ObjectionForm(ObjectorKind.PERSON, "张三", IdType.RESIDENT_ID, "370102199001011231",
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
        assertThat(Actors.as(round.manager(), () -> read.read(id)).identity().idNumber()).isEqualTo("370***********1231");
        Person supervisor = play.account("supervisor", Role.SUPERVISOR, null);
        assertThat(Actors.as(supervisor, () -> read.read(id)).identity()).isNull();
    }

    @Test
    void another_manager_reads_and_settles_nothing_until_it_takes_the_objection_over_with_a_reason() {
        Played round = published(scores("a", 90, "b", 80));
        String id = lodge(round, "a", REAL_NAME, List.of(PDF));
        Actors.run(round.manager(), () -> handle.accept(id, "已受理"));
        Person other = play.account("other", Role.MANAGER, null);
        String evidence = objections.evidence(id).get(0).id();
        assertThat(Actors.as(other, () -> read.read(id)).identity()).isNull();
        assertThatThrownBy(() -> Actors.run(other, () -> read.evidence(id, evidence))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Actors.run(other, () -> handle.conclude(id, false, "经核对原始记录不属实", "经核实，所述情况不存在")))
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
    void a_form_of_objection_that_is_sent_twice_is_one_objection_with_one_receipt() {
        Played round = published(scores("a", 90, "b", 80, "c", 70, "d", 60));
        String notice = notices.latestList(round.roundId()).id();
        String form = Ids.next();
        String receipt = lodge.once(form, notice, round.ids().get("a"), REAL_NAME, ObjectorMail.HAS_NONE, List.of(PDF), false);
        assertThat(lodge.once(form, notice, round.ids().get("a"), REAL_NAME, ObjectorMail.HAS_NONE, List.of(PDF), false)).isEqualTo(receipt);
        assertThat(objections.count(round.roundId())).isEqualTo(1);
        assertThat(objections.evidence(form)).hasSize(1);
    }

    private String rule(String id) {
        return objections.find(id).refusedRule();
    }
}
