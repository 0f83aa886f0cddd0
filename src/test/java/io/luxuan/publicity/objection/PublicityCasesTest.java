package io.luxuan.publicity.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.calendar.CalendarYear;
import io.luxuan.calendar.WorkingDayCount;
import io.luxuan.calendar.WorkingDayCountTest;
import io.luxuan.publicity.list.EntryState;
import io.luxuan.publicity.notice.Notice;
import io.luxuan.publicity.notice.NoticeKind;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict;
import io.luxuan.support.CaseTable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of {@code cases/publicity.md} is a case. */
class PublicityCasesTest {
    private static final CalendarYear YEAR = WorkingDayCountTest.load(2026);
    private final WorkingDayCount days =
            new WorkingDayCount(asked -> asked == 2026 ? Optional.of(YEAR) : Optional.empty());

    @TestFactory
    Stream<DynamicTest> cases() {
        return CaseTable.read("publicity.md").cases().stream()
                .map(words -> DynamicTest.dynamicTest(words.get("case"), () -> check(words)));
    }

    private void check(Map<String, String> words) {
        LocalDateTime published = moment(words.get("published"));
        int length = Integer.parseInt(words.get("days"));
        boolean first = words.get("counting").equals("first");
        if (words.get("last day").equals("calendar missing")) {
            assertThatThrownBy(() -> days.lastDay(published.toLocalDate(), length, first)).isInstanceOf(Refusal.class);
            return;
        }
        LocalDate lastDay = days.lastDay(published.toLocalDate(), length, first);
        assertThat(lastDay).isEqualTo(words.get("last day"));
        Notice list = new Notice("n", NoticeKind.PROPOSED, "r", "公示", "", published, "p", 1, lastDay,
                lastDay.atTime(23, 59, 59), "r", null, null);
        assertThat(outcome(list, words)).isEqualTo(words.get("outcome"));
    }

    private static String outcome(Notice list, Map<String, String> words) {
        String lacks = words.get("objection");
        ObjectionForm form = new ObjectionForm(ObjectorKind.PERSON, lacks.equals("no name") ? "" : "张三", IdType.RESIDENT_ID,
                lacks.equals("no id") ? "" : "370102199001011231", lacks.equals("no phone") ? "" : "13800000000",
                lacks.equals("no grounds") ? null : lacks.equals("academic") ? Grounds.ACADEMIC : Grounds.FRAUD,
                lacks.equals("no facts") ? "" : "论文数据与他人雷同");
        EntryState entry = lacks.equals("entry removed") ? EntryState.REMOVED
                : lacks.equals("entry held") ? EntryState.HELD : EntryState.LISTED;
        Verdict verdict = ScreeningRules.screen(
                form, lacks.equals("no evidence") ? 0 : 1, list, entry, moment(words.get("moment")));
        return verdict instanceof Verdict.Refused refused ? refused.code().replace("objection.", "") : "accepted";
    }

    private static LocalDateTime moment(String text) {
        return LocalDateTime.parse(text.replace(' ', 'T'));
    }
}
