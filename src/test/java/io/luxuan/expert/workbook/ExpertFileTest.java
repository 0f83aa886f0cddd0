package io.luxuan.expert.workbook;

import static io.luxuan.expert.page.PoolPeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.account.Accounts;
import io.luxuan.expert.Expert;
import io.luxuan.expert.Experts;
import io.luxuan.expert.NewExpert;
import io.luxuan.expert.avoidance.Sector;
import io.luxuan.expert.page.PoolPeople;
import io.luxuan.expert.pool.FieldBook;
import io.luxuan.expert.pool.PoolFilter;
import io.luxuan.expert.pool.ProfileChange;
import io.luxuan.shared.Ids;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.spreadsheet.SheetWriter;
import io.luxuan.support.CountedStatements;
import io.luxuan.support.ServiceTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@ServiceTest
class ExpertFileTest {
    @Autowired PoolPeople people;
    @Autowired MockMvc mvc;
    @Autowired UploadExperts upload;
    @Autowired ExportExperts export;
    @Autowired WorkbookOfExperts workbook;
    @Autowired FilePages pages;
    @Autowired FileTexts texts;
    @Autowired FieldBook book;
    @Autowired Experts experts;
    @Autowired Accounts accounts;
    @Autowired CountedStatements statements;

    private Person manager;

    @BeforeEach
    void a_manager() {
        manager = people.account(Role.MANAGER);
    }

    private static List<String> row(String username) {
        return new ArrayList<>(List.of(username, "范文正", "岳阳大学", "教授", "高校", "济南", "具身智能；swarm",
                "具身智能：灵巧操作、多指手", "机器人", "20", "8"));
    }

    private byte[] file(List<List<String>> rows) throws IOException {
        return file(texts.headings(), rows);
    }

    private static byte[] file(List<String> headings, List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = new SheetWriter()) {
            writer.sheet("专家", headings, List.of(10));
            rows.forEach(writer::row);
            writer.to(out);
        }
        return out.toByteArray();
    }

    private ImportPlan planOf(byte[] file) {
        return Actors.as(manager, () -> pages.get(upload.keep("专家.xlsx", file).id()).plan());
    }

    private void apply(byte[] file) {
        Actors.run(manager, () -> {
            String id = upload.keep("专家.xlsx", file).id();
            upload.apply(id, pages.get(id).plan().digest());
        });
    }

    private Optional<Expert> byUsername(String username) {
        return Actors.as(Person.SYSTEM, () -> accounts.byUsername(username).flatMap(one -> experts.byAccount(one.id())));
    }

    private byte[] exported(String institution) {
        return Actors.as(manager, () -> {
            try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                export.to(out, PoolFilter.of(null, null, institution, false, false));
                return out.toByteArray();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    @Test
    void new_experts_are_created_and_known_ones_brought_up_to_date() throws IOException {
        String known = "k" + Ids.next();
        apply(file(List.of(row(known))));
        List<String> changed = row(known.toUpperCase(Locale.ROOT));
        changed.set(3, "讲席教授");
        String fresh = "f" + Ids.next();
        ImportPlan plan = planOf(file(List.of(changed, row(fresh))));
        assertThat(plan.lines()).extracting(ImportPlan.Line::action)
                .containsExactly(ImportPlan.Action.UPDATE, ImportPlan.Action.CREATE);
        assertThat(plan.lines().get(0).changes()).containsExactly(new ProfileChange.Part("title", "教授", "讲席教授"));
        apply(file(List.of(changed, row(fresh))));
        assertThat(byUsername(known).orElseThrow().title()).isEqualTo("讲席教授");
        assertThat(byUsername(fresh).orElseThrow().subfields().get("embodied")).containsExactlyInAnyOrder("灵巧操作", "多指手");
    }

    @Test
    void what_was_exported_and_imported_again_changes_nothing() throws IOException {
        String institution = "=往返大学" + Ids.next();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            List<String> row = row("rt" + i + Ids.next());
            row.set(2, institution);
            row.set(8, i % 2 == 0 ? "+1；-2；@x" : "");
            row.set(7, i % 3 == 0 ? "群体智能：编队；具身智能：乙、甲" : "");
            row.set(10, i % 2 == 0 ? "" : "3");
            rows.add(row);
        }
        apply(file(rows));
        ImportPlan plan = planOf(exported(institution));
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.count(ImportPlan.Action.UNCHANGED)).isEqualTo(30);
        assertThat(plan.changing()).isEmpty();
    }

    @Test
    void whoever_judges_every_field_there_is_comes_back_unchanged() {
        String institution = "万能大学" + Ids.next();
        Set<String> every = Actors.as(manager, () -> book.byCode().keySet());
        Map<String, Set<String>> finer = every.stream().collect(Collectors.toMap(code -> code, code -> Set.of("甲", "乙")));
        Actors.run(Person.SYSTEM, () -> experts.registerAll(List.of(new NewExpert("all." + Ids.next(), null, "阿卜杜拉·买买提", institution,
                null, "研究员 （二级）", Sector.UNIVERSITY, "济南", every, finer, "-1；=A1；‘引号’", 999, 999))));
        ImportPlan plan = planOf(exported(institution));
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.changing()).isEmpty();
        assertThat(plan.count(ImportPlan.Action.UNCHANGED)).isOne();
    }

    @Test
    void reviewers_of_an_imported_round_are_not_exported() {
        String institution = "混编大学" + Ids.next();
        Actors.run(Person.SYSTEM, () -> experts.registerAll(List.of(new NewExpert("import-" + Ids.next(), null, "导入评审", institution,
                null, null, Set.of("imported"), null, 100_000))));
        apply(row("kept" + Ids.next()), institution);
        ImportPlan plan = planOf(exported(institution));
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.lines()).extracting(line -> line.form().name()).containsExactly("范文正");
    }

    private void apply(List<String> row, String institution) {
        row.set(2, institution);
        try {
            apply(file(List.of(row)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void the_example_of_the_template_is_nobody() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Actors.run(manager, () -> {
            try {
                workbook.template(out);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
        ReadFile read = ReadFile.of(out.toByteArray(), texts);
        assertThat(read.rows()).isEmpty();
        assertThat(read.problems()).extracting(FileProblem::key).containsExactly("experts.file.empty");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0  | ab                     | experts.username.wrong
            0  | 13800138000            | experts.file.personal
            1  | ''                     | experts.name.required
            2  | ''                     | experts.institution.required
            4  | 农场                   | experts.sector.wrong
            5  | 37010219800101123X     | experts.file.personal
            6  | ''                     | experts.fields.none
            6  | 炼金术                 | experts.file.field.unknown
            7  | 多模态智能：图文       | experts.subfields.wrong
            7  | 没有冒号               | experts.subfields.wrong
            8  | 乱码\uFFFD             | experts.file.garbled
            9  | 0                      | experts.cap.wrong
            9  | 二十                   | experts.cap.wrong
            9  | 20.5                   | experts.cap.wrong
            10 | 21                     | experts.round-cap.more
            """)
    void a_wrong_cell_is_named_by_row_and_column(int column, String text, String key) throws IOException {
        List<String> wrong = row("w" + Ids.next());
        wrong.set(column, text);
        ImportPlan plan = planOf(file(List.of(row("g" + Ids.next()), wrong)));
        assertThat(plan.problems()).containsExactly(new FileProblem(3, FileColumn.values()[column], key,
                key.endsWith("unknown") ? List.of(text) : List.of()));
    }

    @Test
    void the_same_user_name_twice_and_an_account_of_somebody_else_are_named() throws IOException {
        String twice = "t" + Ids.next();
        ImportPlan plan = planOf(file(List.of(row(twice), row(manager.username()), row(twice))));
        assertThat(plan.problems()).containsExactly(
                FileProblem.of(3, FileColumn.USERNAME, "experts.file.other-account"),
                FileProblem.of(4, FileColumn.USERNAME, "experts.file.twice", 2));
    }

    @Test
    void one_wrong_row_keeps_all_out() throws IOException {
        String good = "good" + Ids.next();
        List<String> wrong = row("bad" + Ids.next());
        wrong.set(9, "0");
        assertThatThrownBy(() -> apply(file(List.of(row(good), wrong)))).isInstanceOf(Refusal.class);
        assertThat(byUsername(good)).isEmpty();
    }

    @Test
    void a_file_is_applied_once_and_only_as_it_was_looked_at() throws IOException {
        String username = "once" + Ids.next();
        byte[] file = file(List.of(row(username)));
        String id = Actors.as(manager, () -> upload.keep("a.xlsx", file).id());
        String seen = Actors.as(manager, () -> pages.get(id).plan().digest());
        apply(file);
        assertRefused(id, seen, "expert.file.moved");
        String again = Actors.as(manager, () -> pages.get(id).plan().digest());
        Actors.run(manager, () -> upload.apply(id, again));
        assertRefused(id, again, "expert.file.done");
    }

    private void assertRefused(String id, String seen, String code) {
        assertThatThrownBy(() -> Actors.run(manager, () -> upload.apply(id, seen))).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void two_thousand_rows_need_few_statements() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        String unique = Ids.next();
        for (int i = 0; i < 2_000; i++) {
            rows.add(row("m" + i + "-" + unique));
        }
        byte[] file = file(rows);
        long before = statements.count();
        apply(file);
        long creating = statements.count() - before;
        assertThat(creating).isLessThan(400);
        rows.forEach(row -> row.set(3, "研究员"));
        byte[] changed = file(rows);
        long between = statements.count();
        apply(changed);
        assertThat(statements.count() - between).isLessThan(400);
        assertThat(byUsername("m1999-" + unique).orElseThrow().title()).isEqualTo("研究员");
    }

    @Test
    void wrong_headings_are_named() throws IOException {
        List<String> headings = new ArrayList<>(texts.headings());
        headings.set(3, "手机号");
        ReadFile read = ReadFile.of(file(headings, List.of(row("x"))), texts);
        assertThat(read.problems()).containsExactly(FileProblem.of(1, null, "experts.file.column.unknown", "手机号"),
                FileProblem.of(1, FileColumn.TITLE, "experts.file.column.missing"));
    }

    @Test
    void pages_walk_from_the_upload_over_the_preview_to_the_pool() throws Exception {
        String files = "/manager/experts/files";
        mvc.perform(get(files).with(as(manager))).andExpect(status().isOk());
        mvc.perform(multipart(files).file(new MockMultipartFile("file", "a.csv", null, "用户名".getBytes("GBK")))
                .with(as(manager)).with(csrf())).andExpect(status().is(422)).andExpect(content().string(containsString(".xlsx")));
        mvc.perform(multipart(files).file(new MockMultipartFile("file", "a.xlsx", null, new byte[6 * 1024 * 1024]))
                .with(as(manager)).with(csrf())).andExpect(status().is(422)).andExpect(content().string(containsString("5 MB")));
        List<String> wrong = row("p" + Ids.next());
        wrong.set(6, "炼金术");
        String bad = uploaded(file(List.of(wrong)));
        mvc.perform(get(bad).with(as(manager))).andExpect(status().isOk()).andExpect(content().string(containsString("第 2 行")))
                .andExpect(content().string(containsString("没有“炼金术”这个方向")));
        String good = uploaded(file(List.of(row("p" + Ids.next()))));
        String page = mvc.perform(get(good).with(as(manager))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        String seen = page.replaceAll("(?s).*name=\"seen\" value=\"([0-9a-f]+)\".*", "$1");
        mvc.perform(post(good + "/apply").param("seen", "other").with(as(manager)).with(csrf())).andExpect(status().isConflict());
        mvc.perform(post(good + "/apply").param("seen", seen).with(as(manager)).with(csrf())).andExpect(status().is3xxRedirection());
        mvc.perform(get(good).with(as(manager))).andExpect(content().string(containsString("新增 1 人")));
        mvc.perform(post(bad + "/discard").with(as(manager)).with(csrf())).andExpect(status().is3xxRedirection());
        mvc.perform(get("/manager/experts/template").with(as(manager))).andExpect(status().isOk());
        mvc.perform(get("/manager/experts/export?field=embodied").with(as(people.account(Role.SUPERVISOR)))).andExpect(status().isOk());
    }

    private String uploaded(byte[] bytes) throws Exception {
        return mvc.perform(multipart("/manager/experts/files").file(new MockMultipartFile("file", "专家.xlsx", null, bytes))
                        .with(as(manager)).with(csrf())).andExpect(redirectedUrlPattern("/manager/experts/files/*"))
                .andReturn().getResponse().getRedirectedUrl();
    }
}
