package io.luxuan.unit.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.application.submit.CallScene;
import io.luxuan.notify.ToldKind;
import io.luxuan.notify.inbox.News;
import io.luxuan.shared.Ids;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.Heard;
import io.luxuan.support.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What a unit says of itself is told to managers, and what they found to everybody of the unit. */
@ServiceTest
class ToldOfEntriesTest {
    @Autowired CallScene scene;
    @Autowired ClaimEntry claim;
    @Autowired JudgeEntry judge;
    @Autowired AutowireCapableBeanFactory beans;

    @Test
    void a_claim_waits_for_managers_and_its_answer_reaches_the_whole_unit() {
        Heard heard = Heard.in(beans);
        String organisation = scene.organisation(OrganisationKind.ENTERPRISE, null);
        Person unit = scene.person(Role.APPLICANT, organisation);
        Person colleague = scene.person(Role.APPLICANT, organisation);
        Person manager = scene.person(Role.MANAGER, null);
        String id = Ids.next();
        Actors.run(unit, () -> claim.claim(id, Fact.FOUNDED, new EntryForm("2019-05-06", null, null, null, null), CallScene.pdf()));
        heard.everything();
        assertThat(heard.by(manager)).extracting(News::kind, News::link)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ToldKind.ENTRY_WAITS, "/manager/units/" + organisation));
        assertThat(heard.by(unit)).isEmpty();
        Actors.run(manager, () -> judge.refuse(id, "执照看不清"));
        heard.everything();
        assertThat(heard.kinds(unit)).containsExactly(ToldKind.ENTRY_SETTLED);
        assertThat(heard.kinds(colleague)).containsExactly(ToldKind.ENTRY_SETTLED);
        assertThat(heard.by(unit).get(0).text()).doesNotContain("看不清");
    }
}
