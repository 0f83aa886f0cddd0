package io.luxuan.card.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.card.desk.PanelScene;
import io.luxuan.card.desk.ReviewRounds;
import io.luxuan.owner.department.OwnersScene;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.spreadsheet.SheetReader;
import io.luxuan.spreadsheet.SheetRow;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class ReviewFeesTest extends PanelScene {
    @Autowired SetReviewFee set;
    @Autowired ReadReviewFees read;
    @Autowired OwnReviewWork work;
    @Autowired MockMvc mvc;
    @Autowired OwnersScene owners;

    @Test
    void who_signed_is_paid_for_each_card_and_nobody_else() {
        ReviewRounds.Made round = drawn(1, 5);
        Assignment seat = assignments.panel(round.applicationIds().get(0)).get(0);
        signAs(seat, "20");
        Actors.run(round.manager(), () -> {
            assertThat(read.page(round.roundId(), null).rows()).singleElement().satisfies(line -> assertThat(line.sum()).isNull());
            set.set(round.roundId(), "200.50");
            assertThat(read.page(round.roundId(), null).rows()).singleElement().satisfies(line -> {
                assertThat(line.expert().id()).isEqualTo(seat.expertId());
                assertThat(line.cards()).isOne();
                assertThat(line.sum()).isEqualByComparingTo("200.5");
            });
        });
    }

    @Test
    void a_fee_is_a_sum_of_money_within_bounds() {
        ReviewRounds.Made round = drawn(1, 5);
        for (String wrong : List.of("", "many", "-1", "10000.01", "1.234")) {
            assertThatThrownBy(() -> Actors.run(round.manager(), () -> set.set(round.roundId(), wrong))).as(wrong).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void the_list_is_taken_as_a_workbook() throws Exception {
        ReviewRounds.Made round = drawn(1, 5);
        signAs(assignments.panel(round.applicationIds().get(0)).get(0), "20");
        String page = "/manager/rounds/" + round.roundId() + "/review-fees";
        mvc.perform(post(page).param("perCard", "x").with(as(round.manager())).with(csrf())).andExpect(status().is(422))
                .andExpect(content().string(containsString("value=\"x\"")));
        mvc.perform(post(page).param("perCard", "300").with(as(round.manager())).with(csrf())).andExpect(redirectedUrl(page));
        mvc.perform(get(page).with(as(round.manager()))).andExpect(status().isOk()).andExpect(content().string(containsString("300")));
        byte[] file = mvc.perform(get(page + "/list.xlsx").with(as(round.manager()))).andExpect(status().isOk())
                .andReturn().getResponse().getContentAsByteArray();
        List<SheetRow> rows = SheetReader.rows(file, 10);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).text(5)).isEqualTo("300");
    }

    @Test
    void whoever_does_not_lead_the_round_reads_why_instead_of_a_file() throws Exception {
        ReviewRounds.Made round = drawn(1, 5);
        String leading = owners.department("牵头厅");
        owners.manager(leading);
        owners.lead(round.roundId(), leading);
        Person other = owners.manager(owners.department("其他局"));
        String list = "/manager/rounds/" + round.roundId() + "/review-fees/list.xlsx";
        var answer = mvc.perform(get(list).with(as(other))).andExpect(status().isConflict()).andReturn().getResponse();
        assertThat(answer.getHeader("Content-Disposition")).isNull();
        assertThat(answer.getContentType()).startsWith("text/html");
    }

    @Test
    void a_paper_thanks_for_the_work_once_the_review_is_over_and_names_no_project() throws Exception {
        ReviewRounds.Made round = drawn(1, 5);
        List<Assignment> panel = assignments.panel(round.applicationIds().get(0));
        Person expert = made.person(panel.get(0).accountId());
        signAs(panel.get(0), "20");
        assertThatThrownBy(() -> Actors.as(expert, () -> work.of(round.roundId()))).isInstanceOf(NotFound.class);
        panel.subList(1, panel.size()).forEach(seat -> signAs(seat, "15"));
        made.gates(round.roundId());
        mvc.perform(get("/expert/work").with(as(expert))).andExpect(status().isOk()).andExpect(content().string(containsString("测试轮次")));
        mvc.perform(get("/expert/work/" + round.roundId()).with(as(expert))).andExpect(status().isOk())
                .andExpect(content().string(containsString("签署评分表 1 份"))).andExpect(content().string(containsString(expert.name())))
                .andExpect(content().string(not(containsString("课题1"))));
    }

    private static RequestPostProcessor as(Person person) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority("ROLE_" + person.role()))));
    }
}
