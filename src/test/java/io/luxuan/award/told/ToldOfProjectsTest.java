package io.luxuan.award.told;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.award.acceptance.AcceptanceSeat;
import io.luxuan.award.acceptance.ProjectScene;
import io.luxuan.award.project.PaperKind;
import io.luxuan.award.project.Project;
import io.luxuan.notify.ToldKind;
import io.luxuan.notify.inbox.News;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.Heard;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A unit hears what it has to sign, that it was checked, and that its money was paid. */
class ToldOfProjectsTest extends ProjectScene {
    @Autowired AutowireCapableBeanFactory beans;

    private Heard heard;

    @BeforeEach
    void ears() {
        heard = Heard.in(beans);
    }

    @Test
    void a_statement_is_to_be_signed_then_checked_then_the_money_is_due_and_paid() {
        int due = toPay();
        Project project = started("P12", "100");
        heard.everything();
        assertThat(heard.kinds(applicant)).containsExactly(ToldKind.TO_SIGN);
        News sign = heard.by(applicant).get(0);
        assertThat(sign.text()).contains(project.title()).contains(project.numberText());
        assertThat(sign.link()).isEqualTo("/applicant/projects/" + project.id());

        stated(project);
        heard.everything();
        assertThat(heard.kinds(applicant)).containsExactly(ToldKind.TO_SIGN, ToldKind.PAPER_CHECKED);
        assertThat(heard.kinds(stranger)).isEmpty();
        assertThat(toPay()).isEqualTo(due + 1);

        paidOut(project);
        heard.everything();
        assertThat(heard.kinds(applicant)).endsWith(ToldKind.PAID);
        assertThat(heard.by(applicant)).extracting(News::text).noneMatch(text -> text.contains("60") || text.contains("万元"));
    }

    @Test
    void money_that_comes_due_on_one_day_in_one_round_is_one_piece_of_news() {
        Project project = started("P12", "100");
        stated(project);
        int before = toPay();
        Project other = started("P12", "100");
        stated(other);
        assertThat(toPay()).isEqualTo(before + 1);
    }

    @Test
    void managers_hear_once_a_day_that_something_was_handed_in() {
        Project project = started("P12", "100");
        int before = Collections.frequency(heard.everything().kinds(manager), ToldKind.TO_CHECK);
        submit(project, PaperKind.STATEMENT, statement(project));
        assertThat(Collections.frequency(heard.everything().kinds(manager), ToldKind.TO_CHECK)).isEqualTo(before + 1);
    }

    @Test
    void judges_are_invited_without_a_word_of_the_project_and_the_end_is_told_to_the_unit() {
        Project project = started("P12", "100");
        stated(project);
        acceptanceHandedIn(project);
        Actors.run(manager, () -> seatAcceptance.draw(project.id(), 3));
        heard.everything();
        List<AcceptanceSeat> seats = openSeats(project);
        assertThat(seats).hasSize(3).allSatisfy(seat -> {
            Person judge = Actors.as(Person.SYSTEM, () -> accounts.byIds(List.of(seat.accountId()))).get(seat.accountId());
            News invited = heard.by(judge).stream().filter(news -> news.link().endsWith(seat.id())).findFirst().orElseThrow();
            assertThat(invited.kind()).isEqualTo(ToldKind.JUDGE_INVITED);
            assertThat(invited.text()).doesNotContain(project.title(), project.numberText());
            sign(seat, "合格");
        });
        confirm(project, 1, "合格");
        heard.everything();
        assertThat(heard.kinds(applicant)).contains(ToldKind.ACCEPTANCE, ToldKind.PROJECT_ENDED);
    }

    /** Other classes leave due money of theirs in the same database. */
    private int toPay() {
        return Collections.frequency(heard.everything().kinds(manager), ToldKind.TO_PAY);
    }
}
