package io.luxuan.publicity.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.publicity.list.EntryState;
import io.luxuan.publicity.site.PlayedRound.Played;
import io.luxuan.shared.Refusal;
import io.luxuan.storage.Upload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObjectorLimitsTest extends PublicityScene {
    private static final Upload MORE = Upload.of("补充.pdf", "%PDF-1.4 more\n%%EOF".getBytes(StandardCharsets.US_ASCII));

    private static ObjectionForm by(String passport, String facts) {
        return new ObjectionForm(ObjectorKind.PERSON, "李四", IdType.OTHER_ID, passport, "13900000000", Grounds.FRAUD, facts);
    }

    @Test
    void the_same_of_the_same_person_is_one_objection_that_gathers_the_evidence() {
        Played round = published(scores("a", 90, "b", 80, "c", 70));
        String first = lodge(round, "a", says("论文数据与他人雷同"), List.of(PDF));
        assertThat(lodge(round, "a", says(" 论文数据，与他人雷同。"), List.of(PDF, MORE))).isEqualTo(first);
        assertThat(objections.count(round.roundId())).isEqualTo(1);
        assertThat(objections.evidence(first)).extracting(Evidence::fileName).containsExactlyInAnyOrder("证据.pdf", "补充.pdf");
        assertThat(lodge(round, "b", says("论文数据与他人雷同"), List.of(PDF))).as("another entry").isNotEqualTo(first);
        assertThat(lodge(round, "a", by("E00000001", "论文数据与他人雷同"), List.of(PDF))).as("another person").isNotEqualTo(first);
    }

    @Test
    void joined_evidence_stays_within_what_one_objection_may_have() {
        Played round = published(scores("a", 90, "b", 80));
        List<Upload> many = List.of(file(1), file(2), file(3), file(4), file(5));
        String first = lodge(round, "a", REAL_NAME, many);
        assertThatThrownBy(() -> lodge(round, "a", REAL_NAME, List.of(MORE))).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.fields()).containsKey("evidence"));
        assertThat(objections.evidence(first)).hasSize(5);
    }

    @Test
    void a_person_says_three_things_of_an_entry_and_nobody_else_is_kept_from_it() {
        Played round = published(scores("a", 90, "b", 80));
        for (String facts : List.of("事实一", "事实二", "事实三")) {
            lodge(round, "a", says(facts), List.of(PDF));
        }
        assertThatThrownBy(() -> lodge(round, "a", says("事实四"), List.of(PDF))).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.fields()).containsEntry("idNumber", "refusal.objection.too-many-to-entry"));
        assertThat(objections.find(lodge(round, "a", by("E00000002", "事实四"), List.of(PDF))).state()).isEqualTo(ObjectionState.LODGED);
        assertThat(objections.find(lodge(round, "b", says("事实四"), List.of(PDF))).state()).isEqualTo(ObjectionState.LODGED);
    }

    @Test
    void a_competitor_who_knows_a_units_code_uses_up_nothing_of_it_and_joins_nothing_to_its_objections() {
        Played round = published(scores("a", 90, "b", 80));
        for (String facts : List.of("事实一", "事实二", "事实三")) {
            lodge(round, "a", ofUnit("13900000000", facts), List.of(PDF));
        }
        assertThatThrownBy(() -> lodge(round, "a", ofUnit("139 0000 0000", "事实四"), List.of(PDF))).isInstanceOf(Refusal.class);
        String own = lodge(round, "a", ofUnit("13800000000", "事实一"), List.of(PDF));
        assertThat(objections.find(own).state()).isEqualTo(ObjectionState.LODGED);
        lodge(round, "a", ofUnit("13900000001", "事实一"), List.of(MORE));
        assertThat(objections.evidence(own)).extracting(Evidence::fileName).containsExactly("证据.pdf");
    }

    private static ObjectionForm ofUnit(String phone, String facts) {
        return new ObjectionForm(ObjectorKind.UNIT, "济南某某有限公司", IdType.CREDIT_CODE, "91370100MA3C00000E", phone, Grounds.FRAUD, facts);
    }

    @Test
    void what_comes_too_late_is_recorded_and_its_files_are_not_kept() {
        Played round = published(scores("a", 90, "b", 80));
        clock.moveTo(notices.latestList(round.roundId()).endsAt().plusSeconds(1));
        String late = lodge(round, "a", REAL_NAME, List.of(PDF));
        assertThat(objections.find(late).refusedRule()).isEqualTo("objection.late");
        assertThat(objections.evidence(late)).isEmpty();
        assertThat(state(round, "a")).isEqualTo(EntryState.LISTED);
    }

    private static Upload file(int number) {
        return Upload.of("证据" + number + ".pdf", ("%PDF-1.4 " + number + "\n%%EOF").getBytes(StandardCharsets.US_ASCII));
    }
}
