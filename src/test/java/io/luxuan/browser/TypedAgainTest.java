package io.luxuan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody types, and types again before the first save was answered: the last text is what counts, whichever field it is. */
@BrowserTest
class TypedAgainTest {
    private static final String DRAFT = "海工装备焊缝机器人自适应焊接场景";
    private static final String FIELDS = """
            f-title,            answers/title,           智能,   校园智能
            f-amount,           answers/amount,          120,    1
            f-budget-1-price,   tables/budget/1/price,   120,    1
            f-budget-1-content, tables/budget/1/content, 服务器, 软件
            """;
    /** One field and one cell, where each case takes many seconds. */
    private static final String FEW = """
            f-amount,           answers/amount,          120,    1
            f-budget-1-price,   tables/budget/1/price,   120,    1
            """;

    private static String edit;

    @LocalServerPort int port;

    /** Saves that the server has, and whose answers are under way. */
    private final List<Runnable> answers = new ArrayList<>();

    @BeforeEach
    void nothingUnderWay() {
        answers.clear();
    }

    private Visitor atForm() {
        Visitor visitor = Visitor.at(port).signIn("applicant5");
        if (edit == null) {
            visitor.link(DRAFT).first().click();
            assertThat(visitor.page).hasURL(Pattern.compile("/edit$"));
            edit = URI.create(visitor.page.url()).getPath();
        }
        visitor.open(edit);
        visitor.page.waitForLoadState();
        return visitor;
    }

    private static Locator field(Visitor visitor, String id) {
        return visitor.page.locator("#" + id);
    }

    /** The server has what was typed; its answer is kept for later. */
    private void typeUnanswered(Visitor visitor, String id, String path, String text) {
        firstOf(visitor, path, (route, response) -> () -> route.fulfill(new Route.FulfillOptions().setResponse(response)));
        field(visitor, id).fill(text);
        visitor.page.waitForCondition(() -> answers.size() == 1);
    }

    private void firstOf(Visitor visitor, String path, BiFunction<Route, APIResponse, Runnable> answer) {
        visitor.page.route("**/" + path, route -> {
            if (answers.isEmpty()) {
                answers.add(answer.apply(route, route.fetch()));
            } else {
                route.resume();
            }
        });
    }

    private void save(Visitor visitor) {
        visitor.button("保存草稿").first().click();
        assertThat(visitor.notice()).containsText("已保存");
    }

    @ParameterizedTest
    @CsvSource(textBlock = FIELDS)
    void the_answer_to_an_earlier_save_replaces_nothing(String id, String path, String first, String then) {
        try (Visitor visitor = atForm()) {
            typeUnanswered(visitor, id, path, first);
            field(visitor, id).fill(then);
            field(visitor, "f-siteAddress").focus();
            answers.forEach(Runnable::run);
            save(visitor);
            assertThat(field(visitor, id)).hasValue(then);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = FIELDS)
    void a_page_sent_while_a_save_is_unanswered_counts(String id, String path, String first, String then) {
        try (Visitor visitor = atForm()) {
            typeUnanswered(visitor, id, path, first);
            field(visitor, id).fill(then);
            visitor.button("保存草稿").first().click();
            visitor.page.waitForTimeout(200);
            answers.forEach(Runnable::run);
            assertThat(visitor.notice()).containsText("已保存");
            assertThat(field(visitor, id)).hasValue(then);
        }
    }

    /** The form waits some seconds for the answer and then goes without. */
    @ParameterizedTest
    @CsvSource(textBlock = FEW)
    void a_save_that_is_never_answered_is_no_other_window(String id, String path, String first, String then) {
        try (Visitor visitor = atForm()) {
            typeUnanswered(visitor, id, path, first);
            field(visitor, id).fill(then);
            save(visitor);
            assertThat(field(visitor, id)).hasValue(then);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = FEW)
    void what_another_window_saved_last_is_not_overwritten(String id, String path, String first, String then) {
        try (Visitor visitor = atForm(); Visitor other = atForm()) {
            typeUnanswered(visitor, id, path, first);
            other.page.reload();
            field(other, id).fill("77");
            save(other);
            field(visitor, id).fill(then);
            visitor.button("保存草稿").first().click();
            visitor.page.waitForTimeout(200);
            answers.forEach(Runnable::run);
            assertThat(visitor.main().locator("#" + id.replaceFirst("f-", "saved-"))).containsText("77");
            assertThat(field(visitor, id)).hasValue(then);
            other.page.reload();
            assertThat(field(other, id)).hasValue("77");
        }
    }

    @Test
    void what_is_typed_while_a_row_comes_stays() {
        try (Visitor visitor = atForm()) {
            firstOf(visitor, "tables/budget", (route, response) -> () -> route.fulfill(new Route.FulfillOptions().setResponse(response)));
            int rows = visitor.page.locator("#rows-budget tbody tr").count();
            visitor.page.locator("#rows-budget button[value='row-add:budget']").click();
            visitor.page.waitForCondition(() -> answers.size() == 1);
            field(visitor, "f-budget-1-content").fill("算力租赁");
            Request saved = visitor.page.waitForRequest("**/tables/budget/1/content", () -> answers.forEach(Runnable::run));
            assertThat(saved.postData()).contains("budget.1.content");
            assertThat(visitor.page.locator("#rows-budget tbody tr")).hasCount(rows + 1);
            assertThat(field(visitor, "f-budget-1-content")).hasValue("算力租赁");
            assertThat(field(visitor, "f-budget-1-content")).isFocused();
            save(visitor);
            assertThat(field(visitor, "f-budget-1-content")).hasValue("算力租赁");
        }
    }
}
