package io.luxuan.expert.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.expert.Expert;
import io.luxuan.expert.page.PoolPeople;
import io.luxuan.expert.pool.ExpertForm;
import io.luxuan.expert.pool.FieldBook;
import io.luxuan.notify.ToldKind;
import io.luxuan.notify.inbox.News;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.Heard;
import io.luxuan.support.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What an expert asks for is told to managers without a name, and the answer to the expert without its reason. */
@ServiceTest
class ToldOfProfilesTest {
    @Autowired PoolPeople people;
    @Autowired RequestChange request;
    @Autowired DecideChange decide;
    @Autowired ChangeMapper changes;
    @Autowired FieldBook book;
    @Autowired AutowireCapableBeanFactory beans;

    @Test
    void a_change_waits_for_managers_and_its_answer_is_told() {
        Heard heard = Heard.in(beans);
        Expert expert = people.expert();
        Person own = people.personOf(expert);
        Person manager = people.account(Role.MANAGER);
        ExpertForm form = Actors.as(manager, () -> ExpertForm.of(expert, book.names(expert.fields())));
        Actors.run(own, () -> request.request(new ExpertForm("", "", form.name(), form.institution(), "讲席教授", form.sector(), form.city(),
                form.keywords(), form.yearlyCap(), form.roundCap(), form.fields(), form.subfields()), "已晋升"));
        heard.everything();
        assertThat(heard.kinds(manager)).containsExactly(ToldKind.PROFILE_ASKED);
        assertThat(heard.by(manager).get(0).text()).doesNotContain(expert.name());
        Actors.run(manager, () -> decide.refuse(changes.pendingOf(expert.id()).orElseThrow().id(), "请先提供聘书"));
        heard.everything();
        assertThat(heard.by(own)).extracting(News::kind).containsExactly(ToldKind.PROFILE_DECIDED);
        assertThat(heard.by(own).get(0).text()).doesNotContain("聘书");
    }
}
