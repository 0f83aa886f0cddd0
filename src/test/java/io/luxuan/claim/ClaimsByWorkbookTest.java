package io.luxuan.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.application.form.As;
import io.luxuan.application.form.AttachFile;
import io.luxuan.application.submit.CallScene;
import io.luxuan.application.submit.HandInMany;
import io.luxuan.application.workbook.FaultyWorkbook;
import io.luxuan.application.workbook.TakeWorkbook;
import io.luxuan.programme.Programme;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.spreadsheet.SheetWriter;
import io.luxuan.support.CountedStatements;
import io.luxuan.support.ServiceTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** 基站补助 by the workbook: a row a claim in the first sheet, a row a station in the second. */
@ServiceTest
class ClaimsByWorkbookTest {
    private static final int FEW = 4;
    private static final int MANY = 40;
    /** The engine's own lists are some statements longer. */
    private static final int LONGER_LISTS = 4;

    @Autowired AutowireCapableBeanFactory beans;
    @Autowired Rounds rounds;
    @Autowired TakeWorkbook take;
    @Autowired HandInMany handIn;
    @Autowired AttachFile attach;
    @Autowired MovableClock clock;
    @Autowired CountedStatements statements;
    @Autowired JdbcTemplate facts;
    @Autowired MockMvc mvc;

    private CallScene scene;
    private Round round;
    private Person applicant;

    @BeforeEach
    void opened() {
        scene = beans.createBean(CallScene.class);
        round = scene.open("P25a");
        applicant = unit();
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void a_workbook_becomes_a_draft_for_each_of_its_rows_with_the_stations_that_name_it() {
        String mark = mark();
        assertThat(taken(book(mark, "2026-03-01", "40", "1", "2"))).isEqualTo(new TakeWorkbook.Taken(2, 0));
        assertThat(facts.queryForList("SELECT answer_text FROM application_answer w JOIN application a ON a.id = w.application_id "
                + "WHERE a.round_id = ? AND a.title = ? AND question_key = 'stations'", String.class, round.id(), "第1批" + mark))
                .singleElement().asString().contains(mark + "-1-a", mark + "-1-b").doesNotContain(mark + "-2");
    }

    @Test
    void what_a_claim_comes_to_is_reckoned_step_by_step_before_the_unit_and_the_office() throws Exception {
        String row = "{\"code\":\"%s\",\"city\":\"济南\",\"openedOn\":\"2026-01-05\",\"feature\":\"5G-A\",\"field\":\"智能制造\",\"traffic\":\"%s\"}";
        String mark = mark();
        String id = scene.filled(round, applicant, Map.of("stations",
                "[" + row.formatted(mark + "a", "31") + "," + row.formatted(mark + "b", "30") + "," + row.formatted(mark + "c", "45") + "]"));
        String preview = page("/applicant/applications/" + id + "/preview", applicant);
        scene.submit(applicant, id);
        for (String page : List.of(preview, page("/manager/applications/" + id, scene.person(Role.MANAGER, null)))) {
            assertThat(Jsoup.parse(page).text()).contains("按政策测算的金额", "第 1 步", "0.5 ×", "测算金额", "1 万元（以审核");
        }
    }

    private String page(String address, Person reader) throws Exception {
        return mvc.perform(get(address).with(As.person(reader))).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void the_same_workbook_sent_twice_makes_no_second_claim() {
        byte[] book = book(mark(), "2026-03-01", "40", "1", "2");
        taken(book);
        assertThat(taken(book)).isEqualTo(new TakeWorkbook.Taken(0, 2));
        assertThat(drafts()).isEqualTo(2);
    }

    @Test
    void a_longer_workbook_adds_what_is_new_and_another_text_under_a_known_number_is_told() {
        String mark = mark();
        taken(book(mark, "2026-03-01", "40", "1"));
        assertThat(taken(book(mark, "2026-03-01", "40", "1", "2"))).isEqualTo(new TakeWorkbook.Taken(1, 1));
        assertThat(faults(book(mark, "2026-03-01", "50", "1", "2"))).containsExactly("申报 2  workbook.changed", "申报 3  workbook.changed");
    }

    @Test
    void one_fault_is_told_by_sheet_line_and_column_and_nothing_is_read() {
        assertThat(faults(book(mark(), "三月", "40", "1", "2"))).containsExactly(
                "基站明细 2 开通日期 answer.not-a-date", "基站明细 3 开通日期 answer.not-a-date",
                "基站明细 4 开通日期 answer.not-a-date", "基站明细 5 开通日期 answer.not-a-date");
        assertThat(drafts()).isZero();
    }

    @Test
    void a_station_of_no_claim_and_a_number_used_twice_are_told_where_they_stand() {
        byte[] book = written(List.of(claim("x", "1"), claim("x", "1")), List.of(station("1", "S1", "2026-03-01", "40"),
                station("7", "S2", "2026-03-01", "40")));
        assertThat(faults(book)).containsExactly("申报 3 申请编号 workbook.number-twice", "基站明细 3 申请编号 workbook.number-unknown");
    }

    @Test
    void what_the_form_asks_for_is_missed_at_its_cell() {
        List<String> claim = new ArrayList<>(claim("x", "1"));
        claim.set(1, "");
        assertThat(faults(written(List.of(claim), List.of(station("1", mark(), "2026-03-01", "40"))))).containsExactly("申报 2 申请事项 answer.missing");
    }

    @Test
    void one_station_in_two_claims_of_a_workbook_is_told_at_the_second() {
        String code = mark();
        byte[] book = written(List.of(claim("x", "1"), claim("y", "2")), List.of(station("1", code, "2026-03-01", "40"),
                station("2", code, "2026-03-01", "40")));
        assertThat(faults(book)).containsExactly("申报 3  claim.thing-held");
        assertThat(drafts()).isZero();
    }

    @Test
    void complete_claims_are_handed_in_together_and_the_others_stay() {
        String mark = mark();
        taken(book(mark, "2026-03-01", "40", "1", "2", "3"));
        List<String> ids = ids();
        filesFor(ids.subList(0, 2));
        assertThat(handedIn()).isEqualTo(new HandInMany.Outcome(2, 1));
        assertThat(handedIn()).isEqualTo(new HandInMany.Outcome(0, 1));
        assertThat(facts.queryForList("SELECT state FROM claim WHERE round_id = ?", String.class, round.id())).containsExactly("INTAKE", "INTAKE");
        assertThat(facts.queryForObject("SELECT COUNT(*) FROM claimed_thing t JOIN claim c ON c.application_id = t.application_id "
                + "WHERE c.round_id = ? AND t.holds = TRUE", Integer.class, round.id())).isEqualTo(4);
        assertThat(facts.queryForList("SELECT number_text FROM application WHERE round_id = ? AND status <> 'DRAFT'", String.class, round.id()))
                .doesNotContainNull().hasSize(2);
    }

    @Test
    void another_unit_does_not_claim_the_station_that_is_claimed_already() {
        String mark = mark();
        taken(book(mark, "2026-03-01", "40", "1"));
        filesFor(ids());
        handedIn();
        applicant = unit();
        assertThat(faults(book(mark, "2026-03-01", "40", "1"))).containsExactly("申报 2  claim.thing-held");
    }

    @Test
    void after_the_call_nothing_is_read_or_handed_in() {
        byte[] book = book(mark(), "2026-03-01", "40", "1");
        taken(book);
        clock.moveTo(CallScene.CLOSES.plusMinutes(1));
        assertThatThrownBy(() -> taken(book)).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code()).isEqualTo("call.over"));
        assertThatThrownBy(this::handedIn).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code()).isEqualTo("call.over"));
    }

    @Test
    void forty_claims_are_read_and_handed_in_with_as_many_statements_as_four() {
        taken(book(mark(), "2026-03-01", "40", numbers(FEW)));
        filesFor(ids());
        handedIn();
        applicant = unit();
        long readFew = counted(() -> taken(book(mark(), "2026-03-01", "40", numbers(FEW))));
        filesFor(ids());
        long few = counted(this::handedIn);
        applicant = unit();
        long readMany = counted(() -> taken(book(mark(), "2026-03-01", "40", numbers(MANY))));
        filesFor(ids());
        long many = counted(this::handedIn);
        assertThat(readMany).isLessThanOrEqualTo(readFew + LONGER_LISTS);
        assertThat(many).isLessThanOrEqualTo(few + LONGER_LISTS);
    }

    @Test
    void the_page_tells_every_fault_and_then_lists_the_drafts() throws Exception {
        String page = "/applicant/rounds/" + round.id() + "/workbook";
        mvc.perform(multipart(page).file(file(book(mark(), "三月", "40", "1"))).with(As.person(applicant)).with(csrf()))
                .andExpect(status().is(422)).andExpect(content().string(containsString("“基站明细”第 2 行“开通日期”：")));
        mvc.perform(multipart(page).file(file(book(mark(), "2026-03-01", "40", "1"))).with(As.person(applicant)).with(csrf()))
                .andExpect(status().is3xxRedirection());
        mvc.perform(get(page).with(As.person(applicant))).andExpect(content().string(allOf(containsString("还有 3 处未完成"), containsString("第1批"))));
        mvc.perform(get(page + "/empty.xlsx").with(As.person(applicant))).andExpect(status().isOk());
        mvc.perform(get("/applicant/rounds/" + round.id()).with(As.person(applicant))).andExpect(content().string(containsString("用工作簿批量申报")));
    }

    private static MockMultipartFile file(byte[] book) {
        return new MockMultipartFile("file", "基站.xlsx", null, book);
    }

    private TakeWorkbook.Taken taken(byte[] book) {
        return Actors.as(applicant, () -> take.take(round.id(), book));
    }

    private HandInMany.Outcome handedIn() {
        return Actors.as(applicant, () -> handIn.handIn(round.id()));
    }

    private List<String> faults(byte[] book) {
        return catchThrowableOfType(FaultyWorkbook.class, () -> taken(book)).faults().stream()
                .map(one -> one.sheet() + " " + one.line() + " " + one.column() + " " + one.why().code()).toList();
    }

    private List<String> ids() {
        return facts.queryForList("SELECT id FROM application WHERE round_id = ? AND organisation_id = ? AND status = 'DRAFT' ORDER BY id",
                String.class, round.id(), applicant.organisationId());
    }

    private int drafts() {
        return ids().size();
    }

    private void filesFor(List<String> ids) {
        List<String> asked = form().filter(question -> question.type() == QuestionType.ATTACHMENT && question.required()).map(Question::key).toList();
        Actors.run(applicant, () -> ids.forEach(id -> asked.forEach(question -> attach.attach(id, question, CallScene.pdf()))));
    }

    private Person unit() {
        return scene.person(Role.APPLICANT, scene.organisation(OrganisationKind.ENTERPRISE, null));
    }

    private long counted(Runnable work) {
        long before = statements.count();
        work.run();
        return statements.count() - before;
    }

    private static String mark() {
        return Ids.next().substring(24);
    }

    private static String[] numbers(int many) {
        return IntStream.rangeClosed(1, many).mapToObj(String::valueOf).toArray(String[]::new);
    }

    /** Two stations a claim. */
    private byte[] book(String mark, String opened, String traffic, String... numbers) {
        List<List<String>> claims = Stream.of(numbers).map(number -> claim(mark, number)).toList();
        return written(claims, Stream.of(numbers).flatMap(number -> Stream.of("a", "b")
                .map(one -> station(number, mark + "-" + number + "-" + one, opened, traffic))).toList());
    }

    private List<String> claim(String mark, String number) {
        Map<String, String> given = Map.of("title", "第" + number + "批" + mark, "period", "2026年1月至3月", "accountNumber", "6222000011112222");
        return Stream.concat(Stream.of(number), plain().map(question -> question.type() == QuestionType.CONFIRM ? "是"
                : given.getOrDefault(question.key(), "说明"))).toList();
    }

    private static List<String> station(String claim, String code, String opened, String traffic) {
        return List.of(claim, code, "济南", opened, "5G-A", "智慧交通", traffic);
    }

    private byte[] written(List<List<String>> claims, List<List<String>> stations) {
        Question table = form().filter(Question::isTable).findFirst().orElseThrow();
        try (SheetWriter writer = new SheetWriter(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            writer.sheet("申报", Stream.concat(Stream.of("申请编号"), plain().map(Question::label)).toList(), List.of());
            claims.forEach(writer::row);
            writer.sheet("基站明细", Stream.concat(Stream.of("申请编号"), table.columns().stream().map(Question::label)).toList(), List.of());
            stations.forEach(writer::row);
            writer.to(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Question> plain() {
        return form().filter(question -> !question.isTable() && question.type() != QuestionType.ATTACHMENT);
    }

    private Stream<Question> form() {
        Programme programme = rounds.programmeOf(round.id());
        return Stream.concat(programme.form().questions(), IntStream.rangeClosed(1, programme.eligibility().conditions().size())
                .mapToObj(at -> new Question("condition-" + at, programme.eligibility().conditions().get(at - 1), QuestionType.CONFIRM, true,
                        null, null, null, null)));
    }
}
