package io.luxuan.expert.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.expert.Expert;
import io.luxuan.expert.avoidance.Sector;
import io.luxuan.expert.page.KeepExpert;
import io.luxuan.expert.page.PoolPeople;
import io.luxuan.expert.pool.ExpertForm;
import io.luxuan.expert.pool.FieldBook;
import io.luxuan.expert.pool.FieldNames;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ChangeLifecycleTest {
    @Autowired PoolPeople people;
    @Autowired RequestChange request;
    @Autowired DecideChange decide;
    @Autowired ChangePages pages;
    @Autowired ChangeMapper changes;
    @Autowired KeepExpert keep;
    @Autowired FieldBook book;

    private Expert expert;
    private Person own;
    private Person manager;

    @BeforeEach
    void an_expert_and_a_manager() {
        expert = people.expert();
        own = people.personOf(expert);
        manager = people.account(Role.MANAGER);
    }

    private ExpertForm form(Expert of) {
        return Actors.as(manager, () -> ExpertForm.of(of, book.names(of.fields())));
    }

    private static ExpertForm titled(ExpertForm form, String title) {
        return new ExpertForm("", "", form.name(), form.institution(), title, form.sector(), form.city(),
                form.keywords(), form.yearlyCap(), form.roundCap(), form.fields(), form.subfields());
    }

    private String ask(ExpertForm wanted) {
        Actors.run(own, () -> request.request(wanted, "已晋升"));
        return changes.pendingOf(expert.id()).orElseThrow().id();
    }

    @Test
    void nothing_changes_before_a_manager_confirms() {
        String id = ask(titled(form(expert), "讲席教授"));
        assertThat(people.again(expert).title()).isEqualTo("教授");
        Actors.run(manager, () -> decide.confirm(id));
        assertThat(people.again(expert)).isEqualTo(new Expert(expert.id(), expert.accountId(), expert.name(),
                expert.institution(), null, "讲席教授", Sector.UNIVERSITY, "济南", expert.fields(), expert.subfields(),
                expert.keywords(), 20, 8, false));
        assertThat(changes.byId(id).orElseThrow().state()).isEqualTo(ChangeState.CONFIRMED);
    }

    @Test
    void the_manager_sees_what_differs_and_nothing_else() {
        ExpertForm form = form(expert);
        String id = ask(new ExpertForm("", "", "改名", form.institution(), form.title(), "INDUSTRY", form.city(),
                form.keywords(), "10", form.roundCap(), Set.of("embodied"), form.subfields()));
        List<WaitingChange.Part> parts = Actors.as(manager, () -> pages.get(id).parts());
        assertThat(parts).containsExactly(new WaitingChange.Part("sector", "UNIVERSITY", "INDUSTRY", false),
                new WaitingChange.Part("fields", "具身智能、群体智能", "具身智能", false),
                new WaitingChange.Part("yearlyCap", "20", "10", false));
    }

    @Test
    void what_a_manager_corrected_meanwhile_elsewhere_stays() {
        String id = ask(titled(form(expert), "研究员"));
        ExpertForm form = form(expert);
        Actors.run(manager, () -> keep.change(expert.id(), new ExpertForm("", "", form.name(), form.institution(),
                "副教授", form.sector(), "青岛", form.keywords(), form.yearlyCap(), form.roundCap(), form.fields(),
                form.subfields())));
        assertThat(Actors.as(manager, () -> pages.get(id).parts()))
                .containsExactly(new WaitingChange.Part("title", "副教授", "研究员", true));
        Actors.run(manager, () -> decide.confirm(id));
        assertThat(people.again(expert).title()).isEqualTo("研究员");
        assertThat(people.again(expert).city()).isEqualTo("青岛");
    }

    @Test
    void a_refusal_names_a_reason_and_changes_nothing() {
        String id = ask(titled(form(expert), "院士"));
        assertThatThrownBy(() -> Actors.run(manager, () -> decide.refuse(id, " "))).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.fields()).containsKey("reason"));
        Actors.run(manager, () -> decide.refuse(id, "请补充聘书"));
        assertThat(people.again(expert).title()).isEqualTo("教授");
        assertThat(changes.byId(id).orElseThrow().reason()).isEqualTo("请补充聘书");
    }

    @Test
    void a_decided_change_is_not_decided_again() {
        String id = ask(titled(form(expert), "研究员"));
        Actors.run(manager, () -> decide.confirm(id));
        assertThatThrownBy(() -> Actors.run(manager, () -> decide.refuse(id, "晚了")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("expert.change.stale"));
    }

    @Test
    void a_new_wish_takes_the_place_of_the_one_that_waits() {
        String first = ask(titled(form(expert), "研究员"));
        String second = ask(titled(form(expert), "特聘教授"));
        assertThat(changes.byId(first).orElseThrow().state()).isEqualTo(ChangeState.WITHDRAWN);
        assertThatThrownBy(() -> Actors.run(manager, () -> decide.confirm(first))).isInstanceOf(Refusal.class);
        Actors.run(manager, () -> decide.confirm(second));
        assertThat(people.again(expert).title()).isEqualTo("特聘教授");
    }

    @Test
    void a_wish_withdrawn_no_longer_waits() {
        String id = ask(titled(form(expert), "研究员"));
        Actors.run(own, request::withdraw);
        assertThat(changes.byId(id).orElseThrow().state()).isEqualTo(ChangeState.WITHDRAWN);
        assertThat(changes.pendingOf(expert.id())).isEmpty();
    }

    @Test
    void a_wish_that_changes_nothing_or_is_wrong_is_refused_at_its_field() {
        assertThatThrownBy(() -> ask(form(expert))).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.code()).isEqualTo("expert.change.nothing"));
        ExpertForm form = form(expert);
        ExpertForm wrong = new ExpertForm("", "", "", "", "教授", "FARM", "", "", "0", "9999", Set.of(), "无此方向：词");
        assertThatThrownBy(() -> ask(wrong)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields())
                .containsOnlyKeys("institution", "sector", "yearlyCap", "roundCap", "fields", "subfields"));
        assertThat(form.errors(false, new FieldNames(Map.of("embodied", "具身智能", "swarm", "群体智能")))).isEmpty();
    }
}
