package io.luxuan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.WorkingDays;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ServiceTest
class CalendarPagesTest {
    private static final String NOTICE = "国办发明电〔2034〕1号";

    @Autowired MockMvc mvc;
    @Autowired WorkingDays workingDays;
    @Autowired JdbcTemplate rows;

    @Test
    void staff_see_the_loaded_years_day_by_day() throws Exception {
        mvc.perform(get("/manager/calendar?year=2026").with(as(Role.SUPERVISOR))).andExpect(status().isOk())
                .andExpect(content().string(containsString("2026 年，依据国办发明电〔2025〕7号，全年工作日 248 天")))
                .andExpect(content().string(containsString("春节调休")));
        mvc.perform(get("/manager/calendar?year=1999").with(as(Role.MANAGER))).andExpect(status().isNotFound());
    }

    @Test
    void a_year_is_previewed_confirmed_and_counts_from_then_on() throws Exception {
        assertThatThrownBy(() -> workingDays.isWorkingDay(LocalDate.of(2035, 1, 2))).isInstanceOf(Refusal.class);
        preview("2035", whole(2035), StandardCharsets.UTF_8).andExpect(status().isOk())
                .andExpect(content().string(containsString("核对无误，导入")));
        assertThatThrownBy(() -> workingDays.isWorkingDay(LocalDate.of(2035, 1, 2))).isInstanceOf(Refusal.class);
        load("2035", whole(2035)).andExpect(redirectedUrl("/manager/calendar?year=2035"));
        assertThat(workingDays.lastDay(LocalDate.of(2035, 1, 1), 1, true)).isEqualTo(LocalDate.of(2035, 1, 2));
    }

    @Test
    void a_year_that_has_not_begun_may_be_corrected() throws Exception {
        load("2036", whole(2036)).andExpect(redirectedUrl("/manager/calendar?year=2036"));
        assertThat(workingDays.isWorkingDay(LocalDate.of(2036, 1, 2))).isTrue();
        load("2036", whole(2036) + "2036-01-02,休,元旦\n").andExpect(redirectedUrl("/manager/calendar?year=2036"));
        assertThat(workingDays.isWorkingDay(LocalDate.of(2036, 1, 2))).isFalse();
    }

    @Test
    void the_preview_holds_what_it_was_made_of_and_an_older_one_is_refused() throws Exception {
        load("2042", whole(2042)).andExpect(redirectedUrl("/manager/calendar?year=2042"));
        int seen = revision(2042);
        preview("2042", whole(2042) + "2042-01-02,休,元旦\n", StandardCharsets.UTF_8)
                .andExpect(content().string(containsString("name=\"revision\" value=\"" + seen + "\"")));
        load("2042", whole(2042) + "2042-01-03,休,元旦\n").andExpect(redirectedUrl("/manager/calendar?year=2042"));
        load("2042", whole(2042) + "2042-01-02,休,元旦\n", seen).andExpect(status().isConflict())
                .andExpect(content().string(containsString("重新上传、预览")));
        assertThat(workingDays.isWorkingDay(LocalDate.of(2042, 1, 3))).isFalse();
    }

    @Test
    void wrong_lines_are_listed_and_nothing_is_loaded() throws Exception {
        String text = whole(2037) + "2037-13-01,休,春节\n2037-02-02,<b>,春节\n";
        preview("2037", text, StandardCharsets.UTF_8).andExpect(status().is(422))
                .andExpect(content().string(containsString("文件中有 2 处错误")))
                .andExpect(content().string(containsString("日期不存在或格式不是")))
                .andExpect(content().string(containsString("2037-02-02,&lt;b&gt;,春节")))
                .andExpect(content().string(containsString("value=\"" + NOTICE + "\"")));
        load("2037", text).andExpect(status().isConflict());
        assertThatThrownBy(() -> workingDays.isWorkingDay(LocalDate.of(2037, 1, 1))).isInstanceOf(Refusal.class);
    }

    @Test
    void another_encoding_an_empty_file_a_year_that_is_over_and_no_year_are_said_at_the_field() throws Exception {
        preview("2038", whole(2038), Charset.forName("GB18030")).andExpect(status().is(422))
                .andExpect(content().string(containsString("不是 UTF-8 编码")));
        preview("2038", "", StandardCharsets.UTF_8).andExpect(status().is(422))
                .andExpect(content().string(containsString("请选择文件")));
        preview("2025", whole(2025), StandardCharsets.UTF_8).andExpect(status().is(422))
                .andExpect(content().string(containsString("不能再更改")));
        preview("MMXL", whole(2040), StandardCharsets.UTF_8).andExpect(status().is(422))
                .andExpect(content().string(containsString("年份应在")));
    }

    @Test
    void only_managers_load_calendars() throws Exception {
        for (Role role : List.of(Role.SUPERVISOR, Role.EXPERT, Role.APPLICANT)) {
            mvc.perform(post("/manager/calendar").param("year", "2041").param("document", NOTICE).param("text", whole(2041))
                    .with(as(role)).with(csrf())).andExpect(status().isForbidden());
        }
    }

    private ResultActions preview(String year, String text, Charset charset) throws Exception {
        return mvc.perform(multipart("/manager/calendar/preview").file(new MockMultipartFile("file", "c.csv", "text/csv", text.getBytes(charset)))
                .param("year", year).param("document", NOTICE).with(as(Role.MANAGER)).with(csrf()));
    }

    /** As its preview holds it. */
    private ResultActions load(String year, String text) throws Exception {
        return load(year, text, revision(Integer.parseInt(year)));
    }

    private ResultActions load(String year, String text, int revision) throws Exception {
        return mvc.perform(post("/manager/calendar").param("year", year).param("document", NOTICE).param("text", text)
                .param("revision", String.valueOf(revision)).param("revisionBefore", String.valueOf(revision(Integer.parseInt(year) - 1)))
                .with(as(Role.MANAGER)).with(csrf()));
    }

    private int revision(int year) {
        return rows.queryForList("SELECT revision FROM calendar_year WHERE year_no = ?", Integer.class, year).stream().findFirst().orElse(0);
    }

    private static String whole(int year) {
        return "日期,类型,名称\n%1$d-01-01,休,元旦\n%1$d-10-01,休,国庆节\n".formatted(year);
    }

    private static RequestPostProcessor as(Role role) {
        Person person = new Person("calendar-" + role, "calendar-" + role, "日历", role, null);
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority("ROLE_" + role))));
    }
}
