package io.luxuan.ranking.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.card.Opinions;
import io.luxuan.card.desk.AcceptAssignment;
import io.luxuan.card.desk.ReviewRounds;
import io.luxuan.card.desk.SignCard;
import io.luxuan.card.marks.CardDraft;
import io.luxuan.card.marks.CardMapper;
import io.luxuan.notify.ToldKind;
import io.luxuan.notify.inbox.News;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.panel.seat.Facts;
import io.luxuan.panel.substitute.CloseSeat;
import io.luxuan.ranking.sight.OpenScores;
import io.luxuan.round.RoundStage;
import io.luxuan.scoring.Standing;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.Heard;
import io.luxuan.support.ServiceTest;
import io.luxuan.support.TwoPeople;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ServiceTest
class VoidScoreTest {
    @Autowired MockMvc mvc;
    @Autowired ReviewRounds made;
    @Autowired TwoPeople two;
    @Autowired AcceptAssignment accept;
    @Autowired SignCard sign;
    @Autowired AssignmentMapper assignments;
    @Autowired CardMapper cards;
    @Autowired RankingMapper rankings;
    @Autowired Facts facts;
    @Autowired Opinions opinions;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate jdbc;
    @Autowired AutowireCapableBeanFactory beans;

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void a_voided_score_stays_on_record_and_leaves_the_ranking_at_once() throws Exception {
        ReviewRounds.Made round = scored("20", "10");
        made.gates(round.roundId());
        assertThat(facts.round(round.roundId()).stage()).isEqualTo(RoundStage.MEETING);
        String first = round.applicationIds().get(0);
        Assignment gone = assignments.panel(first).get(0);
        two.agree(round.manager(), VoidScore.wish(round.roundId(), gone.id(), "事后查明与负责人有合作"));
        assertThat(row(round, first).opinions()).isEqualTo(4);
        assertThat(cards.byId(gone.id()).orElseThrow().total()).as("the card is as it was signed").isEqualByComparingTo("52");
        assertThat(Actors.as(Person.SYSTEM, () -> opinions.of(first))).hasSize(4);
        assertThat(assignments.gone(round.roundId())).extracting(AssignmentMapper.Gone::expertId).containsExactly(gone.expertId());
        String page = page(round, "/ranking");
        assertThat(Jsoup.parse(page).select("details").text()).contains("已作废", "事后查明与负责人有合作");
        Actors.run(round.manager(), () -> assertThatThrownBy(() -> two.agree(VoidScore.wish(round.roundId(), gone.id(), "再一次提出作废这份评分表")))
                .hasMessage("panel.stale"));
    }

    @Test
    void a_panel_below_the_least_of_valid_opinions_blocks_its_application_alone_and_the_manager_is_told() throws Exception {
        ReviewRounds.Made round = scored("20", "10");
        String first = round.applicationIds().get(0);
        List<Assignment> panel = assignments.panel(first);
        Actors.run(round.manager(), () -> panel.subList(0, 3).forEach(seat ->
                two.agree(VoidScore.wish(round.roundId(), seat.id(), "评审期间发现回避情形"))));
        assertThat(page(round, "/ranking")).contains("有效评审意见不足 3 份", "有效 2 份");
        Actors.run(round.manager(), () -> assignments.vacant(round.roundId()).forEach(
                seat -> two.agree(CloseSeat.wish(round.roundId(), seat.id(), "库内已经没有可用的专家", true))));
        made.gates(round.roundId());
        assertThat(facts.round(round.roundId()).stage()).as("nothing else waits").isEqualTo(RoundStage.MEETING);
        assertThat(row(round, first).excluded()).isEqualTo(Standing.TOO_FEW_OPINIONS);
        assertThat(row(round, first).score()).isNull();
        assertThat(row(round, round.applicationIds().get(1)).rankNo()).isEqualTo(1);
        assertThat(page(round, "/ranking?show=excluded")).contains("有效评审意见少于声明的份数");
    }

    @Test
    void managers_see_no_scores_while_the_review_runs_unless_two_agree_or_a_supervisor_lets_them() throws Exception {
        ReviewRounds.Made round = scored("20", "10");
        Assignment first = assignments.panel(round.applicationIds().get(0)).get(0);
        Assignment other = assignments.panel(round.applicationIds().get(1)).get(0);
        assertThat(page(round, "/scores/" + first.id())).contains("评审进行中，不显示评分").doesNotContain("选题重要", "52.0");
        String seen = mvc.perform(get("/manager/rounds/" + round.roundId() + "/scores/" + first.id()).with(as(supervisor())))
                .andReturn().getResponse().getContentAsString();
        assertThat(seen).as("who supervises sees them").contains("选题重要", "52.0");
        two.agree(round.manager(), OpenScores.wish(round.roundId(), first.applicationId(), "投诉称评分表与申报不符，需要核对"));
        assertThat(page(round, "/scores/" + first.id())).contains("选题重要", "52.0", "7 天内有效");
        assertThat(page(round, "/scores/" + other.id())).as("of that application alone").doesNotContain("选题重要");
        String rule = "/supervisor/rounds/" + round.roundId() + "/scores";
        mvc.perform(post(rule).param("open", "true").param("reason", "好").with(as(supervisor())).with(csrf())).andExpect(status().is(422));
        mvc.perform(post(rule).param("open", "true").param("reason", "管理员放开自己的查阅").with(as(round.manager())).with(csrf()))
                .andExpect(status().isForbidden());
        mvc.perform(post(rule).param("open", "true").param("reason", "本轮次试点全程公开的评审").with(as(supervisor())).with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(page(round, "/scores/" + other.id())).contains("选题重要");
        made.gates(round.roundId());
        assertThat(mvc.perform(get("/supervisor/audit?round=" + round.roundId()).with(as(supervisor()))).andReturn().getResponse()
                .getContentAsString()).as("who looked stands in the log").contains("查阅评分表", "本轮次试点全程公开的评审", "确认提前查阅评分表");
    }

    @Test
    void a_void_needs_a_reason_a_manager_and_the_round_s_own_score() throws Exception {
        ReviewRounds.Made round = scored("20");
        Assignment seat = assignments.panel(round.applicationIds().get(0)).get(0);
        String path = "/manager/rounds/" + round.roundId() + "/scores/" + seat.id();
        mvc.perform(get(path).with(as(round.manager()))).andExpect(status().isOk());
        mvc.perform(post(path + "/void").with(as(round.manager())).with(csrf())).andExpect(status().is(422));
        mvc.perform(post(path + "/void").param("reason", "作废这份评分表的理由").with(as(supervisor())).with(csrf())).andExpect(status().isForbidden());
        assertThat(assignments.panel(round.applicationIds().get(0))).hasSize(5);
        Actors.run(round.manager(), () -> assertThatThrownBy(() -> two.agree(VoidScore.wish("other", seat.id(), "作废这份评分表的理由")))
                .isInstanceOf(NotFound.class));
        mvc.perform(post(path + "/void").param("reason", "作废这份评分表的理由").with(as(round.manager())).with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(page(round, "/scores/" + seat.id())).as("one person alone voids nothing").contains("确定作废这份评分吗");
        two.confirm(jdbc.queryForObject("SELECT id FROM two_person_wish WHERE subject_id = ?", String.class, seat.id()));
        assertThat(page(round, "/scores/" + seat.id())).contains("已作废，不计入得分").doesNotContain("确定作废这份评分吗");
    }

    @Test
    void the_expert_hears_of_a_void_card_and_not_of_which_application_or_why() {
        ReviewRounds.Made round = scored("20");
        Heard heard = Heard.in(beans);
        Assignment seat = assignments.panel(round.applicationIds().get(0)).get(0);
        two.agree(round.manager(), VoidScore.wish(round.roundId(), seat.id(), "事后查明与负责人有合作"));
        List<News> news = heard.everything().by(made.person(seat.accountId()));
        assertThat(news).extracting(News::kind).containsExactly(ToldKind.CARD_VOIDED);
        assertThat(news.get(0).text()).contains("测试轮次").doesNotContain("课题", "合作");
        assertThat(heard.kinds(round.manager())).contains(ToldKind.WISH_SETTLED);
    }

    @ParameterizedTest
    @CsvSource({"CALL, false", "FORMALITY, false", "REVIEW, true", "DEFENCE, true", "SITE_VISIT, true", "MEETING, true",
        "PUBLICITY, false", "PROJECTS, false", "CLOSED, false"})
    void what_a_decision_rests_on_is_not_voided(RoundStage stage, boolean allowed) {
        assertThat(VoidRules.beforeDecision(stage).isAllowed()).isEqualTo(allowed);
    }

    private RankingRow row(ReviewRounds.Made round, String application) {
        return rankings.ofRound(round.roundId()).stream().filter(row -> row.applicationId().equals(application))
                .findFirst().orElseThrow();
    }

    private ReviewRounds.Made scored(String... firsts) {
        ReviewRounds.Made round = made.readyToDraw("P1", firsts.length);
        made.sendAllExpertsOnLeave();
        made.experts(round.field(), 5);
        made.ceremony().play(round.roundId(), round.manager());
        made.run();
        for (int i = 0; i < firsts.length; i++) {
            String first = firsts[i];
            assignments.panel(round.applicationIds().get(i)).forEach(seat -> signAs(seat, first));
        }
        return round;
    }

    private void signAs(Assignment seat, String first) {
        Actors.run(made.person(seat.accountId()), () -> {
            accept.accept(seat.id());
            sign.sign(seat.id(), new CardDraft(Map.of("value", first, "approach", "8", "foundation", "8", "crossing", "8",
                    "outcome", "8"), "选题重要，方案可行，团队基础扎实，建议支持，并加强数据论证。", "",
                    cards.byId(seat.id()).orElseThrow().revision(), "page-1"));
        });
    }

    private String page(ReviewRounds.Made round, String path) throws Exception {
        return mvc.perform(get("/manager/rounds/" + round.roundId() + path).with(as(round.manager())))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    private static Person supervisor() {
        return new Person("s", "s", "监督员", Role.SUPERVISOR, null);
    }

    private static RequestPostProcessor as(Person person) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority("ROLE_" + person.role()))));
    }
}
