package io.luxuan.award.told;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.award.acceptance.ProjectScene;
import io.luxuan.award.project.Project;
import io.luxuan.notify.ToldKind;
import io.luxuan.notify.inbox.News;
import io.luxuan.support.Heard;
import java.util.Collections;
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

    /** Other classes leave due money of theirs in the same database. */
    private int toPay() {
        return Collections.frequency(heard.everything().kinds(manager), ToldKind.TO_PAY);
    }
}
