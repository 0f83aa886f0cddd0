package io.luxuan.application.formality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.luxuan.account.Organisations;
import io.luxuan.application.form.As;
import io.luxuan.application.recommend.Recommend;
import io.luxuan.application.submit.CallScene;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.WorkingDays;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** An applicant reads who has the application, since when, until when, and what comes after that. */
@ServiceTest
class WhoHasItTest {
    @Autowired CallScene scene;
    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired Recommend recommend;
    @Autowired CheckFormality check;
    @Autowired Organisations organisations;
    @Autowired WorkingDays workingDays;

    private Round round;
    private String department;
    private Person applicant;
    private Person recommender;
    private Person manager;

    @BeforeEach
    void openACall() {
        round = scene.open("P1");
        department = scene.department();
        applicant = scene.applicantUnder(department);
        recommender = scene.person(Role.RECOMMENDER, department);
        manager = scene.person(Role.MANAGER, null);
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void the_timeline_says_who_has_it_until_when_and_what_follows() throws Exception {
        String id = scene.filled(round, applicant);
        assertThat(page(id).select(".lx-open-step")).as("a draft is nobody else's").isEmpty();
        scene.submit(applicant, id);
        String name = Actors.as(Person.SYSTEM, () -> organisations.get(department).name());
        assertThat(steps(id)).contains("推荐申请", "由" + name + "办理", "自 2026-03-02", "最迟 2026-04-10 17:00", "之后： 形式审查");

        Actors.run(recommender, () -> recommend.recommend(id, null));
        assertThat(steps(id)).contains("形式审查 由主管部门办理", "自 2026-03-02", "之后： 专家评审 最迟 2026-05-31 17:00",
                "最迟 " + workingDays.lastDay(clock.now().toLocalDate(), 10, false)).doesNotContain(manager.name());

        Actors.run(manager, () -> check.giveBack(id, Map.of("", "请补盖公章")));
        assertThat(steps(id)).contains("补正申报材料 由本单位办理", "最迟 2026-03-");
    }

    private String steps(String id) throws Exception {
        return page(id).select("section[aria-labelledby=open-steps]").text();
    }

    private Document page(String id) throws Exception {
        return Jsoup.parse(mvc.perform(get("/applicant/applications/" + id).with(As.person(applicant))).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }
}
