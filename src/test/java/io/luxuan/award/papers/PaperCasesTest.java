package io.luxuan.award.papers;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.award.acceptance.FilledPaper;
import io.luxuan.award.project.Answers;
import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.programme.form.AroundProject;
import io.luxuan.programme.form.PaperForm;
import io.luxuan.programme.form.PaperForm.Kind;
import io.luxuan.programme.form.Table;
import io.luxuan.support.CaseTable;
import io.luxuan.support.ServiceTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class PaperCasesTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 1);
    private static final LocalDate END = LocalDate.of(2028, 2, 29);
    private static final BigDecimal AMOUNT = new BigDecimal("100");

    @Autowired Programmes programmes;

    @TestFactory
    Stream<DynamicTest> each_case_of_the_table() {
        return CaseTable.read("papers.md").cases().stream().map(one -> DynamicTest.dynamicTest(one.get("case"), () -> judge(one)));
    }

    private void judge(Map<String, String> one) {
        String[] paper = one.get("paper").split(" ", -1);
        PaperForm form = programme("P12").paper(Kind.valueOf(paper[0]));
        Map<String, String> answers = new LinkedHashMap<>(new FilledPaper(form, AMOUNT, START.plusDays(1)).answers());
        Stream.of(one.get("filled in").split("; ", -1)).filter(each -> !each.isEmpty()).forEach(each -> fill(answers, each));
        AroundProject around = new AroundProject(AMOUNT, START, END, "王某", one.get("extended").equals("yes"), null,
                LocalDate.parse(one.get("today")), paper.length > 1 ? paper[1] : null);
        String wrong = String.join(", ", PaperCheck.answers(form, around, Answers.of(form.questions(), answers)).keySet());
        assertThat(wrong).isEqualTo(one.get("wrong at"));
    }

    private static void fill(Map<String, String> answers, String filled) {
        String place = filled.substring(0, filled.indexOf('='));
        String text = filled.substring(filled.indexOf('=') + 1);
        String[] steps = place.split("\\.", -1);
        answers.put(steps[0], steps.length == 1 ? text
                : Table.read(answers.get(steps[0])).with(Integer.parseInt(steps[1]), steps[2], text).write());
    }

    @Test
    void where_the_policy_states_no_amount_any_budget_is_right() {
        PaperForm form = programme("P1").paper(Kind.STATEMENT);
        Map<String, String> answers = new FilledPaper(form, null, END).answers();
        assertThat(PaperCheck.answers(form, around(null), answers)).isEmpty();
        assertThat(PaperCheck.answers(form, around(new BigDecimal("4.99")), answers)).containsOnlyKeys("budget");
    }

    @Test
    void every_programme_with_projects_says_its_papers_itself_and_takes_what_is_right() {
        List<Programme> contracting = programmes.current().stream().filter(one -> one.project() != null).toList();
        assertThat(contracting).hasSizeGreaterThanOrEqualTo(20);
        for (Programme one : contracting) {
            assertThat(one.papers()).as(one.id()).extracting(PaperForm::kind).contains(Kind.CHANGE);
            PaperForm statement = one.paper(Kind.STATEMENT);
            assertThat(statement.milestones()).as(one.id()).isPresent();
            assertThat(statement.budget()).as(one.id()).isPresent();
            for (PaperForm paper : one.papers()) {
                AroundProject around = paper.kind() == Kind.CHANGE ? around(AMOUNT).changing("CONTENT") : around(AMOUNT);
                assertThat(PaperCheck.answers(paper, around, new FilledPaper(paper, AMOUNT, START.plusDays(1)).answers()))
                        .as(one.id() + " " + paper.kind()).isEmpty();
            }
        }
    }

    private Programme programme(String id) {
        return programmes.current().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static AroundProject around(BigDecimal amount) {
        return new AroundProject(amount, START, END, "王某", false, null, START.plusDays(1), null);
    }
}
