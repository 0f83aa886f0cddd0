package io.luxuan.round.opening;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.countersign.AskSecondPerson;
import io.luxuan.countersign.SettleWish;
import io.luxuan.notify.ToldKind;
import io.luxuan.notify.inbox.News;
import io.luxuan.owner.department.OwnersScene;
import io.luxuan.round.RoundForm;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.Heard;
import io.luxuan.support.ServiceTest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A colleague hears that a draft is to be read, and its author what the colleague found. */
@ServiceTest
class ToldOfSecondLooksTest {
    private static final String WHY = "请核对日期、条件和金额，无误请同意发布。";

    @Autowired DraftScene scene;
    @Autowired OwnersScene owners;
    @Autowired ProposeRound propose;
    @Autowired SaveRoundDraft save;
    @Autowired ReadRoundDrafts drafts;
    @Autowired SecondLook look;
    @Autowired AskSecondPerson ask;
    @Autowired SettleWish settle;
    @Autowired MovableClock clock;
    @Autowired AutowireCapableBeanFactory beans;

    private Heard heard;
    private Person author;
    private Person colleague;

    @BeforeEach
    void a_department_of_two() {
        clock.moveTo(LocalDateTime.of(2026, 3, 2, 9, 0));
        heard = Heard.in(beans);
        String department = owners.department("轮次处");
        author = owners.manager(department);
        colleague = owners.manager(department);
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    private String asked() {
        RoundForm fresh = scene.typed("P1", Map.of());
        RoundForm form = scene.changed(fresh, Map.of("title", "2026年度草稿" + fresh.id().substring(28)));
        return Actors.as(author, () -> {
            save.save(drafts.programme("P1"), form, 0, null);
            return ask.ask(look.wish(form.id(), WHY, true));
        });
    }

    /** Managers hear of whatever waits for a second one. */
    private List<News> of(Person person, String wish) {
        return heard.everything().by(person).stream().filter(news -> news.link().equals("/manager/wishes/" + wish)).toList();
    }

    @Test
    void the_colleague_is_asked_and_the_author_hears_that_the_draft_was_agreed_to() {
        String wish = asked();
        assertThat(of(colleague, wish)).extracting(News::kind).containsExactly(ToldKind.TO_CONFIRM);
        assertThat(of(author, wish)).isEmpty();
        Actors.run(colleague, () -> settle.confirm(wish));
        assertThat(of(author, wish)).extracting(News::kind).containsExactly(ToldKind.WISH_SETTLED);
        assertThat(of(colleague, wish)).extracting(News::kind).containsExactly(ToldKind.TO_CONFIRM);
    }

    @Test
    void a_refusal_is_told_without_its_reason() {
        String wish = asked();
        Actors.run(colleague, () -> settle.refuse(wish, "截止时间落在国庆假期，请改"));
        assertThat(of(author, wish)).extracting(News::kind).containsExactly(ToldKind.WISH_SETTLED);
        assertThat(of(author, wish).get(0).text()).doesNotContain("国庆", colleague.id());
    }
}
