package io.luxuan.award.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.award.acceptance.ProjectScene;
import io.luxuan.award.money.HoldKind;
import io.luxuan.award.project.Project;
import io.luxuan.countersign.Wish;
import io.luxuan.notify.ToldKind;
import io.luxuan.notify.inbox.News;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.Heard;
import io.luxuan.support.TwoPeople;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Of money people hear each step, and never how much. */
class ToldOfTransfersTest extends ProjectScene {
    private static final String ORDERS = "/manager/transfers/orders/";

    @Autowired AutowireCapableBeanFactory beans;
    @Autowired TwoPeople two;

    private Heard heard;

    @BeforeEach
    void ears() {
        heard = Heard.in(beans);
    }

    private Project due() {
        Project project = started("P12", "100");
        stated(project);
        return project;
    }

    private List<ToldKind> of(Person person, String link) {
        return heard.everything().by(person).stream().filter(news -> news.link().equals(link)).map(News::kind).toList();
    }

    @Test
    void an_order_is_told_to_those_who_may_approve_it_and_its_answer_to_who_proposed_it() {
        Project project = due();
        String order = treasury().proposed(treasury().due(project.roundId())).get(0);
        assertThat(of(treasury().approver, ORDERS + order)).containsExactly(ToldKind.TO_APPROVE);
        assertThat(of(treasury().clerk, ORDERS + order)).isEmpty();
        treasury().approve(order);
        assertThat(of(treasury().clerk, ORDERS + order)).containsExactly(ToldKind.ORDER_DECIDED);
        assertThat(of(treasury().approver, ORDERS + order)).containsExactly(ToldKind.TO_APPROVE);
    }

    @Test
    void a_unit_hears_that_its_money_went_to_the_bank_that_it_was_paid_and_that_it_came_back() {
        Project project = due();
        String page = "/applicant/projects/" + project.id();
        String payment = payments.of(project.id()).get(0).id();
        String order = treasury().sent(treasury().due(project.roundId()));
        assertThat(of(applicant, page)).endsWith(ToldKind.PAYMENT_SENT);
        treasury().paid(order);
        assertThat(of(applicant, page)).endsWith(ToldKind.PAYMENT_SENT, ToldKind.PAID);
        two.agree(manager, Wish.of(EnterReturn.NAME, project.roundId(), payment, "退汇通知 2026-03-09：收款账户已销户"));
        assertThat(of(applicant, page)).endsWith(ToldKind.PAID, ToldKind.PAYMENT_RETURNED);
        assertThat(of(treasury().clerk, "/manager/projects/" + project.id())).contains(ToldKind.PAYMENT_RETURNED);
        assertThat(heard.by(stranger)).isEmpty();
        assertThat(heard.by(applicant)).extracting(News::text).noneMatch(text -> text.contains("60") || text.contains("销户"));
    }

    @Test
    void a_unit_hears_that_its_payments_are_held_and_released_and_not_why() {
        Project project = due();
        Actors.run(manager, () -> holdPayments.hold(project.id(), HoldKind.INTEGRITY, "列入失信名单，核查中"));
        Actors.run(manager, () -> holdPayments.release(project.id(), HoldKind.INTEGRITY, "已核实"));
        assertThat(of(applicant, "/applicant/projects/" + project.id())).endsWith(ToldKind.HELD, ToldKind.RELEASED);
        assertThat(heard.by(applicant)).extracting(News::text).noneMatch(text -> text.contains("失信"));
    }
}
