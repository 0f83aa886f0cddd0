package io.luxuan.award.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.luxuan.award.acceptance.ProjectScene;
import io.luxuan.award.money.HoldKind;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectState;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.TwoPeople;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;

/** An award that is taken back after money went out: the unit owes it, and nobody moves up. */
class RevokedAfterPaymentTest extends ProjectScene {
    private static final String WHY = "单位已停产，来函说明不能继续实施";

    @Autowired RevokeAward revoke;
    @Autowired TwoPeople two;
    @Autowired MockMvc web;

    @Test
    void what_was_paid_is_claimed_back_what_was_not_sent_is_cancelled_and_no_place_falls_free() throws Exception {
        Project project = started("P12", "100");
        stated(project);
        paidOut(project);
        acceptanceHandedIn(project);
        String wish = Actors.as(manager, () -> two.ask(manager, revoke.wish(project.id(), WHY)));
        assertThat(two.reads(wish)).containsExactly("已有款项发出：未发出的款项取消，已发出和已拨付的启动追回，名额不再递补");
        two.confirm(wish);
        assertThat(fresh(project).state()).isEqualTo(ProjectState.STOPPED);
        assertThat(claimed(project)).containsExactly("REVOKED 60 OPENED");
        assertThat(projects.vacantIn(project.roundId())).isZero();
        Document page = page("/manager/projects/" + project.id(), manager);
        assertThat(page.text()).contains("已撤销立项", WHY, "60 万元", "办理追回").doesNotContain("中期检查终止");
        assertThat(page.select(".steps li").eachText()).containsExactly("已终止");
        assertThat(page("/manager/rounds/" + project.roundId() + "/claw-backs", manager).text()).contains("撤销立项", "60 万元");
        assertThat(page("/applicant/projects/" + project.id(), applicant).text()).contains("已终止", WHY);
    }

    @Test
    void what_was_approved_and_not_sent_is_cancelled_and_the_place_is_free() {
        Project project = started("P12", "100");
        Actors.run(manager, () -> holdPayments.hold(project.id(), HoldKind.INTEGRITY, "核查中"));
        stated(project);
        Actors.run(manager, () -> two.agree(revoke.wish(project.id(), WHY)));
        assertThat(ledger(project)).containsExactly("FIRST 60 CANCELLED");
        assertThat(claimed(project)).isEmpty();
        assertThat(fresh(project).state()).isEqualTo(ProjectState.LAPSED);
        assertThat(projects.vacantIn(project.roundId())).isOne();
    }

    private Document page(String path, Person person) throws Exception {
        return Jsoup.parse(web.perform(get(path).with(authentication(new UsernamePasswordAuthenticationToken(person, null,
                        List.of(new SimpleGrantedAuthority("ROLE_" + person.role()))))))
                .andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
    }
}
