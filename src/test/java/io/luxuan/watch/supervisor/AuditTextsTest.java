package io.luxuan.watch.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.audit.AuditLine;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class AuditTextsTest {
    private static final Person SUPERVISOR = new Person("s", "s", "监督员", Role.SUPERVISOR, null);

    @Autowired AuditTexts texts;

    @ParameterizedTest
    @CsvSource({"assignment, ACCEPTED, 评审中", "application, ACCEPTED, 形式审查通过，待评审", "project, FIRST PAID, 首笔拨付 已拨付",
        "expert, PENDING, 待确认", "institution, FORMER_NAME, 曾用名", "notice, FINAL, 结果公布", "project, 优秀, 优秀",
        "assignment, 01a2062b-de65-7915-a993-7edbb3017763, （内部编号）"})
    void a_supervisor_reads_words_and_no_codes(String kind, String code, String words) {
        assertThat(Actors.as(Person.SYSTEM, () -> texts.state(kind, code))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"assignment | SUPERVISOR_OR_STUDENT: 博士导师 | 师生关系: 博士导师",
        "expert | title, keywords, yearlyCap | 职称, 研究关键词, 年度评审上限", "objection | IDENTITY_SHOWN | 显示了异议人身份",
        "application | 与 AI 有关的 title 一栏 | 与 AI 有关的 title 一栏",
        "reminder | 3 × 01a2062b-de65-7915-a993-7edbb3017763 | 3 × （内部编号）"})
    void codes_in_a_reason_are_words_and_what_people_wrote_stays(String kind, String reason, String shown) {
        AuditLine line = new AuditLine(1, null, null, null, null, "any", kind, "7", null, null, null, reason);
        assertThat(Actors.as(Person.SYSTEM, () -> texts.detail(line))).isEqualTo(shown);
    }

    /** Two rooms speak of a round: where it stands, and where its draw stands. */
    @ParameterizedTest
    @CsvSource({"round, CALL, 申报中", "round, COMMITTED, 已承诺，待公开数值", "account, CALL, 申报中"})
    void rooms_bring_the_words_of_their_states(String kind, String code, String words) {
        assertThat(Actors.as(Person.SYSTEM, () -> texts.state(kind, code))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"application, DRAFT, ", "application, , ", "application, SUBMITTED, /manager/applications/7", "project, , /manager/projects/7",
        "round, CALL, /manager/rounds/7", "notice, FINAL, "})
    void what_is_read_somewhere_is_linked_but_drafts_are_nobodys(String kind, String state, String page) {
        AuditLine line = new AuditLine(1, null, null, null, null, "any", kind, "7", null, null, state, null);
        assertThat(Actors.as(SUPERVISOR, () -> texts.page(line))).isEqualTo(page);
    }
}
