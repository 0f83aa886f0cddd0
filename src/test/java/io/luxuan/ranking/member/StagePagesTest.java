package io.luxuan.ranking.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.card.desk.ReviewRounds;
import io.luxuan.expert.Expert;
import io.luxuan.ranking.session.ResultOrigin;
import io.luxuan.ranking.session.SecondStageEntry;
import io.luxuan.ranking.session.SessionMapper;
import io.luxuan.ranking.session.ShortlistMapper;
import io.luxuan.ranking.stage.StageRounds;
import io.luxuan.scoring.SecondResult;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import io.luxuan.support.TwoPeople;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ServiceTest
class StagePagesTest {
    private static final String WHY = "按回避规则从专家库中选定，组长为学科带头人";

    @Autowired MockMvc mvc;
    @Autowired ReviewRounds made;
    @Autowired StageRounds rounds;
    @Autowired SessionMapper sessions;
    @Autowired ShortlistMapper shortlist;
    @Autowired OwnStageCards own;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate facts;

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void a_manager_forms_a_group_and_its_members_score_in_their_session() throws Exception {
        ReviewRounds.Made round = rounds.scored("P12", 30);
        RequestPostProcessor manager = as(round.manager());
        String base = "/manager/rounds/" + round.roundId() + "/second-stage";
        mvc.perform(get(base).with(manager)).andExpect(status().isOk()).andExpect(content().string(containsString("还没有分组")));
        mvc.perform(get(base + "/new-session").with(manager)).andExpect(status().isOk());
        mvc.perform(post(base + "/new-session").param("place", "二楼").with(manager).with(csrf())).andExpect(status().is(422))
                .andExpect(content().string(containsString("请填写开始时间"))).andExpect(content().string(containsString("请至少选一项")));
        mvc.perform(post(base + "/new-session").param("place", "二楼会议室").param("beginsAt", clock.now().plusHours(1).withNano(0).toString())
                .param("chosen", round.applicationIds().get(0)).with(manager).with(csrf())).andExpect(status().is3xxRedirection());
        String session = sessions.ofRound(round.roundId()).get(0).id();
        String page = base + "/sessions/" + session;
        mvc.perform(post(page + "/open").param("openReason", WHY).with(manager).with(csrf())).andExpect(status().is(409));
        List<Expert> experts = made.experts(round.field(), 3);
        facts.update("INSERT INTO expert_leave (id, expert_id, from_date, reason, noted_by, noted_at) VALUES (?, ?, DATE '2000-01-01', '测试', 's', ?)",
                "leave-" + session.substring(6), experts.get(1).id(), clock.now());
        for (Expert expert : experts) {
            mvc.perform(post(page + "/members").param("expertId", expert.id()).with(manager).with(csrf())).andExpect(redirectedUrl(page));
        }
        mvc.perform(get(page).param("q", experts.get(0).institution()).with(manager)).andExpect(status().isOk())
                .andExpect(content().string(containsString("当日请假"))).andExpect(content().string(containsString("已在该专家组中")));
        mvc.perform(post(page + "/open").param("openReason", "好").with(manager).with(csrf())).andExpect(status().is(422))
                .andExpect(content().string(containsString("不少于 10 个字")));
        String wish = asked(post(page + "/open").param("openReason", WHY).with(manager).with(csrf()));
        mvc.perform(get(page).with(manager)).andExpect(content().string(containsString(wish)));
        mvc.perform(get(wish).with(as(TwoPeople.SECOND))).andExpect(content().string(containsString("组长：" + experts.get(0).name())));
        mvc.perform(post(wish + "/confirm").with(as(TwoPeople.SECOND)).with(csrf())).andExpect(redirectedUrl(wish));
        clock.moveTo(clock.now().plusHours(2));
        scoreAs(made.person(experts.get(0).accountId()), session, round.applicationIds().get(0));
        mvc.perform(get(base).with(manager)).andExpect(content().string(containsString("已签署 1/3")));
        mvc.perform(get(page).with(manager)).andExpect(content().string(containsString("待声明")));
        mvc.perform(post(page + "/dismiss").with(manager).with(csrf())).andExpect(status().is(422));
        changesOf(page, manager, round);
    }

    /** From here on a page asks for a reason and another person. */
    private void changesOf(String page, RequestPostProcessor manager, ReviewRounds.Made round) throws Exception {
        String late = made.experts(round.field(), 1).get(0).id();
        mvc.perform(post(page + "/members").param("expertId", late).with(manager).with(csrf())).andExpect(status().isConflict());
        mvc.perform(get(page).param("expertId", late).with(manager)).andExpect(content().string(containsString("增补的理由")));
        mvc.perform(post(page + "/join").param("expertId", late).param("joinReason", "缺人").with(manager).with(csrf())).andExpect(status().is(422))
                .andExpect(content().string(containsString(">缺人<")));
        asked(post(page + "/join").param("expertId", late).param("joinReason", WHY).with(manager).with(csrf()));
        mvc.perform(post(page + "/chair").param("chairReason", WHY).with(manager).with(csrf())).andExpect(status().is(422))
                .andExpect(content().string(containsString(">" + WHY + "<")));
    }

    private String asked(RequestBuilder request) throws Exception {
        return mvc.perform(request).andExpect(status().is3xxRedirection()).andReturn().getResponse().getRedirectedUrl();
    }

    private void scoreAs(Person member, String session, String application) throws Exception {
        RequestPostProcessor expert = as(member);
        mvc.perform(get("/expert").with(expert)).andExpect(content().string(containsString("待签署 1/1")));
        mvc.perform(get("/expert/tasks.ics").with(expert)).andExpect(content().string(containsString("SUMMARY:现场答辩")))
                .andExpect(content().string(not(containsString("课题1"))));
        mvc.perform(get("/expert/stage/" + session).with(expert)).andExpect(content().string(containsString("您是组长")));
        String card = "/expert/stage/cards/" + Actors.as(member, () -> own.of(session)).get(application);
        mvc.perform(get(card).with(expert)).andExpect(content().string(containsString("声明没有上述关系")))
                .andExpect(content().string(not(containsString("score-card"))));
        mvc.perform(get(card + "/avoid").with(expert)).andExpect(status().isOk());
        mvc.perform(post(card + "/avoid").param("kind", "KIN").with(expert).with(csrf())).andExpect(status().is(422));
        mvc.perform(post(card + "/accept").with(expert).with(csrf())).andExpect(redirectedUrl(card));
        mvc.perform(get(card).with(expert)).andExpect(content().string(containsString("score-card")));
        mvc.perform(post(card + "/card").param("points", "130").param("revision", "0").header("HX-Request", "true").with(expert).with(csrf()))
                .andExpect(status().isOk()).andExpect(content().string(containsString("0 到 100")));
        mvc.perform(post(card + "/sign").param("remark", "<b>好</b>").param("revision", "1").with(expert).with(csrf()))
                .andExpect(status().is(422)).andExpect(content().string(containsString("&lt;b&gt;好&lt;/b&gt;")));
        mvc.perform(post(card + "/sign").param("points", "86.5").param("revision", "2").with(expert).with(csrf()))
                .andExpect(redirectedUrl("/expert/stage/" + session));
        mvc.perform(get(card).with(expert)).andExpect(content().string(containsString("已锁定")));
    }

    @Test
    void managers_see_no_result_while_the_stage_goes_on_and_supervisors_do() throws Exception {
        ReviewRounds.Made round = rounds.scored("P12", 30);
        SecondStageEntry entry = shortlist.ofRound(round.roundId()).get(0);
        shortlist.confirm(entry.with(new SecondResult(new BigDecimal("87.25"), null), "答辩清楚", clock.now(), "chair", ResultOrigin.SESSION));
        String base = "/manager/rounds/" + round.roundId() + "/second-stage";
        mvc.perform(get(base).with(as(round.manager()))).andExpect(content().string(containsString("组长已确认")))
                .andExpect(content().string(not(containsString("87.25")))).andExpect(content().string(not(containsString("答辩清楚"))));
        Person supervisor = new Person("supervisor-of-stages", "s", "监督", Role.SUPERVISOR, null);
        mvc.perform(get(base).with(as(supervisor))).andExpect(content().string(containsString("87.25")));
        mvc.perform(get(base + "/" + entry.applicationId() + "/typed").with(as(round.manager()))).andExpect(status().isOk());
        mvc.perform(post(base + "/" + entry.applicationId() + "/typed").param("points", "90").param("reason", "按签字的汇总表录入结果")
                .with(as(round.manager())).with(csrf())).andExpect(status().isConflict());
        assertThat(shortlist.ofRound(round.roundId()).get(0).points()).isEqualByComparingTo("87.25");
    }

    private static RequestPostProcessor as(Person person) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority("ROLE_" + person.role()))));
    }
}
