package io.luxuan.publicity.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.luxuan.publicity.AwardedPlaces;
import io.luxuan.publicity.notice.Notice;
import io.luxuan.publicity.site.PlayedRound.Played;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;

/** From the moment of publication everyone reads on the home page and on the application's what the list says of them, and why. */
class WhereItStandsTest extends PublicityScene {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Autowired MockMvc web;
    @Autowired AwardedPlaces places;

    @Test
    void whoever_is_not_on_the_list_reads_it_with_the_reason_and_until_when_to_object() throws Exception {
        Played round = meeting(scores("a", 90, "b", 80, "c", 70));
        assertThat(home(round, "c").text()).contains("等待会议决定").doesNotContain("未列入名单");
        publish(round);
        Notice list = notices.latestList(round.roundId());
        String until = "可在 " + list.endsAt().format(MOMENT) + " 前提出异议";
        for (Document page : List.of(home(round, "c"), application(round, "c"), result(round, "c"))) {
            assertThat(page.text()).contains("未列入名单", "名额已满", until).doesNotContain("等待会议决定", "played-reviewer", "评审1");
            assertThat(page.select("main a[href=/publicity/" + list.id() + "]")).isNotEmpty();
        }
        assertThat(home(round, "c").select("main a[href$=/result]")).isNotEmpty();
        assertThat(application(round, "c").select(".lx-timeline li").first().text()).contains("名单公示，本项目未列入", "2026-");
        assertThat(application(round, "c").select(".card:has(#open-steps)").text()).doesNotContain("之后");
        assertThat(application(round, "a").select(".card:has(#open-steps)").text()).contains("之后", "立项");
        assertThat(application(round, "c").select(".lx-steps li[aria-current=step]").text()).contains("结果公示");
        assertThat(home(round, "a").text()).contains("列入拟立项名单，正在公示", "公示至 " + list.endsAt().format(MOMENT)).doesNotContain("前提出异议");

        play.pass(list.endsAt());
        assertThat(home(round, "c").text()).contains("未入选").doesNotContain("前提出异议", "等待会议决定");
        assertThat(application(round, "c").text()).contains("未入选", "异议期已于", "名额已满");
    }

    @Test
    void whoever_takes_a_free_place_or_loses_one_reads_that() throws Exception {
        Played round = published(scores("a", 90, "b", 80, "c", 70));
        Notice list = notices.latestList(round.roundId());
        String objection = lodge(round, "a", REAL_NAME, List.of(PDF));
        conclude(round, objection, true);
        assertThat(home(round, "a").text()).contains("收到异议，正在依规核实");
        assertThat(home(round, "c").text()).contains("依次递补");
        play.pass(list.endsAt());
        assertThat(home(round, "a").text()).contains("已从名单中取消").doesNotContain("正在公示");
        Notice supplement = notices.latestList(round.roundId());
        assertThat(home(round, "c").text()).contains("公示至 " + supplement.endsAt().format(MOMENT)).doesNotContain("未列入名单");
        assertThat(application(round, "b").text()).contains("已立项");
        play.pass(supplement.endsAt());
        Actors.run(Person.SYSTEM, () -> places.free(round.roundId(), round.ids().get("b"), "未按期签订任务书"));
        assertThat(application(round, "b").text()).contains("未按期签订任务书").doesNotContain("异议成立，已取消资格");
    }

    private void publish(Played round) {
        Actors.run(round.manager(), () -> two.confirm(decisions.ask(round.roundId(), decisions.tied(round.roundId()), "按编号")));
    }

    private Document home(Played round, String name) throws Exception {
        return page(round, name, "/applicant");
    }

    private Document application(Played round, String name) throws Exception {
        return page(round, name, "/applicant/applications/" + round.ids().get(name));
    }

    private Document result(Played round, String name) throws Exception {
        return page(round, name, "/applicant/applications/" + round.ids().get(name) + "/result");
    }

    private Document page(Played round, String name, String path) throws Exception {
        Person person = round.applicants().get(name);
        MockHttpServletResponse answer = web.perform(get(path).with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority("ROLE_" + person.role())))))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
