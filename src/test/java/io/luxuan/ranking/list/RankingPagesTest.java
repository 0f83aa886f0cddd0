package io.luxuan.ranking.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.card.desk.ReviewRounds;
import io.luxuan.panel.seat.Facts;
import io.luxuan.round.Round;
import io.luxuan.scoring.Opinion;
import io.luxuan.scoring.Reviewed;
import io.luxuan.scoring.Scoreboard;
import io.luxuan.scoring.ScoringRules;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;

/** P11 chooses five; its tie-breaks are the first criterion, then the smaller spread. */
@ServiceTest
class RankingPagesTest {
    @Autowired MockMvc mvc;
    @Autowired ReviewRounds made;
    @Autowired RankingMapper rankings;
    @Autowired StoreAdvice advice;
    @Autowired Facts facts;
    @Autowired MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void the_page_shows_the_cut_the_ties_at_it_and_what_each_rule_did() throws Exception {
        Round round = ranked("90 90 90", "85 85 85", "80 80 80", "70 70 70", "70 70 70", "70 70 70", "70 60 80", "60 60 60");
        Document page = page(round, "");
        assertThat(page.select("[aria-labelledby=cut-title]").text()).contains("名额 5 项", "70.0000", "4 项相同",
                "0 项分出先后，4 项仍同（1 组）", "1 项分出先后，3 项仍同（1 组）", "3 项并列第 4 名，只余 2 个名额");
        assertThat(page.select("tr.lx-cut").eachText()).containsExactly(
                "以上 3 项在名额之内；以下 3 项并列，余 2 个名额，由会议会商", "名额 5 项的截断线：以下在名额之外");
        assertThat(page.select("tr.lx-tie")).hasSize(3);
        assertThat(page.select("tr.lx-trail").text()).contains("4 项同为 70.0000 分", "最终 3 项仍与他项并列", "不代表先后");
        assertThat(page.select("th.lx-advice").eachText()).contains("仅供会议参考");
        assertThat(page.select("tbody tr:not(.lx-cut):not(.lx-trail)")).hasSize(8);
    }

    @Test
    void the_parts_of_the_ranking_have_lists_of_their_own() throws Exception {
        Round round = ranked("90 90 90", "85 85 85", "80 80 80", "78 78 78", "70 70 70", "70 70 10", "69 69 69", "99 99");
        assertThat(page(round, "?show=excluded").select("tbody tr").eachText()).singleElement().asString()
                .contains("有效评审意见少于声明的份数");
        assertThat(page(round, "?show=withdrawn").text()).contains("没有");
        assertThat(page(round, "?show=grey").select("h1").text()).isEqualTo("排序");
        assertThat(page(round, "?show=far").text()).contains("没有");
        assertThat(page(round, "?cursor=5").select("tbody tr:not(.lx-cut):not(.lx-trail)")).hasSize(2);
        assertThat(page(round, "?cursor='x&show=%3Cb%3E").select("tbody tr:not(.lx-cut):not(.lx-trail)")).hasSize(7);
    }

    @Test
    void advice_is_kept_beside_the_ranking_and_never_in_it() throws Exception {
        Round round = ranked("90 90 90", "85 85 85", "80 80 80", "78 78 78", "70 70 70", "70 70 10", "69 69 69");
        List<RankingRow> before = rankings.ofRound(round.id());
        advice.store(round, rules(round), List.of());
        assertThat(rankings.ofRound(round.id())).isEqualTo(before);
        assertThat(page(round, "").select("tbody tr:not(.lx-cut):not(.lx-trail)")).hasSize(7);
    }

    /** A ranking of made-up panels of the round's applications, stored as the step stores it. */
    private Round ranked(String... panels) {
        ReviewRounds.Made ready = made.readyToDraw("P11", panels.length);
        Round round = facts.round(ready.roundId());
        List<Reviewed> reviewed = new ArrayList<>();
        for (int i = 0; i < panels.length; i++) {
            List<Opinion> opinions = new ArrayList<>();
            Arrays.stream(panels[i].split(" ")).forEach(total ->
                    opinions.add(new Opinion("r" + opinions.size(), new BigDecimal(total), BigDecimal.TEN)));
            reviewed.add(new Reviewed(ready.applicationIds().get(i), "T-%03d".formatted(i + 1), opinions, null));
        }
        List<RankingRow> rows = new ArrayList<>();
        Scoreboard.rank(rules(round), reviewed).forEach(line -> rows.add(RankingRow.of(round.id(), rows.size() + 1, line)));
        rankings.insertAll(rows);
        List<Reviewed> complete = reviewed.stream().filter(each -> each.opinions().size() >= 3).toList();
        advice.store(round, rules(round), complete.stream().map(RankingPagesTest::harmless).toList());
        return round;
    }

    /** Opinions that no card stands behind cannot be told to the meeting: all of a panel say the same. */
    private static Reviewed harmless(Reviewed each) {
        return new Reviewed(each.id(), each.number(), each.opinions().stream()
                .map(opinion -> new Opinion(opinion.reviewer(), each.opinions().get(0).total(), BigDecimal.TEN)).toList(), null);
    }

    private ScoringRules rules(Round round) {
        return new ScoringRules(round.settings().scoring().aggregation(), 3, round.settings().scoring().tieBreaks(), null);
    }

    private Document page(Round round, String query) throws Exception {
        Person manager = new Person("m", "m", "管理员", Role.MANAGER, null);
        return Jsoup.parse(mvc.perform(get("/manager/rounds/" + round.id() + "/ranking" + query).with(authentication(
                UsernamePasswordAuthenticationToken.authenticated(
                        manager, null, List.of(new SimpleGrantedAuthority("ROLE_MANAGER"))))))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
    }
}
