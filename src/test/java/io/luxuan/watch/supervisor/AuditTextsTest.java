package io.luxuan.watch.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.ServiceTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class AuditTextsTest {
    @Autowired AuditTexts texts;

    @ParameterizedTest
    @CsvSource({"assignment, ACCEPTED, 评审中", "application, ACCEPTED, 形式审查通过，待评审", "project, FIRST PAID, 首笔拨付 已拨付",
        "expert, PENDING, 待确认", "institution, FORMER_NAME, 曾用名", "notice, FINAL, 立项名单", "project, 优秀, 优秀",
        "assignment, 01a2062b-de65-7915-a993-7edbb3017763, （内部编号）"})
    void a_supervisor_reads_words_and_no_codes(String kind, String code, String words) {
        assertThat(Actors.as(Person.SYSTEM, () -> texts.state(kind, code))).isEqualTo(words);
    }
}
